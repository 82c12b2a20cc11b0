const os = require("node:os");
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
  // Each use of any other global is looked up in the sandbox, which is slow in inner loops.
  sandboxInjectedGlobals: [
    "Math",
    "Object",
    "Array",
    "Number",
    "String",
    "BigInt",
    "JSON",
    "Map",
    "Set",
  ],
  // Packages that are ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(p-retry|is-network-error)/)"],
  setupFiles: ["<rootDir>/test/seed.ts"],
  modulePathIgnorePatterns: ["<rootDir>/(dist|out)/"],
};

/** Bytes that a worker may come to need, with Univer or Fluent loaded. */
const WORKER_MEMORY = 1.5e9;

module.exports = {
  // Stories take seconds on a busy machine; the limit is the same however the tests are started.
  testTimeout: 60_000,
  // Jest alone would leave a processor unused, which of two is half.
  maxWorkers: Math.max(
    1,
    Math.min(os.availableParallelism(), Math.floor(os.totalmem() / WORKER_MEMORY))
  ),
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: [
        "<rootDir>/test/{layers,engine,catalogue,audit,statistics,sheet,papers,council,session,text,functions,manifest,contract,headless,simulation,stories}/**/*.test.ts",
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
      globalSetup: "<rootDir>/test/e2e/globalSetup.ts",
      globalTeardown: "<rootDir>/test/e2e/globalTeardown.ts",
      testMatch: [
        "<rootDir>/packages/*/test/conformance/**/*.test.ts",
        "<rootDir>/test/e2e/**/*.test.ts",
      ],
    },
  ],
};
