import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Report } from "../../src/headless/report";
import published from "../fixtures/agreements/hp-2025.json";

const root = path.join(__dirname, "../..");
const SAMPLE = path.join(root, "assets/samples/hp-2025.xlsx");
jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hpshare-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** What a person types after `npm run -s headless --`. */
function headless(...args: string[]): Run {
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, path.join(root, "src/headless/index.ts"), ...args], {
    encoding: "utf8",
  });
}

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

const report = ({ stdout }: Run): Report => JSON.parse(stdout) as Report;
const amounts = ({ rows }: Report): Record<string, string> =>
  Object.fromEntries(rows.map(({ name, amount }) => [name, amount]));

describe("the headless run", () => {
  it("allocates the sample, saves it, and gives the same when the result is opened again", () => {
    const out = path.join(folder, "result.xlsx");
    const first = headless(SAMPLE, "--scheme", "hp-2025", "--out", out, "--json");
    expect(first.status).toBe(0);
    expect(amounts(report(first))).toMatchObject({
      Aukra: "74177",
      Kristiansund: "492171",
      Trondheim: "4327264",
    });
    expect(report(first).check).toEqual({
      total: "10800000",
      allocated: "10800000",
      difference: "0",
      ok: true,
    });
    expect(report(first).regions).toHaveLength(7);
    expect(report(first).rows[0]).toEqual({
      code: "5001",
      name: "Trondheim",
      region: "Trondheim",
      population: "214565",
      share: "0.400672627317",
      amount: "4327264",
    });
    const again = headless(out, "--json");
    expect(again.status).toBe(0);
    expect(report(again)).toEqual(report(first));
  });

  it("gives the published amounts under half-up and says what they are short of", () => {
    const run = headless(SAMPLE, "--rounding", "half-up", "--json");
    expect(run.status).toBe(0);
    expect(amounts(report(run))).toEqual(
      Object.fromEntries(
        published.members.map(({ name, amountPublished }) => [name, amountPublished])
      )
    );
    expect(report(run).check).toEqual({
      total: "10800000",
      allocated: "10799998",
      difference: "2",
      ok: false,
    });
  });

  it("reads CSV as municipalities send it: semicolon, Windows-1252, no header, lost zeros", () => {
    const csv = file("liste.csv", Buffer.from("301;30 544\r\n1547;3 678\r\n", "latin1"));
    const run = headless(csv, "--scheme", "population", "--set", "total=1000", "--json");
    expect(run.status).toBe(0);
    expect(report(run).rows.map(({ code, population }) => [code, population])).toEqual([
      ["0301", "30544"],
      ["1547", "3678"],
    ]);
  });

  it("shares what a municipality leaves among the others, with parameters from a file", () => {
    const params = file("params.json", JSON.stringify({ total: "5", equalShare: 0.3 }));
    const run = headless(
      SAMPLE,
      ...["--scheme", "equal-and-population", "--params", params, "--set", "total=100000"],
      ...["--without", "5001,1508", "--json"]
    );
    expect(report(run).rows).toHaveLength(32);
    expect(report(run).check).toMatchObject({ total: "100000", allocated: "100000", ok: true });
  });
});

describe("refusals of the headless run", () => {
  it("exits with 1, says what is missing, and writes no file", () => {
    const out = path.join(folder, "refused.xlsx");
    const run = headless(SAMPLE, "--scheme", "population", "--out", out, "--json");
    expect(run.status).toBe(1);
    expect(report(run)).toMatchObject({
      rows: [],
      check: null,
      issues: [{ code: "missing-parameter" }],
    });
    expect(run.stderr).toContain(report(run).issues[0]!.message);
    expect(existsSync(out)).toBe(false);
  });

  it("names the cell of what is wrong on the sheet, in the language asked for", () => {
    const csv = file("feil.csv", "Kommunenummer;Folketall\n5001;mange\n5033;773\n");
    const run = headless(
      csv,
      "--scheme",
      "population",
      "--set",
      "total=1",
      "--lang",
      "en",
      "--json"
    );
    expect(run.status).toBe(1);
    expect(report(run).issues).toContainEqual(
      expect.objectContaining({ code: "population-not-a-number", cell: "B2", severity: "error" })
    );
  });

  it("exits with 2 for wrong usage, with the usage on stderr and nothing on stdout", () => {
    const run = headless(SAMPLE, "--rounding", "upwards");
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("headless -- ");
    expect(run.stdout).toBe("");
  });

  it("refuses what is no workbook in words", () => {
    const run = headless(
      file("bilde.xlsx", Buffer.from("89504e470d0a1a0a0000000d", "hex")),
      "--json"
    );
    expect(run.status).toBe(1);
    expect(report(run).issues).toMatchObject([{ code: "file-refused" }]);
  });
});
