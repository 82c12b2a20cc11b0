import { Decimal } from "../../engine";
import { fromCell } from "../cellNumber";
import type { CellValue } from "../snapshot";

/** What a cell says where a number belongs. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "blank" }
  /** A sign for "no figure", as Statistics Norway uses them: `.`, `..`, `:`, `-`. */
  | { readonly kind: "no-figure"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

const ERROR =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|GETTING_DATA|(SPILL|CALC|FIELD|BUSY|CONNECT|BLOCKED|UNKNOWN|EXTERNAL|PYTHON|TIMEOUT)!)/;
const NO_FIGURE = /^(\.{1,3}|…|:|-{1,2}|[\u2010-\u2015]|n\/?a|x)$/i;
/** A footnote mark at the end of a number or a name: `773*`, `Heim 1)`, `Heim1)`, `Tydal²`. */
export const FOOTNOTE = /(?:\s?[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|(?:\s|(?<=\p{L}))\d\))$/u;
const UNIT =
  /\s?(?:innb(?:\.|yggere|yggjarar|yggarar)?|pers(?:\.|oner|onar)?|inhabitants|persons)$/i;
const GROUPED = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/;
const GROUPED_WITH_DECIMALS = /^(\d{1,3}(?:([.,'’ ])\d{3})(?:\2\d{3})*)([.,])(\d+)$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/** One kind of space instead of all kinds, none at the ends, composed letters. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/gu, " ")
    .trim();
}

/** The text of an error cell such as `#N/A`; null for any other cell. */
export function errorIn(value: CellValue): string | null {
  return typeof value === "string" && ERROR.test(value) ? value : null;
}

/** Digits with any of the usual separators as a canonical decimal string; null for other text. */
function canonical(digits: string): string | null {
  if (GROUPED.test(digits) && !/^0[.,]/.test(digits)) return digits.replace(/\D/g, "");
  const mixed = GROUPED_WITH_DECIMALS.exec(digits);
  if (mixed && mixed[2] !== mixed[3]) return `${mixed[1]!.replace(/\D/g, "")}.${mixed[4]}`;
  return PLAIN.test(digits) ? digits.replace(",", ".") : null;
}

const THREE_AFTER_SIGN = /^[-\u2212\u2013]?\s?(\d+)([.,])(\d{3})$/;

/**
 * The sign that stands before decimals in a column of texts, judged as a whole: `218460.000` among
 * them says that `773.000` is 773; so do several that all end in 000. Null where nothing says so.
 */
export function decimalSignOf(values: readonly CellValue[]): string | null {
  let found = 0;
  let zeros = 0;
  let last: string | null = null;
  for (const value of values) {
    if (typeof value !== "string" || value === "") continue;
    const [, whole, sign, rest] = THREE_AFTER_SIGN.exec(tidy(value)) ?? [];
    if (whole === undefined || sign === undefined) continue;
    if (whole.length > 3) return sign;
    found += 1;
    if (rest === "000") zeros += 1;
    last = sign;
  }
  return found > 1 && zeros === found ? last : null;
}

/**
 * Reads a cell where a whole count belongs. In text, a comma, dot, apostrophe or any kind of space
 * before exactly three digits separates thousands: `214.565` is 214565, `773,5` is 773.5.
 * A footnote mark or a unit after the number is passed over. `decimalSign` is what the column says
 * stands before decimals.
 */
export function readNumber(value: CellValue, decimalSign: string | null = null): NumberReading {
  if (typeof value === "number") return { kind: "number", value: fromCell(value) };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  const text = tidy(value);
  if (text === "") return { kind: "blank" };
  if (errorIn(text)) return { kind: "error", text };
  if (NO_FIGURE.test(text)) return { kind: "no-figure", text };
  const [, minus = "", digits = ""] =
    /^([-\u2212\u2013]?)\s?(.*)$/.exec(text.replace(FOOTNOTE, "").replace(UNIT, "")) ?? [];
  const decimal = THREE_AFTER_SIGN.exec(digits);
  const isDecimal = decimal !== null && decimal[2] === decimalSign;
  const number = isDecimal ? `${decimal[1]!}.${decimal[3]!}` : canonical(digits);
  if (number === null) return { kind: "text", text };
  const size = new Decimal(number);
  return { kind: "number", value: minus === "" || size.isZero() ? size : size.negated() };
}
