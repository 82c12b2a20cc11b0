/** What a typed text means as a value, and the number format Excel gives the cell with it. */
export type TypedValue = { readonly value: number; readonly format: string | null };

const SPACES = /[\u00a0\u2009\u202f]/g;
const NUMBER = /^([+-])?(\d{1,3}(?: \d{3})+|\d+)?(?:,(\d+))?( ?%)?$/;
const SCIENTIFIC = /^[+-]?\d+(?:,\d+)?[eE][+-]?\d+$/;
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** Excel's day 0; right for all dates from 1 March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Two-digit years from here on belong to the last century, as in Excel. */
const LAST_CENTURY_FROM = 30;

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < LAST_CENTURY_FROM ? 2000 + year : 1900 + year;
}

function parseNumber(text: string): TypedValue | null {
  const match = NUMBER.exec(text);
  if (!match) return SCIENTIFIC.test(text) ? scientific(text) : null;
  const [, sign = "", whole, decimals, percent] = match;
  if (whole === undefined && decimals === undefined) return null;
  const grouped = whole?.includes(" ") ?? false;
  const digits = `${sign}${(whole ?? "0").replaceAll(" ", "")}.${decimals ?? "0"}`;
  if (percent)
    return { value: Number(`${digits}e-2`), format: decimals === undefined ? "0%" : "0.00%" };
  const format = grouped ? (decimals === undefined ? "#,##0" : "#,##0.00") : null;
  return { value: Number(digits), format };
}

function scientific(text: string): TypedValue {
  return { value: Number(text.replace(",", ".")), format: "0.00E+00" };
}

function parseDate(text: string): TypedValue | null {
  const norwegian = DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  const [day, month, year] = norwegian
    ? [Number(norwegian[1]), Number(norwegian[2]), fullYear(norwegian[3] ?? "")]
    : iso
      ? [Number(iso[3]), Number(iso[2]), Number(iso[1])]
      : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  if (!real) return null;
  return { value: (date.getTime() - DAY_ZERO) / MILLISECONDS_A_DAY, format: "dd.mm.yyyy" };
}

/**
 * Reads what is typed into a cell as a Norwegian Excel does: `0,5`, `12,5 %`, `10 800 000`,
 * `1.2.2026`. Null where it is text, such as `0.5`.
 */
export function parseTypedText(typed: string): TypedValue | null {
  const text = typed.trim().replace(SPACES, " ");
  return parseNumber(text) ?? parseDate(text);
}
