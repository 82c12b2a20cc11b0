import fc from "fast-check";
import { exampleMembers } from "../../src/catalogue";
import type { CellValue } from "../../src/sheet/snapshot";

export type Table = {
  readonly top: number;
  readonly left: number;
  /** Indices into the 34 example municipalities. */
  readonly members: readonly number[];
  /** Regions as rows of their own make a helper column of ours necessary. */
  readonly regions: "none" | "column" | "rows";
  readonly withSum: boolean;
};

export const MEMBERS = exampleMembers();

export const table: fc.Arbitrary<Table> = fc.record({
  top: fc.nat(3),
  left: fc.nat(2),
  members: fc.uniqueArray(fc.nat(33), { minLength: 2, maxLength: 8 }),
  regions: fc.constantFrom("none" as const, "column" as const, "rows" as const),
  withSum: fc.boolean(),
});

/** The cells of a table as people keep it. */
export function cellsOf(table: Table): CellValue[][] {
  const inColumn = <T>(content: T): T[] => (table.regions === "column" ? [content] : []);
  const sum = table.members.reduce((total, index) => total + MEMBERS[index]!.population, 0);
  return [
    ["Kommunenummer", "Kommune", ...inColumn("Region"), "Folketall"],
    ...rowsOf(table).map((row) => {
      if (typeof row === "string") return [row, "", ""];
      const { code, name, region, population } = MEMBERS[row]!;
      return [code, name, ...inColumn(region), population];
    }),
    ...(table.withSum ? [["Sum", "", ...inColumn(""), sum]] : []),
  ];
}

/** Where the population of the member of a place in the table stands, as long as no rows are put in. */
export function populationCell(
  table: Table,
  member: number
): { readonly row: number; readonly column: number } {
  const index = table.members[member % table.members.length]!;
  return {
    row: table.top + 1 + rowsOf(table).indexOf(index),
    column: table.left + (table.regions === "column" ? 3 : 2),
  };
}

/** What stands in each row below the header: a member, or the heading of the region that follows. */
function rowsOf({ members, regions }: Table): readonly (number | string)[] {
  if (regions !== "rows") return members;
  const names = [...new Set(members.map((index) => MEMBERS[index]!.region))];
  return names.flatMap((name) => [
    name,
    ...members.filter((index) => MEMBERS[index]!.region === name),
  ]);
}
