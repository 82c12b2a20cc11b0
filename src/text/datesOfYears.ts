import { formatDate } from "./date";
import type { Language } from "./language";
import { inWords } from "./listNames";

/** Of more years without a gap the first and the last are named. */
const MOST_NAMED = 3;

/**
 * 1 January of each of some years, in words: `1.1.2018, 1.1.2024 og 1.1.2026`, and for many in a row
 * `1.1.2018–1.1.2026`.
 */
export function datesOfYears(years: readonly number[], language: Language): string {
  const dates = years.map((year) => formatDate(`${year}-01-01`, language));
  const isRow = years.every((year, index) => year === years[0]! + index);
  return isRow && years.length > MOST_NAMED
    ? `${dates[0]}–${dates.at(-1)}`
    : inWords(dates, language);
}
