import { err, ok, type Decimal, type Result } from "../../engine";
import { layOutPopulation } from "../../sheet/layout/populationUpdate";
import type { WritePlan } from "../../sheet/plan";
import type { Reading } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { NewPopulation } from "../../statistics";
import type { Headings } from "./datedHeadings";
import { headingsToDate } from "./newPopulation";
import { readBack } from "./readBack";
import { lockedResult } from "../workbook/lockedResult";
import { memoryOf, withSheet, type Memory } from "../memory";
import type { ResultOptions } from "../workbook/planOptions";
import { planResult } from "../workbook/planResult";
import type { PlannedNewPopulation } from "./plannedPopulation";
import { planYearsApart } from "./planYearsApart";
import { headingCell, placesOf, readingWithNews, withoutFigure } from "./readingWithNews";
import { rememberCorrections, rememberWritten } from "../workbook/remembering";
import { toSheetRead, type SheetRead } from "../workbook/sheetRead";
import type { SessionIssue } from "../workbook/sessionIssue";
import { usableFigures, yearsOf } from "../agreement/usableFigures";
import { NO_POPULATION_TABLE } from "../../sheet/readingIssue";

/**
 * What taking new figures would change: the population cells, a line about their source, and the
 * result that stands on the sheet, all in one write. What would change a result that is locked as
 * adopted, and several years that the table has no columns for, stand on a sheet of their own. Returns the
 * first obstacle instead where there is one.
 */
export function planPopulation(
  read: SheetRead,
  news: NewPopulation,
  headings: Headings,
  options: ResultOptions
): Result<PlannedNewPopulation, SessionIssue> {
  const { snapshot, outcome } = read;
  const { sheet } = snapshot;
  const { sheetName } = sheet;
  if (outcome.kind !== "table") {
    return err(NO_POPULATION_TABLE);
  }
  const { reading } = outcome;
  if (yearsOf(news).every(({ populations }) => populations.size === 0)) {
    return err({ area: "population", code: "no-new-figures" });
  }
  const gaps = withoutFigure(reading, news).map(({ name }) => name);
  if (gaps.length > 0)
    return err({ area: "population", code: "newest-year-has-gaps", year: news.year, names: gaps });
  const changed = changedBy(reading, usableFigures(news.findings));
  if (lockedResult(read)) {
    const planned = planYearsApart(read, reading, news, options);
    return planned.ok
      ? ok({ ...planned.value, changed, apart: { sheetName, why: "locked" } })
      : planned;
  }
  if (snapshot.readOnly) return err({ area: "host", code: "workbook-read-only" });
  if (sheet.protected) return err({ area: "host", code: "sheet-protected", sheetName });

  const inPlace = planInPlace(read, reading, news, headings, options);
  const cell = inPlace.ok ? null : placeOf(inPlace.error);
  if (inPlace.ok || cell === null || news.earlier.length === 0) {
    return inPlace.ok ? ok({ ...inPlace.value, changed, apart: null }) : inPlace;
  }
  const planned = planYearsApart(read, reading, news, options);
  return planned.ok
    ? ok({ ...planned.value, changed, apart: { sheetName, why: "no-room", cell } })
    : inPlace;
}

type Planned = Pick<PlannedNewPopulation, "plan" | "memory" | "meanwhile" | "refreshed">;

/** New figures in the table itself, and the result that stands beside it. */
function planInPlace(
  read: SheetRead,
  reading: Reading,
  news: NewPopulation,
  headings: Headings,
  options: ResultOptions
): Result<Planned, SessionIssue> {
  const { snapshot } = read;
  const { sheet } = snapshot;
  const { labels } = options;
  const placed = placesOf(reading, news);
  const named = labels.populationOn(news.year);
  const laidOut = layOutPopulation({
    headings: headings === "dated" ? headingsToDate(reading, news, named) : [],
    snapshot: sheet,
    reading,
    years: placed.map((each) => ({ ...each, heading: labels.populationOn(each.year) })),
    note: labels.populationNote(
      placed.map(({ year }) => year),
      news.source
    ),
  });
  if (!laidOut.ok) return laidOut;
  const { cells, names, fitted, after } = laidOut.value;
  const expected = readingWithNews(reading, news);
  const back = readBack(laidOut.value, read.corrections, placed.at(-1)!, expected);
  if (!back)
    return err({ area: "population", code: "no-room-for-years", cell: headingCell(reading) });
  const { memory, places } = rememberCorrections(read, back.corrections);
  const next = toSheetRead({
    ...read,
    snapshot: { ...snapshot, sheet: after },
    memory,
    corrections: back.corrections,
    found: { kind: "table", reading: back.reading },
  });
  const newest = placed.at(-1)!;
  const planned = (plan: WritePlan, memory: Memory, refreshed: boolean): Planned => {
    const column = reading.members[0]!.populationColumn;
    const meanwhile = newest.replaces ? memory : readingBy(memory, sheet, column);
    return { plan: { ...plan, anchors: places.anchors }, memory, meanwhile, refreshed };
  };
  if (!resultStands(read)) {
    const target = { kind: "sheet", sheetId: sheet.sheetId } as const;
    return ok(planned({ target, cells, names, cleared: [], fitted }, next.memory, false));
  }
  const result = planResult(next, "beside", options);
  if (!result.ok) return result;
  const { plan } = result.value;
  const both = { ...plan, cells: [...cells, ...plan.cells], fitted: [...fitted, ...plan.fitted] };
  return ok(planned(both, rememberWritten(next, plan, result.value.reading), true));
}

/** The memory with one column of a sheet as the population in use, whatever else stands there. */
function readingBy(
  memory: Memory,
  { sheetId, sheetName }: SheetSnapshot,
  populationColumn: number
): Memory {
  const remembered = memoryOf(memory, sheetId, sheetName);
  if (!remembered) return memory;
  const { corrections } = remembered;
  return withSheet(memory, { ...remembered, corrections: { ...corrections, populationColumn } });
}

/** Where a table cannot take figures as they are wanted; null for what is wrong with the figures or elsewhere. */
function placeOf(issue: SessionIssue): string | null {
  switch (issue.code) {
    case "population-is-formula":
      return issue.cells[0] ?? null;
    case "no-room-for-years":
    case "population-shares-cell":
    case "rows-are-dated":
      return issue.cell;
    default:
      return null;
  }
}

/** How many members get another figure than they have. */
const changedBy = ({ members }: Reading, populations: ReadonlyMap<string, Decimal>): number =>
  members.filter(({ code, population }) => !(populations.get(code)?.equals(population) ?? true))
    .length;

/** Whether a result of the add-in stands beside the rows. */
function resultStands({ snapshot: { sheet }, memory }: SheetRead): boolean {
  const { sheetId, sheetName, ownAreas } = sheet;
  return (
    Boolean(memoryOf(memory, sheetId, sheetName)?.written) &&
    ownAreas.some(({ name }) => name.includes("amount"))
  );
}
