import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { Decimal, type ParameterKind } from "../../src/engine";
import { readCommandLine } from "../../src/headless/commandLine";
import { writtenNumber } from "../../src/headless/writtenNumber";
import { textsFor, type Language } from "../../src/text";
import { formatNumber } from "../../src/text/number";
import { useReports } from "./useHeadless";

const headless = useReports();
const SAMPLE = path.join(__dirname, "../../assets/samples/hp-2025.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "hpshare-numbers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NUMBERS: readonly ParameterKind[] = ["money", "share", "factor", "months", "number"];

describe("a number on the command line", () => {
  it.each<[why: string, typed: string, kind: ParameterKind, language: Language, value: string]>([
    ["a comma before decimals", "1,035", "factor", "nb", "1.035"],
    ["spaces between thousands", "10 432 118", "money", "nb", "10432118"],
    ["no-break spaces", "10\u00a0432\u00a0118,50", "money", "nb", "10432118.5"],
    ["a part of one", "0,3", "share", "nb", "0.3"],
    ["per cent", "30 %", "share", "nb", "0.3"],
    ["per cent, no-break space", "12,5\u00a0%", "share", "nb", "0.125"],
    ["commas between thousands", "10,432,118.50", "money", "en", "10432118.5"],
    ["per cent in English", "30%", "share", "en", "0.3"],
    ["a rate", "20,17", "money", "nb", "20.17"],
    ["a number of a rule of one's own", "1 250,5", "number", "nb", "1250.5"],
  ])("may be written with %s", (_, typed, kind, language, value) => {
    expect(writtenNumber(typed, kind, language)).toBe(value);
  });

  it.each<[why: string, typed: string, kind: ParameterKind, language: Language]>([
    ["1.035 or 1035", "1,035", "factor", "en"],
    ["a part of one that is 30 or 0.3", "1,035 %", "share", "en"],
    ["per cent of nothing", "30 %", "money", "nb"],
    ["a factor in per cent", "103,5 %", "factor", "nb"],
    ["more than all", "150 %", "share", "nb"],
    ["words", "mye", "money", "nb"],
    ["an exponent", "1e3", "money", "nb"],
  ])("stays as it was written where it could be %s", (_, typed, kind, language) => {
    expect(writtenNumber(typed, kind, language)).toBe(typed);
  });

  it("that is a decimal string means what it says, whatever the language and the kind", () => {
    const digits = fc.stringMatching(/^-?\d{1,12}(\.\d{1,6})?$/);
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...NUMBERS),
        fc.constantFrom<Language>("nb", "en"),
        (text, kind, language) => writtenNumber(text, kind, language) === text
      )
    );
  });

  it("may be written as the language shows an amount, where that is not doubtful", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.constantFrom<Language>("nb", "en"),
        (ore, language) => {
          const amount = new Decimal(ore).div(100);
          const written = writtenNumber(formatNumber(amount, language), "money", language);
          return new Decimal(written).eq(amount);
        }
      )
    );
  });

  const asked = NUMBERS.filter((kind) => kind !== "months").flatMap((expected) =>
    (["nb", "en"] as const).map((language) => ({ expected, language }))
  );
  it.each(asked)("is asked for by an example that is taken: $expected, $language", (each) => {
    const { expected, language } = each;
    const said = textsFor(language).allocationIssues.describe(
      { area: "allocation", code: "invalid-parameter", parameter: "x", value: "?", expected },
      language
    );
    const [, examples = ""] = said.split(/for eksempel|for example/);
    const numbers = examples.match(/\d+(?:[.,/]\d+)?(?:\s?%)?/g) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers)
      expect(writtenNumber(number, expected, language)).toMatch(/^\d+(\.\d+|\/\d+)?$/);
  });
});

describe("every door of the command line", () => {
  const lines = path.join(folder, "lines.json");
  writeFileSync(
    lines,
    JSON.stringify([
      { name: "Drift", key: "equal-and-population", total: "8 000 000", equalShare: "20 %" },
    ])
  );
  const params = path.join(folder, "params.json");
  writeFileSync(params, JSON.stringify({ base: "1 000,50", rate: 3.5 }));

  it("reads numbers by one rule", () => {
    const read = readCommandLine([
      ...["x.xlsx", "--params", params, "--set", "hostShare=50 %", "--set", "months.5001=6,5"],
      ...["--set", "host=5001", "--set", "matchingParty=1 000", "--unit", "0,01"],
      ...["--next-year", "2026", "--index", "1,035", "--lines", lines],
      ...["--line", "Annet=1 000,50:population", "--with", "accounts=10\u00a0432\u00a0118"],
      ...["--with", "reference=1 000,50"],
    ]);
    expect(read).toMatchObject({
      ok: true,
      value: {
        parameters: {
          ...{ base: "1000.5", rate: "3.5", hostShare: "0.5", "months.5001": "6.5" },
          ...{ host: "5001", matchingParty: "1 000" },
        },
        lines: [
          { parameters: { total: "8000000", equalShare: "0.2" } },
          { parameters: { total: "1000.5" } },
        ],
        ...{ unit: "0.01", index: "1.035" },
        council: { with: { accounts: "10432118", reference: "1 000,50" } },
      },
    });
  });

  it("shares the same by what people write as by decimal strings", async () => {
    const shared = async (...numbers: readonly string[]) =>
      (await headless(SAMPLE, "--scheme", "equal-and-population", ...numbers)).report.rows;
    const typed = await shared("--set", "total=10 800 000", "--set", "equalShare=30 %");
    expect(typed).toHaveLength(34);
    expect(typed).toEqual(await shared("--set", "total=10800000", "--set", "equalShare=0.3"));
  });

  it("refuses a part of 30, and says how it is written", async () => {
    const { report } = await headless(
      ...[
        SAMPLE,
        "--scheme",
        "equal-and-population",
        "--set",
        "equalShare=30",
        "--set",
        "total=100",
      ]
    );
    expect(report.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        "kan ikke være «30». Skriv en andel fra 0 til 100 prosent, for eksempel 30 %"
      ),
    ]);
  });
});
