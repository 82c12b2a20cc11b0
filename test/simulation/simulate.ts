import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { createMemoryWorld } from "./memoryWorld";
import { play } from "./play";
import { scenario } from "./scenario";

/** A page's Office.js keeps the listeners of every session it has seen: few sessions a process. */
const OFFICE_SESSIONS_A_PROCESS = 25;
/** The sessions that are kept are played by `npm test`. */
const ONLY_NEW_ONES = "loses nobody";

/**
 * `npm run simulate -- [sessions] [seed] [office sessions]`: plays many sessions in memory, and some
 * through the real Office.js. A session that fails in memory is made smaller and printed, to be
 * kept in `test/fixtures/sessions`.
 */
async function main([sessions, seed, officeSessions]: string[]): Promise<void> {
  const from = Number(seed ?? Date.now() % 1_000_000);
  const passed =
    (await inMemory(Number(sessions ?? 100_000), from)) &&
    throughOffice(Number(officeSessions ?? 1000), from);
  if (!passed) process.exitCode = 1;
}

async function inMemory(sessions: number, seed: number): Promise<boolean> {
  const started = Date.now();
  const outcome = await fc.check(
    fc.asyncProperty(scenario, (played) => play(played, createMemoryWorld())),
    { numRuns: sessions, seed }
  );
  report(outcome.numRuns, "in memory", seed, started);
  if (!outcome.failed) return true;
  console.info(JSON.stringify(outcome.counterexample?.[0]));
  console.info(outcome.errorInstance);
  return false;
}

function throughOffice(sessions: number, seed: number): boolean {
  const started = Date.now();
  const test = [
    "test/excel/simulation",
    "--selectProjects",
    "host",
    "-w",
    "1",
    "-t",
    ONLY_NEW_ONES,
  ];
  for (let played = 0; played < sessions; played += OFFICE_SESSIONS_A_PROCESS) {
    const count = Math.min(OFFICE_SESSIONS_A_PROCESS, sessions - played);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["node_modules/jest/bin/jest.js", "-c", "test/jest.config.cjs", ...test],
      {
        encoding: "utf8",
        env: {
          ...process.env,
          HPSHARE_OFFICE_SESSIONS: String(count),
          HPSHARE_SEED: String(seed + played),
        },
      }
    );
    if (status !== 0) {
      console.info(`seed ${seed + played}`);
      console.info(stdout + stderr);
      return false;
    }
  }
  report(sessions, "through Office.js", seed, started);
  return true;
}

function report(sessions: number, where: string, seed: number, started: number): void {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.info(`${sessions} sessions ${where}, seed ${seed}, ${seconds} s`);
}

void main(process.argv.slice(2));
