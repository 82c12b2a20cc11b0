/**
 * A Stryker test runner that keeps the engine loaded and runs its jest tests in the same process.
 * Starting jest for each of thousands of mutants takes hours; this takes minutes. The tests are the
 * ones `npm test` runs, under jest's own `describe`, `it` and `expect`.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import * as circus from "jest-circus";
import { register } from "tsx/cjs/api";

const ENTRY = "test/mutation/entry.ts";
const { NAMESPACE } = INSTRUMENTER_CONSTANTS;

class InProcessTestRunner {
  #require = createRequire(path.resolve(ENTRY));
  #context = (globalThis[NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    register();
    const { describe, it, test, beforeEach, afterEach, beforeAll, afterAll } = circus;
    const jest = { setTimeout: () => undefined };
    Object.assign(globalThis, { describe, it, test, expect, jest });
    Object.assign(globalThis, { beforeEach, afterEach, beforeAll, afterAll });
  }

  async dryRun({ coverageAnalysis }) {
    const result = await this.#run({ onTest: (id) => (this.#context.currentTestId = id) });
    const { mutantCoverage } = this.#context;
    return result.status === DryRunStatus.Complete && coverageAnalysis !== "off"
      ? { ...result, mutantCoverage }
      : result;
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit, reloadEnvironment }) {
    this.#context.hitLimit = hitLimit;
    this.#context.hitCount = hitLimit === undefined ? undefined : 0;
    this.#context.activeMutant = activeMutant.id;
    try {
      const only = testFilter && new Set(testFilter);
      return toMutantRunResult(
        await this.#run({ only, bail: !disableBail, reload: reloadEnvironment }),
        true
      );
    } finally {
      this.#context.activeMutant = undefined;
    }
  }

  async #run({ only, bail = false, reload = false, onTest = () => undefined }) {
    const tests = [];
    let failed = false;
    let start = 0;
    const handler = (event) => {
      if (event.name === "test_start") {
        const id = idOf(event.test);
        if ((failed && bail) || (only && !only.has(id))) event.test.mode = "skip";
        else onTest(id);
        start = performance.now();
      } else if (event.name === "test_done" && event.test.mode !== "skip") {
        const result = resultOf(event.test, performance.now() - start);
        failed ||= result.status === TestStatus.Failed;
        tests.push(result);
        onTest(undefined);
      }
    };
    circus.resetState();
    circus.addEventHandler(handler);
    try {
      this.#loadTests(reload);
      await circus.run();
    } catch (error) {
      tests.push({ ...failure("loading the tests", String(error)), timeSpentMs: 0 });
    } finally {
      circus.removeEventHandler(handler);
    }
    const { hitCount, hitLimit } = this.#context;
    return determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests };
  }

  /** The tests are described anew for each run; what they test stays loaded unless a mutant acts while it loads. */
  #loadTests(reload) {
    const anew = reload ? ["test", "src"] : ["test"];
    const folders = anew.map((folder) => path.resolve(folder) + path.sep);
    for (const file of Object.keys(this.#require.cache)) {
      if (folders.some((folder) => file.startsWith(folder))) delete this.#require.cache[file];
    }
    this.#require(path.resolve(ENTRY));
  }
}

function idOf(test) {
  const names = [];
  for (let at = test; at.parent; at = at.parent) names.unshift(at.name);
  return names.join(" ");
}

function resultOf(test, timeSpentMs) {
  const name = idOf(test);
  if (test.errors.length > 0)
    return { ...failure(name, String(test.errors[0]?.[0] ?? test.errors[0])), timeSpentMs };
  return { id: name, name, timeSpentMs, status: TestStatus.Success };
}

function failure(name, failureMessage) {
  return { id: name, name, status: TestStatus.Failed, failureMessage };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessTestRunner),
];
