const { projects } = require("./jest.config.cjs");

const unit = projects.find(({ displayName }) => displayName === "unit");

/** The tests that hold the engine, for mutation testing. */
module.exports = {
  ...unit,
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
  testMatch: ["<rootDir>/test/engine/**/*.test.ts", "<rootDir>/test/catalogue/schemeFile.test.ts"],
};
