import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import {
  adoptedTableOf,
  canonicalForm,
  differencesFrom,
  fingerprintOf,
  gridOf,
  isSameFingerprint,
  readFingerprint,
  sumDifferences,
  tableInGrid,
  type AdoptedTable,
} from "../../src/council";
import { hp2025, sha256 } from "./hp2025";

type Vector = {
  readonly table: AdoptedTable;
  readonly canonical: string;
  readonly sha256: string;
  readonly code: string;
};

const VECTORS = path.join(__dirname, "../fixtures/fingerprint");
const table = adoptedTableOf(hp2025());
const changed = (code: string, change: Partial<AdoptedTable["rows"][number]>): AdoptedTable => ({
  ...table,
  rows: table.rows.map((row) => (row.code === code ? { ...row, ...change } : row)),
});
const amountOf = (code: string) => table.rows.find((row) => row.code === code)!.amount;

describe("fingerprint", () => {
  it.each(readdirSync(VECTORS))("is what anyone can compute: %s", async (file) => {
    const vector = JSON.parse(readFileSync(path.join(VECTORS, file), "utf8")) as Vector;
    expect(canonicalForm(vector.table)).toBe(vector.canonical);
    expect(await fingerprintOf(vector.table, sha256)).toEqual({
      sha256: vector.sha256,
      code: vector.code,
    });
  });

  it("does not depend on the order of the rows", () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...table.rows], { minLength: 34 }), (rows) => {
        expect(canonicalForm({ ...table, rows })).toBe(canonicalForm(table));
      })
    ));

  it("does not depend on how a number was written", () => {
    const again = hp2025();
    const request = { ...again.request, parameters: { total: "10800000.00" }, unit: "1.0" };
    expect(canonicalForm(adoptedTableOf({ ...again, request }))).toBe(canonicalForm(table));
  });

  it.each([
    { why: "one digit of an amount", other: changed("5033", { amount: "15599" }) },
    { why: "one digit of a population", other: changed("5033", { population: "774" }) },
    { why: "a name", other: changed("5033", { name: "Tydalen" }) },
    { why: "a region", other: changed("3430", { region: "Innlandet" }) },
    { why: "the rule", other: { ...table, rounding: "half-up" as const } },
    { why: "a parameter", other: { ...table, parameters: { ...table.parameters, cap: "5" } } },
    { why: "a member that left", other: { ...table, rows: table.rows.slice(1) } },
    {
      why: "two amounts that changed places",
      other: {
        ...changed("5033", { amount: amountOf("1573") }),
        rows: changed("5033", { amount: amountOf("1573") }).rows.map((row) =>
          row.code === "1573" ? { ...row, amount: amountOf("5033") } : row
        ),
      },
    },
  ])("changes with $why, and the difference is named", async ({ other }) => {
    const [before, after] = [
      await fingerprintOf(table, sha256),
      await fingerprintOf(other, sha256),
    ];
    expect(after.code).not.toBe(before.code);
    expect(differencesFrom(table, other)).not.toEqual([]);
  });

  it("says a rule and a parameter as they were adopted first, then as they are now", () => {
    const adopted = { ...table, parameters: { ...table.parameters, index: "1" } };
    const other = {
      ...adopted,
      rounding: "half-up" as const,
      parameters: { ...adopted.parameters, index: "1.035" },
    };
    expect(differencesFrom(adopted, other)).toEqual([
      { kind: "rule", rule: "rounding", from: "largest-remainder", to: "half-up" },
      { kind: "parameter", parameter: "index", from: "1", to: "1.035" },
    ]);
  });

  it("differs exactly when there is a difference to name", () =>
    fc.assert(
      fc.property(
        fc.nat(33),
        fc.constantFrom("amount", "population", "name", "region"),
        fc.constantFrom("1", "15589", "Tydal", " Tydal", "a\tb"),
        (index, field, value) => {
          const rows = table.rows.map((row, i) => (i === index ? { ...row, [field]: value } : row));
          const other = { ...table, rows };
          expect(canonicalForm(other) === canonicalForm(table)).toBe(
            differencesFrom(table, other).length === 0
          );
        }
      )
    ));
});

describe("a typed code", () => {
  it.each([
    { why: "as printed", typed: (code: string) => code },
    { why: "in small letters", typed: (code: string) => code.toLowerCase() },
    { why: "without hyphens", typed: (code: string) => code.replace(/-/g, "") },
    { why: "with spaces and long dashes", typed: (code: string) => code.replace(/-/g, " – ") },
    {
      why: "with O for 0 and l for 1",
      typed: (c: string) => c.replace(/0/g, "O").replace(/1/g, "l"),
    },
  ])("is read $why", async ({ typed }) => {
    const fingerprint = await fingerprintOf(table, sha256);
    const read = readFingerprint(typed(fingerprint.code));
    expect(read.ok && isSameFingerprint(read.value, fingerprint)).toBe(true);
  });

  it("is read as all 64 digits too", async () => {
    const fingerprint = await fingerprintOf(table, sha256);
    const read = readFingerprint(fingerprint.sha256.toUpperCase());
    expect(read.ok && isSameFingerprint(read.value, fingerprint)).toBe(true);
  });

  it.each(["", "ABCD", "ABCD-EFGH-JKMN-PQR!", "U".repeat(16), "x".repeat(64)])(
    "is refused when it is none: %j",
    (text) => {
      expect(readFingerprint(text)).toEqual({
        ok: false,
        error: { area: "council", code: "fingerprint-unreadable", text },
      });
    }
  );
});

describe("a pasted table", () => {
  const number = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  const line = (row: AdoptedTable["rows"][number]) =>
    [row.name, number(row.population!), "1,00 %", number(row.amount)].join("\t");
  const asText = ({ rows }: AdoptedTable) =>
    ["Kommune\tFolketall\tAndel\tBeløp", ...rows.map(line), "Sum\t535 512\t100 %\t10 800 000"].join(
      "\n"
    );
  const twoBlocks = ({ rows }: AdoptedTable) =>
    rows
      .slice(0, 17)
      .map((row, index) => `${line(row)}\t\t${line(rows[index + 17]!)}`)
      .join("\n");
  const differencesOf = (text: string) => {
    const found = tableInGrid(gridOf(text), table);
    if (!found.ok) throw new Error(found.error.code);
    const { sums } = found.value;
    return [
      ...differencesFrom(table, found.value.table),
      ...(sums ? sumDifferences(table, sums) : []),
    ];
  };

  it.each(["Totalsum", "Totalt", "I alt", "Samlet", "SUM:"])(
    "ends at a row of sums called %s",
    (word) => expect(differencesOf(asText(table).replace("Sum\t", `${word}\t`))).toEqual([])
  );

  it("equals the adopted one in one column of rows and in two", () => {
    expect(differencesOf(asText(table))).toEqual([]);
    expect(differencesOf(twoBlocks(table))).toEqual([]);
  });

  it("names the municipality whose digit was changed", () => {
    expect(differencesOf(asText(changed("5033", { amount: "15599" })))).toMatchObject([
      { kind: "amount", party: { code: "5033", name: "Tydal" }, to: "15599" },
    ]);
  });

  it("names both municipalities whose amounts were swapped", () => {
    const swapped = changed("5033", { amount: amountOf("1573") });
    const both = {
      ...swapped,
      rows: swapped.rows.map((row) =>
        row.code === "1573" ? { ...row, amount: amountOf("5033") } : row
      ),
    };
    expect(differencesOf(twoBlocks(both))).toMatchObject([
      { kind: "amount", party: { name: "Tydal" }, to: amountOf("1573") },
      { kind: "amount", party: { name: "Smøla" }, to: amountOf("5033") },
    ]);
  });

  it("names a municipality that was renamed", () => {
    expect(differencesOf(asText(changed("5033", { name: "Tydalen" })))).toEqual([
      expect.objectContaining({ kind: "name", from: "Tydal", to: "Tydalen" }),
    ]);
  });

  it("names a sum that was changed, a row that is gone and a row that came", () => {
    expect(differencesOf(asText(table).replace("10 800 000", "10 800 001"))).toEqual([
      { kind: "sum", of: "amount", from: "10800000", to: "10800001" },
    ]);
    expect(differencesOf(asText({ ...table, rows: table.rows.slice(1) }))).toMatchObject([
      { kind: "party-missing", party: { name: "Trondheim" } },
    ]);
    const twice = { ...table, rows: [...table.rows, table.rows[3]!] };
    expect(differencesOf(asText(twice))).toMatchObject([
      { kind: "party-added", party: { name: "Heim" } },
    ]);
  });

  it("is refused when nothing in it is a row of the adopted table", () => {
    expect(tableInGrid(gridOf("Hei\n123"), table)).toEqual({
      ok: false,
      error: { area: "council", code: "nothing-to-compare" },
    });
  });
});
