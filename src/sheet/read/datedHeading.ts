import type { CellValue } from "../snapshot";
import { dateOfHeading, dateOfSerial, FIRST_SERIAL, isYear, serialOf, yearOf } from "./dates";
import { isFirstOfJanuary } from "./years";

/**
 * A heading that says another date than 1 January of a year, as it says that one; null where it says
 * no date, or that one already. `named` is what it becomes where its own words fit no 1 January.
 */
export function datedHeading(heading: CellValue, year: number, named: string): CellValue | null {
  if (typeof heading === "boolean") return null;
  if (typeof heading === "number") return datedNumber(heading, year);
  const date = dateOfHeading(heading);
  if (date === null || (yearOf(date) === year && isFirstOfJanuary(date))) return null;
  const dated = isFirstOfJanuary(date) ? withYear(heading, yearOf(date), year) : null;
  return dated !== null && dateOfHeading(dated)?.startsWith(String(year)) ? dated : named;
}

function datedNumber(heading: number, year: number): number | null {
  if (heading < FIRST_SERIAL) {
    return isYear(String(heading)) && heading !== year ? year : null;
  }
  const first = `${year}-01-01`;
  return dateOfSerial(heading) === first ? null : serialOf(first);
}

/** The heading with one year in the place of another; null where it does not stand there once. */
function withYear(heading: string, before: number, after: number): string | null {
  const parts = heading.split(String(before));
  if (parts.length === 2) return parts.join(String(after));
  const short = (year: number) => String(year).slice(2);
  const inDate = new RegExp(`(\\d[./-]\\s?\\d{1,2}[./-]?\\s?)${short(before)}(?!\\d)`);
  return parts.length === 1 && inDate.test(heading)
    ? heading.replace(inDate, `$1${short(after)}`)
    : null;
}
