import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseRow, CaseRun, SheetCase } from "./sheetCase";

const FOLDER = join(__dirname, "../fixtures/cases");
const ROOT = join(__dirname, "../..");
jest.setTimeout(300_000);

const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => {
    const each = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as SheetCase;
    return [file.replace(".json", ""), each] as const;
  });

/** All of them in one process: the host takes longer to load than a sheet to read. */
let runs: Readonly<Record<string, CaseRun>>;
beforeAll(() => {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(ROOT, "test/headless/runCases.ts")],
    { encoding: "utf8", cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }
  );
  if (stdout === "") throw new Error(stderr);
  runs = JSON.parse(stdout) as typeof runs;
});

const lines = (rows: readonly CaseRow[]): string[] =>
  rows.map(({ code, population, amount }) => `${code} ${population} ${amount}`);

describe("a sheet of somebody who does this job", () => {
  it("is one of at least 160", () => expect(cases.length).toBeGreaterThanOrEqual(160));

  it.each(cases)("%s", (name, { expect: expected, rows }) => {
    const { written, rows: found, issues } = runs[name]!;
    if (!written) {
      expect(expected).not.toBe("right");
      expect(issues).not.toEqual([]);
      return;
    }
    expect(expected).not.toBe("refuse");
    if (expected === "warned") expect(issues).not.toEqual([]);
    else expect(lines(found)).toEqual(lines(rows));
  });
});
