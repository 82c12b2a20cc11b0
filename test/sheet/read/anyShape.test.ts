import fc from "fast-check";
import { findMunicipality, officialPopulation } from "../../../src/catalogue/municipalities";
import { inForceIn, MUNICIPALITIES } from "../../../src/catalogue/municipalities";
import { readPopulation } from "../../../src/sheet/read";
import type { CellValue } from "../../../src/sheet/snapshot";
import { snapshotOf, TODAY } from "./snapshotOf";

type Row = { readonly code: string; readonly population: number };

const CODES = MUNICIPALITIES.filter((municipality) => inForceIn(municipality, 2026)).map(
  ({ code }) => code
);

/** Some municipalities of 2026, each about as many inhabitants as it has. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(fc.constantFrom(...CODES), { minLength: 3, maxLength: 40 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc
          .integer({ min: -20, max: 20 })
          .map((more) => ({ code, population: officialPopulation(code, 2026)!.inhabitants + more }))
      )
    )
  );

const separated = (separator: string) => (count: number) =>
  String(count).replace(/\B(?=(\d{3})+$)/g, separator);

/** How a table can be built; none of it changes what it says. */
const shape = fc.record({
  order: fc.shuffledSubarray(["code", "name", "population", "share", "note"], { minLength: 5 }),
  /** Number and name in columns of their own, or in one cell. */
  identity: fc.constantFrom<(code: string, name: string) => Readonly<Record<string, string>>>(
    (code, name) => ({ code, name }),
    (code, name) => ({ name: `${code} ${name}` }),
    (code, name) => ({ name: `${name} (${code})` })
  ),
  blocks: fc.constantFrom(1, 1, 2),
  hasHeadings: fc.boolean(),
  headers: fc.constantFrom(
    { code: "Kommunenr", name: "Kommune", population: "Folketall 1.1.2026", share: "Andel" },
    { code: "Knr.", name: "Kommunenamn", population: "Innbyggjarar 1.1.2026", share: "%" },
    { code: "No.", name: "Municipality", population: "Population 2026-01-01", share: "Share" },
    null
  ),
  code: fc.constantFrom<(code: string) => CellValue>(String, Number, (code) => ` ${code}\u00a0`),
  population: fc.constantFrom<(count: number) => CellValue>(
    (count) => count,
    String,
    separated(" "),
    separated("\u00a0"),
    separated("\u202f"),
    separated(","),
    separated(".")
  ),
  titles: fc.nat({ max: 4 }),
  margin: fc.nat({ max: 3 }),
  gap: fc.constantFrom(0, 5),
  hasSum: fc.boolean(),
  hasNotes: fc.boolean(),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

function blockOf(table: readonly Row[], total: number, built: Shape): CellValue[][] {
  const { order, headers, gap, hasHeadings } = built;
  const line = (cells: Readonly<Record<string, CellValue>>) =>
    order.map((part) => cells[part] ?? "");
  const body = table.flatMap(({ code, population }, index) => {
    const { code: number, name } = built.identity(code, findMunicipality(code)!.name);
    return [
      ...(hasHeadings && index % 7 === 0 ? [line({ name: `Region ${index}` })] : []),
      ...(gap > 0 && index > 0 && index % gap === 0 ? [line({})] : []),
      line({
        ...(number !== undefined && { code: built.code(number) }),
        name: name!,
        population: built.population(population),
        share: population / total,
      }),
    ];
  });
  return [...(headers ? [line(headers)] : []), ...body];
}

/** Puts the blocks side by side, an empty column between them. */
function beside(blocks: readonly CellValue[][][]): CellValue[][] {
  const rows = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) =>
    blocks.flatMap((block, index) => [
      ...(index > 0 ? [""] : []),
      ...(block[row] ?? block[0]!.map(() => "")),
    ])
  );
}

function gridOf(table: readonly Row[], built: Shape): CellValue[][] {
  const { titles, hasSum, hasNotes, order } = built;
  const total = table.reduce((sum, { population }) => sum + population, 0);
  // One or two rows beside a table, without a heading, say too little to be known for a block of their own.
  const blocks = table.length < 6 ? 1 : built.blocks;
  const half = Math.ceil(table.length / blocks);
  const parts = [table.slice(0, half), table.slice(half)].filter(({ length }) => length > 0);
  const above: CellValue[][] = Array.from({ length: titles }, (_, row) => [`Vedlegg ${row + 1}`]);
  const sum: Readonly<Record<string, CellValue>> = {
    name: "Sum",
    population: built.population(total),
  };
  const grid = [
    ...above,
    ...(titles > 0 ? [[]] : []),
    ...beside(parts.map((part) => blockOf(part, total, built))),
    ...(hasSum ? [order.map((part) => sum[part] ?? "")] : []),
    ...(hasNotes ? [[], ["Kilde: SSB, tabell 07459"], ["1) foreløpig"]] : []),
  ];
  return grid.map((cells) => [...Array.from({ length: built.margin }, () => ""), ...cells]);
}

describe("a table of any shape", () => {
  it("gives the same members, without a problem, however it is built", () =>
    fc.assert(
      fc.property(rows, shape, (table, built) => {
        const outcome = readPopulation(snapshotOf(gridOf(table, built)), {}, TODAY);
        if (outcome.kind !== "table") throw new Error(JSON.stringify(outcome));
        const { members, issues, sumRow } = outcome.reading;
        expect(issues).toEqual([]);
        expect(
          members.map(({ code, population }) => ({ code, population: population.toNumber() }))
        ).toEqual(table);
        expect(sumRow !== null).toBe(built.hasSum);
      }),
      { numRuns: 300 }
    ));

  it("never throws, whatever stands on the sheet", () => {
    const cell = fc.oneof(
      fc.constantFrom<CellValue>("", "", "5001", "Trondheim", "Sum", "Folketall", "2024", "#N/A"),
      fc.constantFrom<CellValue>("5033 Tydal", "101,30544", "Nr", "Kommune", "Romsdal", "1 234"),
      fc.string({ maxLength: 12 }),
      fc.double({ noNaN: true }),
      fc.integer({ min: 100, max: 9999 }),
      fc.boolean()
    );
    const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });
    fc.assert(
      fc.property(grid, (cells) => {
        const outcome = readPopulation(snapshotOf(cells), {}, TODAY);
        if (outcome.kind !== "table") return;
        for (const { population } of outcome.reading.members) {
          expect(population.isInteger() && !population.isNegative()).toBe(true);
        }
      }),
      { numRuns: 1000 }
    );
  });

  it("gives a member or an error for every row that names a municipality", () => {
    const broken = fc.constantFrom<CellValue>("", "?", -5, 1.5, "#REF!", "..", "12,34");
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(fc.nat(), broken), { maxLength: 3 }), (table, faults) => {
        const cells = table.map(({ code, population }) => [code, population as CellValue]);
        for (const [place, fault] of faults) cells[place % cells.length]![1] = fault;
        const grid = [["Kommunenr", "Folketall 1.1.2026"], ...cells];
        const outcome = readPopulation(snapshotOf(grid), {}, TODAY);
        if (outcome.kind !== "table") throw new Error(JSON.stringify(outcome));
        const { members, issues } = outcome.reading;
        const errors = issues.filter(({ severity }) => severity === "error");
        expect(members.length + errors.length).toBe(table.length);
      })
    );
  });
});
