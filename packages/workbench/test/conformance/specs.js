// Folders as webpack gathers them; plain JavaScript, because only webpack knows require.context.
exports.specs = require.context("../host", false, /\.test\.ts$/);
exports.fixtures = require.context("../fixtures", true, /\.xlsx$/);
