/**
 * Runs the sheets of test/fixtures/cases in one process and prints what came of each as one JSON
 * object by name: `npx tsx test/headless/runCases.ts [name…]`. Nothing is saved.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCommandLine } from "../../src/headless/commandLine";
import { runHeadless } from "../../src/headless/run";
import type { CaseRun, SheetCase } from "./sheetCase";

const FOLDER = join(__dirname, "../fixtures/cases");
const TODAY = "2026-11-28";

async function run(name: string): Promise<CaseRun> {
  const { file, args } = JSON.parse(
    readFileSync(join(FOLDER, `${name}.json`), "utf8")
  ) as SheetCase;
  const request = readCommandLine([join(FOLDER, file), ...args, "--out", "unused.xlsx"]);
  if (!request.ok) throw new Error(`${name}: ${request.error.code}`);
  const outcome = await runHeadless({ ...request.value, out: null }, () => TODAY);
  if (!outcome.ok) return { written: false, rows: [], issues: [outcome.error.code] };
  const { written, report } = outcome.value;
  const issues = report.issues.map(({ message }) => message);
  const rows = report.rows.map(({ code, population, amount }) => ({ code, population, amount }));
  return { written, rows, issues };
}

async function main(asked: readonly string[]): Promise<void> {
  const all = readdirSync(FOLDER).flatMap((file) => /^(.*)\.json$/.exec(file)?.[1] ?? []);
  const runs: [string, CaseRun][] = [];
  for (const name of asked.length > 0 ? asked : all) runs.push([name, await run(name)]);
  process.stdout.write(JSON.stringify(Object.fromEntries(runs)));
}

void main(process.argv.slice(2));
