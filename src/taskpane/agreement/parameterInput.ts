import { Decimal, ok, type ParameterKind, type Result } from "../../engine";
import type { Words } from "../Words";
import { readTypedNumber, type TypedNumberIssue } from "../../text/typedNumber";

/** Shares are typed and shown in percent, and kept as a part of one. */
const PERCENT = 100;
const isNumber = (kind: ParameterKind): boolean => kind !== "code" && kind !== "text";

/** A rule's numbers may be fractions, such as 1/12. */
const isFraction = (value: string): boolean => /^\s*-?\d+\/\d+\s*$/.test(value);

/** Stands before text that is no number, so that no rule takes it for one; nobody sees it. */
const UNREADABLE = "\u2060";

/** What was typed and cannot be read, as a value that stops everything that depends on it. */
export const unreadable = (typed: string): string => `${UNREADABLE}${typed.trim()}`;

/** What was typed in the place of a number; null for a value that was read. */
export const typedInstead = (value: string): string | null =>
  value.startsWith(UNREADABLE) ? value.slice(UNREADABLE.length) : null;

/** A kept value as the field shows it. */
export function toInput(value: string, kind: ParameterKind, words: Words): string {
  const typed = typedInstead(value);
  if (typed !== null) return typed;
  if (!isNumber(kind) || value === "" || isFraction(value)) return value;
  const shown = kind === "share" ? new Decimal(value).times(PERCENT) : value;
  return words.number(shown);
}

/** What was typed as the value that is kept: a decimal string, or the text itself. */
export function fromInput(
  typed: string,
  kind: ParameterKind,
  words: Words
): Result<string, TypedNumberIssue> {
  if (!isNumber(kind) || (kind === "number" && isFraction(typed))) return ok(typed.trim());
  const read = readTypedNumber(typed, words.language);
  if (!read.ok || kind !== "share") return read;
  return ok(new Decimal(read.value).times("0.01").toFixed());
}
