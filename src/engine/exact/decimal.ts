import { Decimal as Base } from "decimal.js";

/**
 * The engine's decimal number type, and the only import of decimal.js.
 *
 * decimal.js rounds every sum and product to `precision` digits (20 unless told
 * otherwise) from settings shared by the whole page. This copy owns its settings.
 */
export const Decimal = Base.clone({
  defaults: true,
  precision: 1000,
  rounding: Base.ROUND_HALF_EVEN,
});
export type Decimal = Base;

export const ZERO: Decimal = new Decimal(0);

/** The sum, exactly. */
export function sum(terms: readonly Decimal[]): Decimal {
  let total = ZERO;
  let small = 0;
  for (const term of terms) {
    const whole = safeWhole(term);
    if (whole === null) total = total.plus(term);
    else if (Number.isSafeInteger(small + whole)) small += whole;
    else [total, small] = [total.plus(small), whole];
  }
  return total.plus(small);
}

const WORD = 1e7;
const DIGITS_A_WORD = 7;
const MOST_DIGITS_OF_A_NUMBER = 15;

/**
 * The value as a number where that is exact: a whole number of at most 15 digits; else null.
 * Reads decimal.js's documented words (base 10,000,000), ten times faster than by way of text.
 */
export function safeWhole(value: Decimal): number | null {
  const { d: words, e: exponent, s: sign } = value;
  if (!value.isFinite() || exponent < 0 || exponent >= MOST_DIGITS_OF_A_NUMBER) return null;
  const wholeWords = Math.floor(exponent / DIGITS_A_WORD) + 1;
  if (words.length > wholeWords) return null;
  let size = 0;
  for (let i = 0; i < wholeWords; i++) size = size * WORD + (words[i] ?? 0);
  return size === 0 ? 0 : sign * size;
}
