import { ok, type Result } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import type { WritePlan } from "../../sheet/plan";
import type { Reading } from "../../sheet/reading";
import type { NewPopulation } from "../../statistics";
import type { Memory } from "../memory";
import type { PlannedNewPopulation } from "./plannedPopulation";
import type { ResultOptions } from "../workbook/planOptions";
import { planResult } from "../workbook/planResult";
import { readingWithNews } from "./readingWithNews";
import { rememberWritten } from "../workbook/remembering";
import { toSheetRead, type SheetRead } from "../workbook/sheetRead";
import type { SessionIssue } from "../workbook/sessionIssue";
import { yearsOf } from "../agreement/usableFigures";

/**
 * The same members with new figures on a sheet of its own, several years side by side, a line about
 * them, and the result by them. The sheet that was read is left as it is.
 */
export function planYearsApart(
  read: SheetRead,
  reading: Reading,
  news: NewPopulation,
  options: ResultOptions
): Result<Pick<PlannedNewPopulation, "plan" | "memory" | "meanwhile" | "refreshed">, SessionIssue> {
  const { labels } = options;
  const updated = readingWithNews(reading, news);
  const next = toSheetRead({ ...read, found: { kind: "table", reading: updated } });
  const years = news.earlier.length === 0 ? [] : sideBySide(updated, news, labels);
  const dates = yearsOf(news).map(({ year }) => year);
  const source = labels.populationNote(dates, news.source);
  const result = planResult(next, "new-sheet", options, { years, source, note: source });
  if (!result.ok) return result;
  const { plan } = result.value;
  const written = rememberWritten(next, plan, result.value.reading);
  const memory = years.length > 0 ? withHeadings(written, plan) : written;
  return ok({ plan, memory, meanwhile: memory, refreshed: true });
}

/** The memory where the headings of a new sheet say the years, so that nothing need be said of its date. */
function withHeadings(memory: Memory, { target }: WritePlan): Memory {
  const sheets = memory.sheets.map((sheet) => {
    const isNew = target.kind === "new-sheet" && sheet.sheetName === target.name;
    const { populationDate: _, ...corrections } = sheet.corrections;
    return isNew && sheet.sheetId === null ? { ...sheet, corrections } : sheet;
  });
  return { ...memory, sheets };
}

/** The years that were brought and those of the average, with a heading each. */
function sideBySide({ years, average }: Reading, news: NewPopulation, labels: SheetLabels) {
  const brought = new Set(yearsOf(news).map(({ year }) => year));
  return years
    .filter(({ year }) => brought.has(year) || average?.includes(year))
    .map(({ year, populations }) => ({
      year,
      populations,
      heading: brought.has(year) ? labels.populationOn(year) : labels.populationOf(year),
    }));
}
