import type { Choice } from "../../src/session/agreement/choice";
import { Decimal } from "../../src/engine";
import type { SessionState } from "../../src/session/state";
import type { Selected } from "../../src/session/workbook/selectedOn";
import { NO_ACCOUNT, type Reading, type ReadMember } from "../../src/sheet/reading";
import { COSTS, KS, OWN, TYPED_OVER } from "./ownSamples";
import {
  ACCOUNT,
  allocationOf,
  BEFORE,
  CHOICE,
  COLUMNS,
  ERRORS,
  IDLE,
  MEMBERS,
  outcomeOf,
  READING,
  UNSURE,
  WARNINGS,
  WRITTEN,
} from "./sampleTable";

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

/** The table where the average of three years is the basis. */
export function averagedState(): SessionState {
  const populations = new Map(MEMBERS.map(({ code, population }) => [code, population]));
  const average = [2022, 2023, 2024];
  const years = average.map((year) => ({ year, populations, offset: year - 2024 }));
  return tableState({}, { average, years });
}

/** A written table with one cell of it selected: Aukra's amount, or that of Romsdal. */
function selectedState(
  { kind, shown }: { readonly kind: "row" | "region"; readonly shown: number },
  choice: Partial<Choice> = {}
): SessionState {
  const state = tableState(choice, {}, { written: WRITTEN });
  if (state.outcome.kind !== "allocated") throw new Error("Nothing is allocated.");
  const { allocation } = state.outcome;
  const index = allocation.rows.findIndex(({ name }) => name === "Aukra");
  const expected =
    kind === "row"
      ? allocation.rows[index]!.amount
      : allocation.regions.find(({ region }) => region === "Romsdal")!.amount;
  const common = { cell: "F31", allocation, shown, differs: !expected.equals(shown) };
  const selected: Selected =
    kind === "row" ? { kind, ...common, index, now: null } : { kind, ...common, region: "Romsdal" };
  return { ...state, selected };
}

/** Every state that the pane can be seen in, by the name of its picture. */
export const STATES = {
  starting: () => ({ ...IDLE, activity: "starting" }),
  "no-contact": () => ({
    ...IDLE,
    notice: { kind: "refused", issue: { area: "host", code: "busy" } },
  }),
  empty: () => ({ ...IDLE, sheet: { kind: "empty", sheetName: "Ark1" } }),
  "no-table": () => ({
    ...IDLE,
    sheet: {
      kind: "no-table",
      sheetName: "Notater",
      columns: [{ column: 0, letter: "A", heading: "Husk møtet på torsdag", role: null }],
      corrections: {},
      issues: [{ area: "reading", code: "no-population-table", cell: null, severity: "error" }],
      account: NO_ACCOUNT,
    },
  }),
  "parties-found": () => ({
    ...IDLE,
    sheet: {
      kind: "no-table",
      sheetName: "Foretak",
      columns: [{ column: 0, letter: "A", heading: "Foretak", role: null }],
      corrections: {},
      issues: [{ area: "reading", code: "no-population-table", cell: null, severity: "error" }],
      account: {
        ...NO_ACCOUNT,
        parties: {
          ...{ what: "parties-found", cell: "A1", found: 4, name: "Foretak", group: "Type" },
          figures: ["Senger", "Årsverk"],
        },
      },
    },
  }),
  preview: () => tableState(),
  result: () => tableState(),
  menu: () => tableState(),
  forms: () => tableState(),
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
  unsure: () =>
    tableState(
      {},
      { issues: UNSURE, account: ACCOUNT },
      { outcome: { kind: "blocked", issues: UNSURE } }
    ),
  refused: () => tableState({ schemeId: "hnt-2018" }),
  "no-money": () => tableState({ schemeId: "hnt-2021" }),
  host: () => tableState({ schemeId: "st-olav-2018" }),
  "own-scheme": () =>
    tableState({ schemeId: OWN.scheme.id, own: OWN, rounding: "half-up" }, {}, { schemes: [OWN] }),
  "agreement-terms": () =>
    tableState({ schemeId: KS.scheme.id, own: KS, rounding: "half-up" }, {}, { schemes: [KS] }),
  "agreement-unfinished": () => tableState(),
  "published-agreements": () => tableState(),
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
    tableState({}, {}, { notice: { kind: "refused", issue: { area: "host", code: "cancelled" } } }),
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
  selected: () => selectedState({ kind: "row", shown: 74177 }),
  "selected-differs": () => selectedState({ kind: "row", shown: 80000 }),
  "selected-parts": () =>
    selectedState(
      { kind: "row", shown: 21034 },
      { schemeId: "st-olav-2018", parameters: { floor: "30000.5" } }
    ),
  "selected-region": () => selectedState({ kind: "region", shown: 1298330 }),
  "selected-several": () =>
    tableState(
      {},
      {},
      {
        written: WRITTEN,
        selected: {
          kind: "several",
          address: "F3:F4",
          members: 2,
          amount: new Decimal(735997),
        },
      }
    ),
  "selected-unheard": () => tableState({}, {}, { written: WRITTEN, selected: { kind: "unheard" } }),
  "typed-over": () => tableState({}, {}, { written: { ...WRITTEN, changedCells: TYPED_OVER } }),
  "typed-over-kept": () =>
    tableState({}, {}, { written: { ...WRITTEN, changedCells: TYPED_OVER, changesKept: true } }),
  occupied: () =>
    tableState(
      {},
      {},
      {
        notice: {
          kind: "refused",
          issue: {
            area: "write",
            code: "cells-occupied",
            sheetName: "Folketall 2024",
            cells: ["D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "E2"],
          },
        },
      }
    ),
  forgotten: () =>
    tableState(
      {},
      {},
      { forgotten: { sheetName: "Folketall 2024", addresses: ["D2:E36", "G2:I14"] } }
    ),
  unfinished: () =>
    tableState(
      {},
      {},
      { incomplete: true, unfinished: { sheetName: "Folketall 2024", kind: "population" } }
    ),
  "host-error": () =>
    tableState(
      {},
      {},
      {
        notice: {
          kind: "refused",
          issue: { area: "host", code: "sheet-protected", sheetName: "Folketall 2024" },
        },
      }
    ),
  "older-agreement": () => {
    const state = tableState();
    const choice = { ...CHOICE, unit: "100" };
    const older = { sheetName: "Fordeling 2022", populationDate: "2022-01-01", choice };
    return { ...state, sheet: { ...state.sheet, older } } as SessionState;
  },
  "new-population-failed": () => tableState(),
  "new-population-waiting": () => tableState(),
  "new-population-average": averagedState,
  undone: () =>
    tableState({}, {}, { notice: { kind: "undone", sheetName: "Folketall 2024", kept: [] } }),
} as const satisfies Record<string, () => SessionState>;

export type StateName = keyof typeof STATES;
