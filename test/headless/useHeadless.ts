import { fork, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Report } from "../../src/headless/report";

const ROOT = path.join(__dirname, "../..");
const LOADING_TIME = 60_000;

/** What came of a run: the exit code and what was printed. */
export type Run = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export const reportOf = ({ stdout }: Run): Report => JSON.parse(stdout) as Report;

/** What a person types after `npm run -s headless --`, in a process of its own as theirs is. */
export function spawnHeadless(...args: readonly string[]): Run {
  const entry = path.join(ROOT, "src/headless/index.ts");
  return spawnSync(process.execPath, [require.resolve("tsx/cli"), entry, ...args], {
    encoding: "utf8",
  });
}

/** The same runs for the tests of a file, one after another in one process. */
export function useHeadless(): (...args: readonly string[]) => Promise<Run> {
  let runner: ChildProcess | undefined;
  afterAll(() => {
    runner?.kill();
  });
  jest.setTimeout(LOADING_TIME);

  return async (...args) => {
    if (!runner?.connected) runner = startRunner();
    const answered = new AbortController();
    const { signal } = answered;
    const fallen = once(runner, "exit", { signal }).then(() => {
      throw new Error("The run has thrown; its process has printed what.");
    });
    runner.send(args);
    const [run] = await Promise.race([once(runner, "message", { signal }), fallen]);
    answered.abort();
    return run as Run;
  };
}

function startRunner(): ChildProcess {
  const runner = path.join(__dirname, "runner.ts");
  return fork(runner, { cwd: ROOT, execArgv: ["--import", "tsx"] });
}

/** Runs with `--json`: the exit code, the report, and what was said to a person. */
export function useReports() {
  const headless = useHeadless();
  return async (...args: readonly string[]) => {
    const run = await headless(...args, "--json");
    return { status: run.status, report: reportOf(run), said: run.stderr };
  };
}
