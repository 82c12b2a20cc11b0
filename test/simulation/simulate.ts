import fc from "fast-check";
import { createMemoryWorld } from "./memoryWorld";
import { play } from "./play";
import { scenario } from "./scenario";

/**
 * `npm run simulate -- [sessions] [seed]`: plays many sessions in memory; a failing one is shrunk
 * and printed, to be kept as a named test.
 */
async function main([sessions = "100000", seed = String(Date.now() % 1_000_000)]: string[]) {
  const started = Date.now();
  const outcome = await fc.check(
    fc.asyncProperty(scenario, (played) => play(played, createMemoryWorld())),
    { numRuns: Number(sessions), seed: Number(seed) }
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.info(`${outcome.numRuns} sessions in memory, seed ${seed}, ${seconds} s`);
  if (!outcome.failed) return;
  console.info(JSON.stringify(outcome.counterexample?.[0]));
  console.info(outcome.errorInstance);
  process.exitCode = 1;
}

void main(process.argv.slice(2));
