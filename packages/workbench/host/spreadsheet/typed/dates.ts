import type { TypedLanguage } from "./languages";
import type { TypedValue } from "./typedValue";

const MILLISECONDS_A_DAY = 86_400_000;
/** Excel's day 0; right for all dates from 1 March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = 61;
const LAST_YEAR = 9999;
/** Two-digit years from here on belong to the last century, as in Excel. */
const LAST_CENTURY_FROM = 30;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
/** An hour alone, which only AM and PM make one. */
const HALF_DAY = /^(\d{1,2}) ?([ap])\.?m\.?$/i;
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?(?: ?([ap])\.?m\.?)?$/i;

/** Reads a date by its numbers or by its month's name. */
export function readDate(text: string, language: TypedLanguage, year: number): TypedValue | null {
  const iso = ISO.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), language.formats.date);
  return byNumbers(text, language, year) ?? byName(text, language, year);
}

function byNumbers(text: string, language: TypedLanguage, thisYear: number): TypedValue | null {
  const { dateMarks, monthFirst, formats } = language;
  const parts = text.split(new RegExp(`[${dateMarks.replace(/[-./]/g, "\\$&")}]`));
  const marks = text.replace(/\d/g, "");
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) {
    return null;
  }
  if (new Set(marks).size !== 1) return null;
  const [first = "", second = "", third] = parts;
  const [month, day] = (monthFirst ? [first, second] : [second, first]).map(Number);
  if (third !== undefined) {
    if (third.length === 3) return null;
    return dated(fullYear(third), month ?? 0, day ?? 0, formats.date);
  }
  if (second.length === 4) return dated(Number(second), Number(first), 1, formats.monthYear);
  if (first.length > 2 || second.length > 2) return null;
  return dated(thisYear, month ?? 0, day ?? 0, formats.dayMonth);
}

function byName(text: string, { months, formats }: TypedLanguage, year: number): TypedValue | null {
  const word = /\p{L}{3,}/u.exec(text)?.[0].toLowerCase();
  if (!word) return null;
  const month = months.findIndex((name) => name === word || name.slice(0, 3) === word) + 1;
  if (month === 0) return null;
  const rest = text.toLowerCase().replace(word, "M");
  const dayFirst = /^(\d{1,2})\.?[ -]?M\.?(?:[ ,-]+(\d{2}|\d{4}))?$/.exec(rest);
  const monthFirst = /^M\.?[ -](\d{1,2})(?:, ?(\d{2}|\d{4}))?$/.exec(rest);
  const withDay = dayFirst ?? monthFirst;
  if (withDay) {
    const [, day, given] = withDay;
    return given === undefined
      ? dated(year, month, Number(day), formats.dayMonth)
      : dated(fullYear(given), month, Number(day), formats.dayMonthYear);
  }
  const withYear = /^M\.?[ -](\d{4})$/.exec(rest);
  return withYear ? dated(Number(withYear[1]), month, 1, formats.monthYear) : null;
}

/** Reads a time of day, or hours beyond one. */
export function readTime(text: string): TypedValue | null {
  const match = TIME.exec(text.replace(HALF_DAY, "$1:00 $2m"));
  if (!match) return null;
  const [, hours = "", minutes = "", seconds, part = "", half] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  const value =
    (hour * 3600 + Number(minutes) * 60 + Number(`${seconds ?? 0}.${part || "0"}`)) / 86_400;
  const plain = seconds === undefined ? "h:mm" : part ? "mm:ss.0" : "h:mm:ss";
  const format = half ? `${seconds === undefined ? "h:mm" : "h:mm:ss"} AM/PM` : plain;
  return { value, format: hour >= 24 ? "[h]:mm:ss" : format };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < LAST_CENTURY_FROM ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): TypedValue | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const value = (date.getTime() - DAY_ZERO) / MILLISECONDS_A_DAY;
  return real && year <= LAST_YEAR && value >= FIRST_DAY ? { value, format } : null;
}
