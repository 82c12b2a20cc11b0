import { allocate, Decimal, type Allocation } from "../../src/engine";
import { schemeOf } from "../../src/session/ownSchemes";
import type { SheetColumn } from "../../src/session/sheetColumns";
import type { Choice, Outcome, SessionState, Written } from "../../src/session/state";
import type { Reading, ReadingIssue, ReadMember } from "../../src/sheet/reading";
import { HP_ROWS } from "./hpRows";
import { COSTS, OWN } from "./ownSamples";

const MEMBERS: readonly ReadMember[] = HP_ROWS.map(([code, name, region, population], index) => ({
  code,
  name,
  region,
  population: new Decimal(population),
  row: index + 2,
  populationColumn: 2,
  codeColumn: 0,
  nameColumn: 1,
  regionColumn: null,
}));

const READING: Reading = {
  members: MEMBERS,
  blocks: [
    {
      area: { row: 1, column: 0, rows: 35, columns: 3 },
      right: 2,
      headerRow: 1,
      roles: { 0: "code", 1: "name", 2: "population" },
    },
  ],
  regionSource: "number",
  populationColumns: [{ column: 2, label: "Folketall 1.1.2024", date: "2024-01-01" }],
  populationDate: "2024-01-01",
  years: [],
  prepared: [],
  average: null,
  sumRow: { row: 36, column: 2, value: new Decimal(535512) },
  hiddenMembers: 0,
  issues: [],
};

const COLUMNS: readonly SheetColumn[] = [
  { column: 0, letter: "A", heading: "Kommunenr.", role: "code" },
  { column: 1, letter: "B", heading: "Kommune", role: "name" },
  { column: 2, letter: "C", heading: "Folketall 1.1.2024", role: "population" },
];

const CHOICE: Choice = {
  schemeId: "hp-2025",
  own: null,
  parameters: {},
  rounding: "largest-remainder",
  unit: "1",
  ties: "order",
  regions: "sum",
  without: [],
};

const IDLE: SessionState = {
  activity: "idle",
  canCancel: false,
  sheet: { kind: "unknown" },
  choice: CHOICE,
  outcome: { kind: "none" },
  written: null,
  notice: null,
  autoRefresh: false,
  schemes: [],
  costLines: [],
  incomplete: false,
  unfinished: null,
  unread: null,
  manualCalculation: false,
};

const WRITTEN: Written = {
  sheetName: "Folketall 2024",
  addresses: ["D2:E36", "G2:I14"],
  allocation: null,
  changes: [],
  rowsChanged: false,
  choiceChanged: false,
  undoable: true,
};

const WARNINGS: readonly ReadingIssue[] = [
  {
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
    code: "sum-row-differs",
    cell: "C37",
    severity: "warning",
    written: "535512",
    computed: "542470",
  },
];

const ERRORS: readonly ReadingIssue[] = [
  { code: "population-not-a-number", cell: "C9", severity: "error", text: "ca. 7 000" },
  {
    code: "duplicate-code",
    cell: "A15",
    severity: "error",
    municipality: "5028",
    firstCell: "A7",
  },
  { code: "unknown-code", cell: "A21", severity: "error", text: "5099" },
  { code: "population-negative", cell: "C30", severity: "error", value: "-12" },
];

function outcomeOf(choice: Choice, members = MEMBERS): Outcome {
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
const BEFORE = MEMBERS.flatMap((member) =>
  member.code === "5052"
    ? []
    : [member.code === "5001" ? { ...member, population: new Decimal(214565 - 9000) } : member]
);

function allocationOf(choice: Partial<Choice>, members = MEMBERS): Allocation {
  const outcome = outcomeOf({ ...CHOICE, ...choice }, members);
  if (outcome.kind !== "allocated") throw new Error("The sample is allocated.");
  return outcome.allocation;
}

/** A table was read and allocated as the choice says. */
export function tableState(
  choice: Partial<Choice> = {},
  reading: Partial<Reading> = {},
  rest: Partial<SessionState> = {}
): SessionState {
  const chosen = { ...CHOICE, ...choice };
  const read = { ...READING, ...reading };
  return {
    ...IDLE,
    sheet: {
      kind: "table",
      sheetName: "Folketall 2024",
      reading: read,
      columns: COLUMNS,
      corrections: {},
    },
    choice: chosen,
    outcome: outcomeOf(chosen, read.members),
    ...rest,
  };
}

/** As many members as asked for, with made-up numbers; for tables too long to draw whole. */
export function manyMembers(count: number): readonly ReadMember[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(MEMBERS[index % MEMBERS.length] as ReadMember),
    code: String(1000 + index),
    name: `Kommune ${index + 1}`,
    row: index + 1,
  }));
}

/** Every state that the pane can be seen in, by the name of its picture. */
export const STATES = {
  starting: () => ({ ...IDLE, activity: "starting" }),
  "no-contact": () => ({
    ...IDLE,
    notice: { kind: "refused", issue: { code: "busy" } },
  }),
  empty: () => ({ ...IDLE, sheet: { kind: "empty", sheetName: "Ark1" } }),
  "no-table": () => ({
    ...IDLE,
    sheet: {
      kind: "no-table",
      sheetName: "Notater",
      columns: [{ column: 0, letter: "A", heading: "Husk møtet på torsdag", role: null }],
      corrections: {},
      issues: [{ code: "no-population-table", cell: null, severity: "error" }],
    },
  }),
  preview: () => tableState(),
  "half-up": () => tableState({ rounding: "half-up" }),
  warnings: () => tableState({}, { issues: WARNINGS, hiddenMembers: 3 }),
  errors: () =>
    tableState(
      {},
      { issues: [...ERRORS, ...WARNINGS] },
      {
        outcome: { kind: "blocked", issues: ERRORS },
      }
    ),
  refused: () => tableState({ schemeId: "hnt-2018" }),
  "no-money": () => tableState({ schemeId: "hnt-2021" }),
  host: () => tableState({ schemeId: "st-olav-2018" }),
  "own-scheme": () =>
    tableState({ schemeId: OWN.scheme.id, own: OWN, rounding: "half-up" }, {}, { schemes: [OWN] }),
  "cost-lines": () => tableState({}, {}, { costLines: COSTS }),
  "cost-lines-sheet": () => ({ ...IDLE, sheet: { kind: "cost-lines", sheetName: "Kostnader" } }),
  "cost-lines-written": () =>
    tableState(
      {},
      {},
      { notice: { kind: "cost-lines-written", sheetId: "s2", sheetName: "Kostnader" } }
    ),
  "without-member": () => tableState({ without: ["5001", "5033"] }),
  "several-columns": () =>
    tableState(
      {},
      {
        populationColumns: [
          { column: 2, label: "Folketall 1.1.2024", date: "2024-01-01" },
          { column: 3, label: "Folketall 1.1.2023", date: "2023-01-01" },
        ],
      }
    ),
  corrected: () => {
    const state = tableState();
    const sheet = { ...state.sheet, corrections: { populationDate: "2024-01-01" } };
    return { ...state, sheet } as SessionState;
  },
  scenario: () => ({ ...IDLE, sheet: { kind: "scenario", sheetName: "Scenario" } }),
  "scenario-written": () =>
    tableState(
      {},
      {},
      { notice: { kind: "scenario-written", sheetId: "s2", sheetName: "Scenario" } }
    ),
  incomplete: () => tableState({}, {}, { written: WRITTEN, incomplete: true }),
  writing: () => tableState({}, {}, { activity: "writing" }),
  "long-reading": () => tableState({}, {}, { activity: "reading", canCancel: true }),
  cancelled: () =>
    tableState({}, {}, { notice: { kind: "refused", issue: { code: "cancelled" } } }),
  written: () =>
    tableState(
      {},
      {},
      {
        written: WRITTEN,
        notice: {
          kind: "written",
          sheetName: WRITTEN.sheetName,
          addresses: WRITTEN.addresses,
          refreshed: false,
        },
      }
    ),
  "changed-since": () =>
    tableState(
      {},
      {},
      {
        written: {
          ...WRITTEN,
          choiceChanged: true,
          allocation: allocationOf({ rounding: "half-up" }, BEFORE),
          changes: [
            { code: "5033", name: "Tydal", before: "773", after: "1773" },
            { code: "5001", name: "Trondheim", before: "214565", after: "214600" },
            { code: "5052", name: "Leka", before: null, after: "601" },
          ],
        },
        autoRefresh: true,
        manualCalculation: true,
      }
    ),
  occupied: () =>
    tableState(
      {},
      {},
      {
        notice: {
          kind: "refused",
          issue: {
            code: "cells-occupied",
            sheetName: "Folketall 2024",
            cells: ["D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "E2"],
          },
        },
      }
    ),
  "host-error": () =>
    tableState(
      {},
      {},
      {
        notice: {
          kind: "refused",
          issue: { code: "sheet-protected", sheetName: "Folketall 2024" },
        },
      }
    ),
  undone: () =>
    tableState({}, {}, { notice: { kind: "undone", sheetName: "Folketall 2024", kept: [] } }),
} as const satisfies Record<string, () => SessionState>;

export type StateName = keyof typeof STATES;
