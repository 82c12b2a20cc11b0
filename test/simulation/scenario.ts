import fc from "fast-check";
import { exampleMembers } from "../../src/catalogue";
import type { CellValue } from "../../src/sheet/snapshot";
import type { Shift } from "../../src/sheet/shift";

export type Person = "here" | "elsewhere";

/** What goes wrong with the add-in's calls to Excel, in the order of the calls; null lets one pass. */
export type Fault =
  | null
  | { readonly kind: "refuse"; readonly code: string }
  | { readonly kind: "fail-after"; readonly actions: number; readonly code: string }
  | { readonly kind: "answer-lost" }
  | { readonly kind: "crash"; readonly actions: number };

export type Typing = { readonly row: number; readonly column: number; readonly content: CellValue };

export type Step =
  | {
      readonly kind: "population";
      readonly member: number;
      readonly value: number;
      readonly who: Person;
    }
  | { readonly kind: "typing"; readonly typing: Typing; readonly who: Person }
  /** Somebody types a region over another in the helper column that we wrote, if there is one. */
  | {
      readonly kind: "region";
      readonly member: number;
      readonly name: string;
      readonly who: Person;
    }
  | { readonly kind: "rounding"; readonly rule: "largest-remainder" | "half-up" | "sainte-lague" }
  | { readonly kind: "total"; readonly total: number }
  | { readonly kind: "shift"; readonly shift: Shift }
  | { readonly kind: "automatic"; readonly on: boolean }
  | { readonly kind: "reopen" }
  | {
      readonly kind: "write" | "refresh" | "undo";
      readonly faults: readonly Fault[];
      /** What somebody types between the add-in's read and its write. */
      readonly meanwhile: Typing | null;
    };

export type Table = {
  readonly top: number;
  readonly left: number;
  /** Indices into the 34 example municipalities. */
  readonly members: readonly number[];
  /** Regions as rows of their own make a helper column of ours necessary. */
  readonly regions: "none" | "column" | "rows";
  readonly withSum: boolean;
};

export type Scenario = {
  readonly table: Table;
  readonly notes: readonly Typing[];
  readonly steps: readonly Step[];
};

const MEMBERS = exampleMembers();

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

const person = fc.constantFrom<Person>("here", "elsewhere");
const typing: fc.Arbitrary<Typing> = fc.record({
  row: fc.nat(24),
  column: fc.nat(14),
  content: fc.oneof(
    fc.constantFrom<CellValue>("notat", "0301", "viktig", ""),
    fc.integer({ min: -5, max: 999_999 })
  ),
});
const code = fc.constantFrom(
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "RequestPayloadSizeLimitExceeded",
  "TooManyRequests",
  "GeneralException"
);
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("refuse" as const), code }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("fail-after" as const), actions: fc.nat(120), code }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "answer-lost" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("crash" as const), actions: fc.nat(120) }),
  }
);
const write = fc.record({
  kind: fc.constantFrom("write" as const, "write" as const, "refresh" as const, "undo" as const),
  faults: fc.array(fault, { maxLength: 3 }),
  meanwhile: fc.option(typing, { freq: 4 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: write },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("population" as const),
      member: fc.nat(7),
      value: fc.nat(400_000),
      who: person,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("typing" as const), typing, who: person }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("region" as const),
      member: fc.nat(7),
      name: fc.constantFrom(...new Set(MEMBERS.map(({ region }) => region))),
      who: person,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("rounding" as const),
      rule: fc.constantFrom(
        "largest-remainder" as const,
        "half-up" as const,
        "sainte-lague" as const
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("total" as const),
      total: fc.integer({ min: -9999, max: 9_999_999 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("shift" as const),
      shift: fc.record({
        axis: fc.constantFrom("rows" as const, "rows" as const, "columns" as const),
        at: fc.nat(16),
        count: fc.constantFrom(1, 2, 3, 1, -1, -2),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("automatic" as const), on: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "reopen" }) }
);

/** A workbook, what two people and the add-in do with it, and what goes wrong meanwhile. */
export const scenario: fc.Arbitrary<Scenario> = fc.record({
  table: fc.record({
    top: fc.nat(3),
    left: fc.nat(2),
    members: fc.uniqueArray(fc.nat(33), { minLength: 2, maxLength: 8 }),
    regions: fc.constantFrom("none" as const, "column" as const, "rows" as const),
    withSum: fc.boolean(),
  }),
  notes: fc.array(typing, { maxLength: 2 }),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});
