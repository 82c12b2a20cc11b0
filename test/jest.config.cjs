const path = require("node:path");

const rootDir = path.join(__dirname, "..");
const common = {
  rootDir,
  transform: {
    "\\.[jt]sx?$": [
      "babel-jest",
      {
        configFile: false,
        babelrc: false,
        presets: [
          ["@babel/preset-env", { targets: { node: "current" } }],
          ["@babel/preset-react", { runtime: "automatic" }],
          "@babel/preset-typescript",
        ],
      },
    ],
  },
  // Packages that are ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(p-retry|is-network-error)/)"],
  setupFiles: ["<rootDir>/test/seed.ts"],
  modulePathIgnorePatterns: ["<rootDir>/(dist|out)/"],
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: [
        "<rootDir>/test/{layers,engine,catalogue,statistics,sheet,council,session,text,functions,manifest,contract,headless,simulation}/**/*.test.ts",
        "<rootDir>/packages/*/test/page/**/*.test.ts",
      ],
    },
    {
      ...common,
      displayName: "host",
      testEnvironment: "@hpshare/workbench/jest-environment",
      testMatch: [
        "<rootDir>/packages/*/test/host/**/*.test.ts",
        "<rootDir>/test/excel/**/*.test.ts",
      ],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: [
        "<rootDir>/packages/*/test/conformance/**/*.test.ts",
        "<rootDir>/test/e2e/**/*.test.ts",
      ],
    },
  ],
};
