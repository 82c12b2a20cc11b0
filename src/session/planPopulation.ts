import { err, ok, type Result } from "../engine";
import type { SheetLabels } from "../sheet/layout";
import { layOutPopulation } from "../sheet/layout/populationUpdate";
import type { WritePlan } from "../sheet/plan";
import { readPopulation } from "../sheet/read";
import type { NewPopulation } from "../statistics";
import { memoryOf, type Memory } from "./memory";
import { planResult } from "./planResult";
import { rememberCorrections, rememberWritten } from "./remembering";
import { toSheetRead, type SheetRead } from "./sheetRead";
import type { SessionIssue } from "./state";
import { usableFigures } from "./usableFigures";

/** A plan that takes new figures, with what the workbook is to remember after it. */
export type PlannedNewPopulation = {
  readonly plan: WritePlan;
  readonly memory: Memory;
  /** Members whose figure changes. */
  readonly changed: number;
  /** Whether the result on the sheet is written again in the same step. */
  readonly refreshed: boolean;
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
  const retrieved = news.source.kind === "fetched" ? news.source.retrieved : null;
  const note = options.labels.populationNote(date, retrieved);
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
  const changed = reading.members.filter(
    ({ code, population }) => !(populations.get(code)?.equals(population) ?? true)
  ).length;
  const own = { target: { kind: "sheet", sheetId: sheet.sheetId }, cells, names } as const;
  const alone: WritePlan = { ...own, cleared: [], fitted: [] };
  if (!resultStands(read)) {
    return ok({ plan: alone, memory: next.memory, changed, refreshed: false });
  }
  const result = planResult(next, "beside", options);
  if (!result.ok) return result;
  const { plan } = result.value;
  return ok({
    plan: { ...plan, cells: [...cells, ...plan.cells] },
    memory: { ...rememberWritten(next, plan, result.value.reading), writing: null },
    changed,
    refreshed: true,
  });
}

/** Whether a result of ours stands beside the rows. */
function resultStands({ snapshot: { sheet }, memory }: SheetRead): boolean {
  const { sheetId, sheetName, ownAreas } = sheet;
  return (
    Boolean(memoryOf(memory, sheetId, sheetName)?.written) &&
    ownAreas.some(({ name }) => name.includes("amount"))
  );
}
