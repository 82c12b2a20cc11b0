// A webpack loader: Fluent's `tokens.colorX` is the constant "var(--colorX)". Read as a property, the
// names of all its variables would have to be downloaded before the first button.

const { tokens } = require("@fluentui/react-components");

const READ = /(?<![\w$.])tokens\.(\w+)/g;

module.exports = function constantTokens(source) {
  return source.replace(READ, (read, name) =>
    tokens[name] === undefined ? read : JSON.stringify(tokens[name])
  );
};
