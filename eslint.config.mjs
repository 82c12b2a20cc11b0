import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which folder of src may import which, as the table of docs/ARCHITECTURE.md says. */
const mayImport = {
  engine: [],
  catalogue: ["engine"],
  sheet: ["engine", "catalogue"],
  audit: ["engine", "catalogue"],
  council: ["engine", "catalogue", "sheet"],
  papers: ["engine", "catalogue", "audit", "sheet", "council"],
  statistics: ["engine", "catalogue"],
  session: ["engine", "catalogue", "sheet", "council", "papers", "statistics", "audit"],
  text: ["engine", "catalogue", "sheet", "council", "papers", "statistics", "session", "audit"],
  excel: ["engine", "sheet"],
  functions: ["engine", "catalogue", "sheet", "text"],
  commands: ["session", "text"],
  taskpane: ["session", "text", "papers", "engine", "catalogue", "sheet"],
};
/** Folders whose imports from others are for types only. */
const typesOnly = { text: ["session"] };
const hostFree = [
  "engine",
  "catalogue",
  "audit",
  "sheet",
  "council",
  "papers",
  "statistics",
  "session",
  "text",
];
const hostGlobals = [
  "Excel",
  "Office",
  "OfficeExtension",
  "CustomFunctions",
  "window",
  "document",
  "localStorage",
];
const entryFiles = ["src/taskpane/index.ts", "src/taskpane/openPane.ts"];

const folders = [...Object.keys(mayImport), "headless"];
const outside = (folder) => folders.filter((other) => other !== folder);
/** The workbench is reached by its name, through what its package.json exports, and by entries only. */
const WORKBENCH_BY_PATH = {
  group: ["**/packages", "**/packages/**"],
  message: "Import @hpshare/workbench by its name.",
};
const WORKBENCH = {
  group: ["@hpshare/*", "@hpshare/**"],
  message: "The add-in does not know the workbench.",
};
const ADD_IN = {
  group: ["**/../src", "**/../src/**", "**/../../test/**"],
  message: "The workbench does not know the add-in.",
};
const patternsOf = (names) => names.flatMap((name) => [`**/../${name}`, `**/../${name}/**`]);

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**`],
  ignores: entryFiles,
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        paths: [{ name: "decimal.js", message: "Import Decimal from src/engine." }],
        patterns: [
          {
            group: patternsOf(outside(folder).filter((other) => !allowed.includes(other))),
            message: `src/${folder} may import: ${allowed.join(", ") || "nothing"}.`,
          },
          WORKBENCH,
          WORKBENCH_BY_PATH,
          ...(typesOnly[folder]
            ? [
                {
                  group: patternsOf(typesOnly[folder]),
                  allowTypeImports: true,
                  message: "Types only.",
                },
              ]
            : []),
          ...(folder === "engine"
            ? []
            : [
                {
                  group: ["**/engine/*", "**/engine/**"],
                  message: "Import the engine through its index.",
                },
              ]),
        ],
      },
    ],
    ...(hostFree.includes(folder) && { "no-restricted-globals": ["error", ...hostGlobals] }),
  },
}));

/** Which wing of the session may import which: each owns its part of the memory, and the files beside them put the wings together. */
const WINGS = ["agreement", "workbook", "population", "papers"];
const wingMayImport = {
  agreement: [],
  workbook: ["agreement"],
  population: ["agreement", "workbook"],
  papers: ["agreement", "workbook", "session"],
};
const wingRules = WINGS.map((wing) => ({
  files: [`src/session/${wing}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^\\.\\./(?!(?:${["memory", ...wingMayImport[wing]].join("|")})(?:/|$))[A-Za-z]`,
            message: `src/session/${wing} may import of the session: ${["memory", ...wingMayImport[wing]].join(", ")}.`,
          },
        ],
      },
    ],
  },
}));

/** Who may import what of the workbench, where no folder of src has a rule of its own. */
const workbenchRules = [
  { files: ["src/headless/**", "test/**"], pattern: WORKBENCH_BY_PATH },
  { files: ["packages/**"], pattern: ADD_IN },
].map(({ files, pattern }) => ({
  files,
  rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [pattern] }] },
}));

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "reports/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    files: ["{src,packages,test}/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  ...folderRules,
  ...wingRules,
  ...workbenchRules,
  {
    files: ["src/engine/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name=/^(div|dividedBy|sqrt)$/]",
          message: "Cannot be exact. Keep the fraction: divToInt and mod.",
        },
      ],
    },
  },
  {
    files: ["src/engine/exact/decimal.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": "off" },
  },
  {
    files: ["src/excel/**", "src/commands/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["{src,packages}/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  {
    files: ["test/**", "packages/*/test/**"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["**/*.cjs", "*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
);
