import { allocate, Decimal, type Allocation } from "../../src/engine";
import { schemeOf } from "../../src/session/agreement/ownSchemes";
import type { SheetColumn } from "../../src/session/workbook/sheetColumns";
import type { Choice } from "../../src/session/agreement/choice";
import type { Outcome } from "../../src/session/agreement/outcome";
import type { SessionState, Written } from "../../src/session/state";
import type { Account, Reading, ReadingIssue, ReadMember } from "../../src/sheet/reading";
import { HP_ROWS } from "./hpRows";

export const MEMBERS: readonly ReadMember[] = HP_ROWS.map(
  ([code, name, region, population], index) => ({
    code,
    name,
    region,
    population: new Decimal(population),
    row: index + 2,
    populationColumn: 2,
    codeColumn: 0,
    nameColumn: 1,
    regionColumn: null,
  })
);

export const READING: Reading = {
  members: MEMBERS,
  blocks: [
    {
      area: { row: 1, column: 0, rows: 35, columns: 3 },
      right: 2,
      headerRow: 1,
      heading: "Folketall 1.1.2024",
      roles: { 0: "code", 1: "name", 2: "population" },
    },
  ],
  regionSource: "number",
  regionSet: "hp-2025",
  populationColumns: [{ column: 2, label: "Folketall 1.1.2024", date: "2024-01-01" }],
  populationDate: "2024-01-01",
  years: [],
  prepared: [],
  average: null,
  sumRow: { row: 36, column: 2, value: new Decimal(535512) },
  hiddenMembers: 0,
  account: {
    municipalities: { found: 35, used: 34, sums: 1, otherDates: 0, repeated: 0, leftOut: [] },
    columns: [],
  },
  readOn: "2026-11-28",
  issues: [],
};

export const COLUMNS: readonly SheetColumn[] = [
  { column: 0, letter: "A", heading: "Kommunenr.", role: "code" },
  { column: 1, letter: "B", heading: "Kommune", role: "name" },
  { column: 2, letter: "C", heading: "Folketall 1.1.2024", role: "population" },
];

export const CHOICE: Choice = {
  schemeId: "hp-2025",
  own: null,
  parameters: {},
  rounding: "largest-remainder",
  unit: "1",
  ties: "order",
  regions: "sum",
  without: [],
};

export const IDLE: SessionState = {
  activity: "idle",
  canCancel: false,
  sheet: { kind: "unknown" },
  choice: CHOICE,
  outcome: { kind: "none" },
  written: null,
  selected: null,
  notice: null,
  autoRefresh: false,
  schemes: [],
  costLines: [],
  incomplete: false,
  unfinished: null,
  forgotten: null,
  unread: null,
  manualCalculation: false,
};

export const WRITTEN: Written = {
  sheetName: "Folketall 2024",
  addresses: ["D2:E36", "G2:I14"],
  allocation: null,
  changes: [],
  rowsChanged: false,
  partGone: false,
  changedCells: [],
  changesKept: false,
  choiceChanged: false,
  undoable: true,
};

export const WARNINGS: readonly ReadingIssue[] = [
  {
    area: "reading",
    code: "population-unlike-official",
    cell: "C22",
    severity: "warning",
    municipality: "5033",
    name: "Tydal",
    population: "7731",
    official: "773",
    officialDate: "2024-01-01",
  },
  {
    area: "reading",
    code: "sum-row-differs",
    cell: "C37",
    severity: "warning",
    written: "535512",
    computed: "542470",
  },
];

export const ERRORS: readonly ReadingIssue[] = [
  {
    area: "reading",
    code: "population-not-a-number",
    cell: "C9",
    severity: "error",
    text: "ca. 7 000",
  },
  {
    area: "reading",
    code: "duplicate-code",
    cell: "A15",
    severity: "error",
    municipality: "5028",
    firstCell: "A7",
  },
  { area: "reading", code: "unknown-code", cell: "A21", severity: "error", text: "5099" },
  { area: "reading", code: "population-negative", cell: "C30", severity: "error", value: "-12" },
];

export function outcomeOf(choice: Choice, members = MEMBERS): Outcome {
  const scheme = schemeOf(choice);
  if (scheme === undefined) throw new Error(`No scheme ${choice.schemeId}`);
  const { parameters, rounding, unit, ties, regions, without } = choice;
  const included = members.filter(({ code }) => !without.includes(code));
  const result = allocate({
    scheme,
    members: included,
    parameters,
    rounding,
    unit,
    ties,
    regions,
  });
  return result.ok
    ? { kind: "allocated", allocation: result.value }
    : { kind: "refused", issues: result.error };
}

/** The members as they were when the result was written: Trondheim smaller, Leka not among them. */
export const BEFORE = MEMBERS.flatMap((member) =>
  member.code === "5052"
    ? []
    : [member.code === "5001" ? { ...member, population: new Decimal(214565 - 9000) } : member]
);

export function allocationOf(choice: Partial<Choice>, members = MEMBERS): Allocation {
  const outcome = outcomeOf({ ...CHOICE, ...choice }, members);
  if (outcome.kind !== "allocated") throw new Error("The sample is allocated.");
  return outcome.allocation;
}

/** No word says that the column is the population, and a municipality stands outside the table. */
export const UNSURE: readonly ReadingIssue[] = [
  {
    area: "reading",
    code: "population-unsure",
    label: "Listepasienter",
    column: 2,
    reason: "heading",
    cell: "C2",
    severity: "error",
  },
  {
    area: "reading",
    code: "municipality-left-out",
    names: ["Oppdal"],
    cell: "A40",
    severity: "error",
  },
];

export const ACCOUNT: Account = {
  municipalities: {
    ...{ found: 39, used: 34, sums: 1, otherDates: 0, repeated: 2 },
    leftOut: [
      { cell: "A40", code: "5021", name: "Oppdal", why: "outside" },
      { cell: "A41", code: "1638", name: "Orkdal", why: "not-in-force" },
    ],
  },
  columns: [
    { cell: "A2", heading: "Kommunenr.", role: "code", why: "names-municipalities" },
    { cell: "C2", heading: "Listepasienter", role: "population", why: "nearness" },
    { cell: "D2", heading: "2030", role: null, why: "not-come" },
  ],
};
