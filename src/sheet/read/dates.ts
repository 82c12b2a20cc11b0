import { tidy } from "./numberText";

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};
const YEAR = "((?:19[5-9]|20[0-9])\\d)";
const MONTH = "(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[a-zæøå]*\\.?";
const ISO = new RegExp(`(?<!\\d)${YEAR}-(\\d{2})-(\\d{2})\\b`, "g");
const DOTTED = new RegExp(`\\b(\\d{1,2})[./](\\d{1,2})[./-]?\\s?${YEAR}\\b`, "g");
const SHORT = /\b(\d{1,2})\.(\d{1,2})\.?(\d{2})\b(?![.\d])/g;
const SPELLED = new RegExp(`\\b(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?${MONTH}\\s+${YEAR}\\b`, "g");
const SPELLED_ENGLISH = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`,
  "g"
);
const QUARTER = new RegExp(
  `\\b(?:${YEAR}\\s?[kq]([1-4])|[kq]([1-4])\\s?${YEAR}|([1-4])\\.?\\s?(?:kvartal|kv\\.?|quarter)\\s?${YEAR})(?![\\d])`,
  "g"
);
const BARE_YEAR = new RegExp(`(?<![\\d.,])${YEAR}(?![\\d]|[.,]\\d)`, "g");

/** Null for a day that does not exist. */
function dateText(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The day after a quarter's last: Statistics Norway counts a quarter at its end. */
function endOfQuarter(year: number, quarter: number): string | null {
  return quarter === 4 ? dateText(year + 1, 1, 1) : dateText(year, quarter * 3 + 1, 1);
}

type Reader = readonly [RegExp, (parts: readonly string[]) => string | null];
const READERS: readonly Reader[] = [
  [ISO, ([, year, month, day]) => dateText(Number(year), Number(month), Number(day))],
  [DOTTED, ([, day, month, year]) => dateText(Number(year), Number(month), Number(day))],
  [SPELLED, ([, day, month, year]) => dateText(Number(year), MONTHS[month!]!, Number(day))],
  [SPELLED_ENGLISH, ([, month, day, year]) => dateText(Number(year), MONTHS[month!]!, Number(day))],
  [
    QUARTER,
    ([, year1, quarter1, quarter2, year2, quarter3, year3]) =>
      endOfQuarter(Number(year1 ?? year2 ?? year3), Number(quarter1 ?? quarter2 ?? quarter3)),
  ],
  [SHORT, ([, day, month, year]) => dateText(2000 + Number(year), Number(month), Number(day))],
];

/**
 * The days and years a text names, days (`2024-01-01`) before bare years (`2024`), each once.
 * `1.1.2024`, `01.01.24`, `1. januar 2024`, `January 1, 2024`, `2024K1` and `2024` are read.
 */
export function datesIn(text: string): readonly string[] {
  let rest = tidy(text).toLowerCase();
  const dates: string[] = [];
  for (const [pattern, read] of READERS) {
    rest = rest.replace(pattern, (...parts) => {
      const date = read(parts as string[]);
      if (date !== null) dates.push(date);
      return " ";
    });
  }
  for (const [, year] of rest.matchAll(BARE_YEAR)) dates.push(year!);
  return [...new Set(dates)];
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Below, a number in a heading is a year; from here on, a date. */
export const FIRST_SERIAL = 3000;

/** The day Excel keeps as a serial number, as `2024-01-01`; exact from March 1900. */
export function dateOfSerial(serial: number): string {
  return new Date(DAY_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** The serial number Excel keeps for a day such as `2026-01-01`. */
export function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY_MS);
}

/** Whether a number format shows a date with its year. */
export function isDateFormat(format: string): boolean {
  return /y/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

/** Whether a text is a year and nothing else. */
export function isYear(text: string): boolean {
  return new RegExp(`^${YEAR}$`).test(tidy(text));
}

/**
 * A year of money, or for which a figure is used: `brukt i budsjett 2027`, `lagt til grunn for 2027`.
 * It says nothing of the day the population was counted.
 */
const YEAR_OF_USE =
  /\b(?:(?:budsjett|budget|regnskap|rekneskap|økonomiplan|handlingsplan|accounts|tilskudd|tilskot|kontingent|faktura|grant|fee)\p{L}*\s+(?:for\s+|i\s+|år\s+)?|(?:grunn|bruk|nytt|gjeld|fordeling|fordel|tilskudd|tilskot|used|basis)\p{L}*\s+(?:\p{L}+\s+)?(?:for|i|in|til)\s+(?:år(?:et)?\s+)?)\d{4}(?:\s?[-–]\s?\d{2,4})?/giu;

/** The day or year that a heading gives its figures; null where it names none. */
export function dateOfHeading(label: string): string | null {
  return datesIn(label.replace(YEAR_OF_USE, " "))[0] ?? null;
}

/** Whether a day has come, or a year begun, on the day that is `today`. */
export function hasCome(date: string, today: string): boolean {
  return date <= today;
}

/** The year of `2024-01-01` or `2024`. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
