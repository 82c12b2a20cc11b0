import { Decimal, formatFraction, type Fraction } from "../engine";
import type { Language } from "./language";

const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";
const FORMS = {
  nb: { group: NO_BREAK_SPACE, point: "," },
  en: { group: ",", point: "." },
} as const satisfies Record<Language, { group: string; point: string }>;

/**
 * A number as people of the language write it: `4 327 264,5` in Norwegian (with no-break
 * spaces), `4,327,264.5` in English; a minus sign that is no hyphen, never for a zero.
 *
 * @param value A decimal string with a point, or a Decimal.
 * @param decimals Shows exactly so many, rounded half up; without it, all that the value has.
 * @example
 * formatNumber("4327264", "nb") //=> "4 327 264"
 * formatNumber("-1234.5", "en", 2) //=> "−1,234.50"
 */
export function formatNumber(
  value: string | Decimal,
  language: Language,
  decimals?: number
): string {
  const number = new Decimal(value);
  const digits =
    decimals === undefined
      ? number.abs().toFixed()
      : number.abs().toFixed(decimals, Decimal.ROUND_HALF_UP);
  const [whole = "", fraction] = digits.split(".");
  const { group, point } = FORMS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = number.isNegative() && /[1-9]/.test(digits) ? MINUS : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `${point}${fraction}`}`;
}

/**
 * An exact fraction with as many decimals as it has, `decimals` at most: `12,5`, but `33,3333` for a
 * third of a hundred. Rounded half up.
 */
export function formatExact(value: Fraction, language: Language, decimals: number): string {
  const rounded = formatFraction(value, decimals);
  const isExact = (value.numerator * 10n ** BigInt(decimals)) % value.denominator === 0n;
  return isExact ? formatNumber(rounded, language) : formatNumber(rounded, language, decimals);
}
