import type { CellValue } from "../snapshot";
import { readNumber, tidy, type NumberReading } from "./numberText";

/** What stands around an amount: `kr 1 234,50`, `1 000,-`. */
const CURRENCY_BEFORE = /^(?:kr\.?|nok)\s?(?=[-\u2212\u2013]?\s?\d)/i;
const AFTER_AMOUNT = /(?:,-|,\u2013|\s?(?:kr\.?|nok|kroner))$/i;
const PERCENT = /^(.*\d)\s?%$/;
const EXPONENT = /^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,3}$/i;

/**
 * Reads a cell of any kind of figure: as a number where it is one, an amount without its currency,
 * `12,5 %` as 0.125. `decimalSign` is what stands before decimals in texts of its column, or null.
 */
export function readFigure(value: CellValue, decimalSign: string | null): NumberReading {
  if (typeof value !== "string") return readNumber(value, decimalSign);
  const text = tidy(value);
  if (EXPONENT.test(text)) return readNumber(Number(text));
  const [, percent] = PERCENT.exec(text) ?? [];
  const bare = (percent ?? text).replace(CURRENCY_BEFORE, "").replace(AFTER_AMOUNT, "");
  const read = readNumber(bare, decimalSign);
  if (read.kind !== "number") return readNumber(value, decimalSign);
  return percent === undefined ? read : { kind: "number", value: read.value.times("0.01") };
}

/** What may stand before decimals in a text of which nobody knows: none, or either sign. */
export const DECIMAL_SIGNS = [null, ".", ","] as const;

/** Decimals that cannot be thousands: `12,5`, `0,125`, `1234,500`, `1 234,567`, and `1.234,5`. */
const DECIMALS = [
  /^\d+([.,])(?:\d{1,2}|\d{4,})$/,
  /^0([.,])\d+$/,
  /^\d{4,}([.,])\d+$/,
  /^\d{1,3}(?: \d{3})+([.,])\d+$/,
  /^\d{1,3}(?:\.\d{3})+(,)\d+$/,
  /^\d{1,3}(?:,\d{3})+(\.)\d+$/,
];
/** Thousands that cannot be decimals: `1.234.567`. */
const THOUSANDS = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;

/** The sign before decimals that texts of one table use without a doubt; null where none or both do. */
export function decimalSignAmong(values: Iterable<CellValue>): "." | "," | null {
  const signs = new Set<string>();
  for (const value of values) {
    if (typeof value !== "string") continue;
    const digits = tidy(value)
      .replace(/[^\d., ]/g, "")
      .trim();
    const [, thousands] = THOUSANDS.exec(digits) ?? [];
    if (thousands !== undefined) signs.add(thousands === "." ? "," : ".");
    for (const pattern of DECIMALS) {
      const [, sign] = pattern.exec(digits) ?? [];
      if (sign !== undefined) signs.add(sign);
    }
  }
  const [only, other] = signs;
  return other === undefined && (only === "." || only === ",") ? only : null;
}
