import { err, ok, type Decimal, type Result } from "../engine";
import type { SheetLabels } from "../sheet/layout";
import { textCell } from "../sheet/layout/cells";
import { layOutPopulation, POPULATION_NOTE } from "../sheet/layout/populationUpdate";
import type { WritePlan } from "../sheet/plan";
import { readPopulation } from "../sheet/read";
import type { NewPopulation } from "../statistics";
import type { Reading } from "../sheet/reading";
import { lockedResult } from "./lockedResult";
import { memoryOf, type Memory } from "./memory";
import { planResult } from "./planResult";
import { rememberCorrections, rememberWritten } from "./remembering";
import { toSheetRead, type SheetRead } from "./sheetRead";
import type { SessionIssue } from "./state";
import { usableFigures, withPopulations } from "./usableFigures";

/** A plan that takes new figures, with what the workbook is to remember after it. */
export type PlannedNewPopulation = {
  readonly plan: WritePlan;
  readonly memory: Memory;
  /** Members whose figure changes. */
  readonly changed: number;
  /** Whether the result on the sheet is written again in the same step. */
  readonly refreshed: boolean;
  /** The sheet whose result is locked as adopted, so that the new version stands on a sheet of its own. */
  readonly locked: string | null;
};

/**
 * What taking new figures would change: the population cells, a line about their source, and the
 * result that stands on the sheet, all in one write. The first reason why it cannot be done, else.
 */
export function planPopulation(
  read: SheetRead,
  news: NewPopulation,
  options: { readonly labels: SheetLabels; readonly version: string }
): Result<PlannedNewPopulation, SessionIssue> {
  if (lockedResult(read)) return planNewVersion(read, news, options);
  const { snapshot, outcome, choice } = read;
  const { sheet } = snapshot;
  if (outcome.kind !== "table") {
    return err({ code: "no-population-table", cell: null, severity: "error" });
  }
  if (snapshot.readOnly) return err({ code: "workbook-read-only" });
  if (sheet.protected) return err({ code: "sheet-protected", sheetName: sheet.sheetName });

  const { reading } = outcome;
  const populations = usableFigures(news);
  const date = `${news.year}-01-01`;
  const note = options.labels.populationNote(date, news.source);
  const laidOut = layOutPopulation({ snapshot: sheet, reading, populations, note });
  if (!laidOut.ok) return laidOut;
  const { cells, names, after } = laidOut.value;

  const corrections = memoryOf(read.memory, sheet.sheetId, sheet.sheetName)?.corrections ?? {};
  const dated = { ...corrections, populationDate: date };
  const next = toSheetRead(
    { ...snapshot, sheet: after },
    rememberCorrections(read, dated),
    readPopulation(after, dated),
    choice
  );
  const changed = changedBy(reading, populations);
  const own = { target: { kind: "sheet", sheetId: sheet.sheetId }, cells, names } as const;
  const alone: WritePlan = { ...own, cleared: [], fitted: [] };
  if (!resultStands(read)) {
    const memory = { ...next.memory, ...NOTHING_UNDER_WAY };
    return ok({ plan: alone, memory, changed, refreshed: false, locked: null });
  }
  const result = planResult(next, "beside", options);
  if (!result.ok) return result;
  const { plan } = result.value;
  return ok({
    plan: { ...plan, cells: [...cells, ...plan.cells] },
    memory: { ...rememberWritten(next, plan, result.value.reading), ...NOTHING_UNDER_WAY },
    changed,
    refreshed: true,
    locked: null,
  });
}

/** A new version beside one that is locked as adopted: the same members with the new figures, on a sheet of its own. */
function planNewVersion(
  read: SheetRead,
  news: NewPopulation,
  options: { readonly labels: SheetLabels; readonly version: string }
): Result<PlannedNewPopulation, SessionIssue> {
  const { snapshot, outcome, choice } = read;
  if (outcome.kind !== "table") {
    return err({ code: "no-population-table", cell: null, severity: "error" });
  }
  const populations = usableFigures(news);
  const { reading } = outcome;
  const changed = changedBy(reading, populations);
  if (populations.size === 0) return err({ code: "no-new-figures" });
  const date = `${news.year}-01-01`;
  const updated = { ...withPopulations(reading, populations, news.year), populationDate: date };
  const next = toSheetRead(snapshot, read.memory, { kind: "table", reading: updated }, choice);
  const result = planResult(next, "new-sheet", options);
  if (!result.ok) return result;
  const plan = withNote(result.value.plan, options.labels.populationNote(date, news.source));
  const memory = { ...rememberWritten(next, plan, result.value.reading), ...NOTHING_UNDER_WAY };
  return ok({ plan, memory, changed, refreshed: true, locked: snapshot.sheet.sheetName });
}

/** The plan with the line about the figures' source under the members. */
function withNote(plan: WritePlan, note: string): WritePlan {
  const bottom = Math.max(...plan.cells.flatMap(({ row, column }) => (column === 0 ? [row] : [])));
  const area = { row: bottom + 2, column: 0, rows: 1, columns: 1 };
  return {
    ...plan,
    cells: [...plan.cells, textCell(area.row, area.column, note, { look: "note" })],
    names: [...plan.names, { name: POPULATION_NOTE, area }],
  };
}

/** How many members get another figure than they have. */
const changedBy = ({ members }: Reading, populations: ReadonlyMap<string, Decimal>): number =>
  members.filter(({ code, population }) => !(populations.get(code)?.equals(population) ?? true))
    .length;

const NOTHING_UNDER_WAY = { writing: null, pending: null } as const;

/** Whether a result of ours stands beside the rows. */
function resultStands({ snapshot: { sheet }, memory }: SheetRead): boolean {
  const { sheetId, sheetName, ownAreas } = sheet;
  return (
    Boolean(memoryOf(memory, sheetId, sheetName)?.written) &&
    ownAreas.some(({ name }) => name.includes("amount"))
  );
}
