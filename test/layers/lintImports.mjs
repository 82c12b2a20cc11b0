// Prints, for each `{ file, from }` of the JSON in the first argument, what lint says of that import
// in that file. ESLint reads its configuration as an ES module, which jest cannot load.

import path from "node:path";
import { ESLint } from "eslint";

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === "@typescript-eslint/no-restricted-imports",
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

const answers = [];
for (const { file, from } of JSON.parse(process.argv[2])) {
  const [{ messages }] = await eslint.lintText(`import "${from}";\n`, {
    filePath: path.resolve(file),
  });
  answers.push(messages.map(({ message }) => message));
}
process.stdout.write(JSON.stringify(answers));
