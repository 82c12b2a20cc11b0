import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findScheme } from "../../src/catalogue";
import { makeScheme } from "../../src/catalogue/custom/makeScheme";
import { exportScheme } from "../../src/catalogue/custom/schemeFile";
import { readCommandLine } from "../../src/headless/commandLine";
import { useReports } from "./useHeadless";

const root = path.join(__dirname, "../..");
const SAMPLE = path.join(root, "assets/samples/hp-2025.xlsx");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hpshare-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const headless = useReports();

function file(name: string, content: unknown): string {
  const at = path.join(folder, name);
  writeFileSync(at, typeof content === "string" ? content : JSON.stringify(content));
  return at;
}

describe("an agreement by groups", () => {
  it.each(["digifin", "fjellnettverket-2021", "aaf"])(
    "is refused over a sheet without a column of them: %s",
    async (scheme) => {
      const out = path.join(folder, `${scheme}.xlsx`);
      const { status, report } = await headless(SAMPLE, "--scheme", scheme, "--out", out);
      expect([status, report.rows, existsSync(out)]).toEqual([1, [], false]);
      expect(report.issues).toMatchObject([{ code: "rule-groups-missing", severity: "error" }]);
      expect(report.issues[0]?.message).toMatch(/^Tabellen har ingen kolonne som heter «Gruppe»/);
    }
  );

  it.each([[], ["--parties"]])("names the cell of a group it does not know %s", async (...how) => {
    const table = "Kommunenr;Kommune;Folketall;Gruppe\n5001;Trondheim;214565;kommune\n";
    const rows = "5057;Ørland;10522;Kommmune\n50;Trøndelag;482956;fylke\n";
    const from = file("groups.csv", table + (how.length === 0 ? rows.replace(/50;.*/, "") : rows));
    const { status, report } = await headless(from, "--scheme", "digifin", ...how);
    expect([status, report.rows[0]?.amount]).toEqual([0, "4291300"]);
    expect(report.issues).toEqual([
      {
        ...{ code: "party-group-unknown", severity: "warning", cell: "D3" },
        message:
          "D3: Ørland betaler ingenting: avtalen kjenner ikke gruppen «Kommmune», bare «kommune» og «fylke». Rett gruppen hvis det ikke er meningen.",
      },
    ]);
  });
});

describe("a scheme of one's own on the command line", () => {
  const own = makeScheme(
    "Halvparten",
    findScheme("population")!,
    { total: "5400000" },
    {
      rounding: "half-up",
      unit: "100",
      ties: "order",
      regions: "sum",
    }
  );

  it("is shared by with its rules, stays in the workbook, and is told in words", async () => {
    const out = path.join(folder, "own.xlsx");
    const scheme = file("own.json", exportScheme(own));
    const first = await headless(SAMPLE, "--scheme-file", scheme, "--out", out);
    expect(first.status).toBe(0);
    expect(first.report.rows[0]).toMatchObject({ name: "Trondheim", amount: "2163600" });
    expect(first.report.explanation?.order).toEqual([
      "5\u00a0400\u00a0000\u00a0kr deles etter folketall.",
      "Til slutt avrundes beløpene, etter regelen «Hver rad for seg, som Excel».",
    ]);
    const again = await headless(out);
    expect(again.report.rows).toEqual(first.report.rows);
  });

  it("may be a rule of several terms, whose exact parts are told beside each amount", async () => {
    const rule = {
      terms: [
        { name: "fast", by: { number: { parameter: "base" } }, who: { not: { codes: ["5001"] } } },
        { by: { of: "population", times: "1/3" }, max: "50000" },
      ],
    };
    const scheme = file("rule.json", {
      hpshareScheme: 2,
      id: "rule",
      title: "Ledd",
      rule,
      unit: "100",
    });
    const options = ["--scheme-file", scheme, "--set", "base=100.5", "--unit", "0.01"];
    const { status, report } = await headless(SAMPLE, ...options);
    expect(status).toBe(0);
    // Ørland: 100.50 + 10 522 / 3; Trondheim: at most 50 000.
    expect(report.rows[0]).toMatchObject({
      amount: "50000",
      terms: [
        { name: "fast", amount: "0.000000000000" },
        { name: "ledd 2", amount: "50000.000000000000" },
      ],
    });
    expect(report.rows[1]).toMatchObject({
      amount: "3607.83",
      terms: [
        { name: "fast", amount: "100.500000000000" },
        { name: "ledd 2", amount: "3507.333333333333" },
      ],
    });
    const without = await headless(SAMPLE, "--scheme-file", scheme);
    expect(without.status).toBe(1);
    expect(without.report.rows).toEqual([]);
    expect(without.report.issues).toMatchObject([{ code: "missing-parameter" }]);
  });

  it("is refused with path and reason, and nothing is written", async () => {
    const out = path.join(folder, "refused.xlsx");
    const wrong = { ...JSON.parse(exportScheme(own)), rounding: "truncate" };
    const run = await headless(SAMPLE, "--scheme-file", file("wrong.json", wrong), "--out", out);
    expect(run.status).toBe(1);
    expect(run.report.issues).toMatchObject([{ code: "scheme-file-invalid", severity: "error" }]);
    expect(run.report.issues[0]?.message).toMatch(/^«rounding» kan ikke være "truncate"/);
    expect(existsSync(out)).toBe(false);
  });
});

describe("several costs on the command line", () => {
  it("add up both ways, in the report and on a sheet that is kept", async () => {
    const out = path.join(folder, "lines.xlsx");
    const lines = file("lines.json", [
      { name: "Drift", key: "population", total: "8640000" },
      { name: "Lege", key: "base-and-rate", base: "1000", rate: "0.5" },
    ]);
    const run = await headless(
      ...[SAMPLE, "--lines", lines, "--line", "Prosjekt=2160000:equal", "--out", out]
    );
    expect(run.status).toBe(0);
    const { lines: table, rows, check } = run.report;
    expect({ rows, check }).toEqual({ rows: [], check: null });
    expect(table?.sheet).toBe("Kostnader");
    expect(table?.lines).toEqual([
      { name: "Drift", amount: "8640000" },
      { name: "Lege", amount: "301756" },
      { name: "Prosjekt", amount: "2160000" },
    ]);
    expect(table?.check).toEqual({
      total: "11101756",
      allocated: "11101756",
      difference: "0",
      ok: true,
    });
    expect(table?.rows).toHaveLength(34);
    expect((await headless(out, "--sheet", "Kostnader")).status).toBe(1);
    const beside = await headless(out, "--line", "Drift=1:population", "--scheme", "hp-2025");
    expect(beside.report).toMatchObject({ check: { ok: true }, lines: { sheet: "Kostnader 2" } });
  });

  it("are shared by any column, by its heading, between municipalities and other parties", async () => {
    const csv = path.join(folder, "columns.csv");
    writeFileSync(csv, "Navn;Folketall;Elever\nHelse A;100;1\nHelse B;300;2\nHelse C;600;4\n");
    const costs = ["--line", "Skole=700:elever", "--line", "Drift=1000:population"];
    const run = await headless(csv, "--parties", ...costs);
    expect(run.status).toBe(0);
    expect(run.report.lines?.rows.map(({ amounts, sum }) => [...amounts, sum])).toEqual([
      ["100", "100", "200"],
      ["200", "300", "500"],
      ["400", "600", "1000"],
    ]);
    const unknown = await headless(csv, "--parties", "--line", "Skole=700:Lærere");
    expect(unknown.status).toBe(1);
    expect(unknown.report.issues).toMatchObject([
      { code: "line-refused", message: expect.stringContaining("«Lærere»") as string },
    ]);
  });

  it.each([
    {
      why: "an amount that is no whole number of units, by whichever key",
      costs: ["Drift=1000.5:Elever"],
      refused: ["line-refused", null, /1\s000,5\skr går ikke opp i enheter/],
    },
    {
      why: "the same by a known key",
      costs: ["Drift=1000.5:population"],
      refused: ["line-refused", null, /1\s000,5\skr går ikke opp i enheter/],
    },
    {
      why: "the municipalities' numbers as a key",
      costs: ["Drift=1000:Kommunenr"],
      refused: ["heading-of-names", "A1", /sier hvem som er med/],
    },
    {
      why: "the same numbers in another column",
      costs: ["Drift=1000:Kode"],
      refused: ["heading-of-names", "D1", /«Kode»/],
    },
    {
      why: "the numbers of other parties",
      costs: ["Drift=1000:Kommunenr"],
      options: ["--parties"],
      refused: ["heading-of-names", "A1", /sier hvem som er med/],
    },
  ])("are refused: $why", async ({ costs, options = [], refused }) => {
    const csv = path.join(folder, "keys.csv");
    writeFileSync(
      csv,
      "Kommunenr;Kommune;Elever;Kode;Innbyggere\n5001;Trondheim;10;5001;214565\n5014;Frøya;20;5014;5500\n"
    );
    const lines = costs.flatMap((cost) => ["--line", cost]);
    const run = await headless(csv, ...options, ...lines);
    expect(run.status).toBe(1);
    const [code, cell, message] = refused;
    expect(run.report.issues).toMatchObject([
      { code, cell, message: expect.stringMatching(message as RegExp) as string },
    ]);
    const finer = await headless(csv, "--line", "Drift=1000.5:Elever", "--unit", "0.5");
    expect(finer.report.lines?.check.allocated).toBe("1000.5");
  });

  it("are refused for an amount that is no number, and nothing is written", async () => {
    const out = path.join(folder, "none.xlsx");
    const run = await headless(SAMPLE, "--line", "Drift=mye:equal", "--out", out);
    expect(run.status).toBe(1);
    expect(run.report.issues).toMatchObject([{ code: "line-refused", severity: "error" }]);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    { why: "no amount", args: ["--line", "Drift=:population"] },
    { why: "a key that asks for more", args: ["--line", "Drift=1:base-and-rate"] },
    { why: "no name", args: ["--line", "=1:equal"] },
    { why: "no key", args: ["--line", "Drift=1"] },
  ])("are wrong usage with $why", ({ args }) => {
    expect(readCommandLine([SAMPLE, ...args])).toMatchObject({
      ok: false,
      error: { code: "not-a-line" },
    });
  });

  it.each([
    { why: "is no list", content: { name: "Drift" } },
    { why: "has an unknown key", content: [{ name: "Drift", key: "lottery", total: "1" }] },
    {
      why: "says what the key does not ask for",
      content: [{ name: "D", key: "equal", rate: "1" }],
    },
    { why: "has a cost without a name", content: [{ key: "equal", total: "1" }] },
    { why: "is no JSON", content: "Drift" },
  ])("are wrong usage from a file that $why", ({ content }) => {
    expect(readCommandLine([SAMPLE, "--lines", file("bad.json", content)])).toMatchObject({
      ok: false,
      error: { code: "lines-unreadable" },
    });
  });
});
