import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Report } from "../../src/headless/report";
import published from "../fixtures/agreements/hp-2025.json";
import { reportOf, spawnHeadless, useHeadless } from "./useHeadless";

const root = path.join(__dirname, "../..");
const SAMPLE = path.join(root, "assets/samples/hp-2025.xlsx");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hpshare-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const headless = useHeadless();

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

const amounts = ({ rows }: Report): Record<string, string> =>
  Object.fromEntries(rows.map(({ name, amount }) => [name, amount]));

describe("the headless run", () => {
  it("allocates the sample, saves it, and gives the same when the result is opened again", async () => {
    const out = path.join(folder, "result.xlsx");
    const first = spawnHeadless(SAMPLE, "--scheme", "hp-2025", "--out", out, "--json");
    expect(first.status).toBe(0);
    expect(amounts(reportOf(first))).toMatchObject({
      Aukra: "74177",
      Kristiansund: "492171",
      Trondheim: "4327264",
    });
    expect(reportOf(first).check).toEqual({
      total: "10800000",
      allocated: "10800000",
      difference: "0",
      ok: true,
    });
    expect(reportOf(first).regions).toHaveLength(7);
    expect(reportOf(first).rows[0]).toEqual({
      code: "5001",
      name: "Trondheim",
      region: "Trondheim",
      population: "214565",
      share: "0.400672627317",
      amount: "4327264",
    });
    const again = await headless(out, "--json");
    expect(again.status).toBe(0);
    expect(reportOf(again)).toEqual(reportOf(first));
  });

  it("gives the published amounts under half-up and says what they are short of", async () => {
    const run = await headless(SAMPLE, "--rounding", "half-up", "--json");
    expect(run.status).toBe(0);
    expect(amounts(reportOf(run))).toEqual(
      Object.fromEntries(
        published.members.map(({ name, amountPublished }) => [name, amountPublished])
      )
    );
    expect(reportOf(run).check).toEqual({
      total: "10800000",
      allocated: "10799998",
      difference: "2",
      ok: false,
    });
  });

  it("reads CSV as municipalities send it: semicolon, Windows-1252, no header, lost zeros", async () => {
    const csv = file("liste.csv", Buffer.from("301;30 544\r\n1547;3 678\r\n", "latin1"));
    const run = await headless(csv, "--scheme", "population", "--set", "total=1000", "--json");
    expect(run.status).toBe(0);
    expect(reportOf(run).rows.map(({ code, population }) => [code, population])).toEqual([
      ["0301", "30544"],
      ["1547", "3678"],
    ]);
  });

  it("shares what a municipality leaves among the others, with parameters from a file", async () => {
    const params = file("params.json", JSON.stringify({ total: "5", equalShare: 0.3 }));
    const run = await headless(
      SAMPLE,
      ...["--scheme", "equal-and-population", "--params", params, "--set", "total=100000"],
      ...["--without", "5001,1508", "--json"]
    );
    expect(reportOf(run).rows).toHaveLength(32);
    expect(reportOf(run).check).toMatchObject({ total: "100000", allocated: "100000", ok: true });
  });
});

it.each([
  ["nb", "1 kommune;"],
  ["en", "1 municipality;"],
])("counts one in the singular: %s", async (language, counted) => {
  const csv = file("en.csv", "5001;214565\n");
  const run = await headless(
    ...[csv, "--scheme", "population", "--set", "total=1000", "--lang", language]
  );
  expect(run.stdout + run.stderr).toContain(counted);
});

describe("refusals of the headless run", () => {
  it("exits with 1, says what is missing, and writes no file", () => {
    const out = path.join(folder, "refused.xlsx");
    const run = spawnHeadless(SAMPLE, "--scheme", "population", "--out", out, "--json");
    expect(run.status).toBe(1);
    expect(reportOf(run)).toMatchObject({
      rows: [],
      check: null,
      issues: [{ code: "missing-parameter" }],
    });
    expect(run.stderr).toContain(reportOf(run).issues[0]!.message);
    expect(existsSync(out)).toBe(false);
  });

  it("names the cell of what is wrong on the sheet, in the language asked for", async () => {
    const csv = file("feil.csv", "Kommunenummer;Folketall\n5001;mange\n5033;773\n");
    const run = await headless(
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
    expect(reportOf(run).issues).toContainEqual(
      expect.objectContaining({ code: "population-not-a-number", cell: "B2", severity: "error" })
    );
  });

  it("exits with 2 for wrong usage, with the usage on stderr and nothing on stdout", () => {
    const run = spawnHeadless(SAMPLE, "--rounding", "upwards");
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("headless -- ");
    expect(run.stdout).toBe("");
  });

  it("refuses what is no workbook in words", async () => {
    const run = await headless(
      file("bilde.xlsx", Buffer.from("89504e470d0a1a0a0000000d", "hex")),
      "--json"
    );
    expect(run.status).toBe(1);
    expect(reportOf(run).issues).toMatchObject([{ code: "file-refused" }]);
  });
});
