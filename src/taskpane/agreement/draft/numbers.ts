import { isParameter, readRuleNumber, type Fraction } from "../../../engine";
import { typedInstead } from "../parameterInput";
import type { NumberDraft } from "./draft";

/** What is wrong with a number of a draft; null for one that can be used. */
export function numberProblem(number: NumberDraft): "missing" | "unreadable" | null {
  if (isParameter(number)) return null;
  const text = String(number);
  if (text.trim() === "") return "missing";
  return typedInstead(text) === null && readRuleNumber(text) ? null : "unreadable";
}

/** The number as a fraction; null where none can be read, or somebody is asked for it. */
export const fractionIn = (number: NumberDraft): Fraction | null =>
  isParameter(number) ? null : readRuleNumber(String(number));

export const isWhole = ({ denominator }: Fraction): boolean => denominator === 1n;

/** −1, 0 or 1. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** A whole number some ones up or down, as text. */
export const moved = ({ numerator }: Fraction, by: bigint): string => String(numerator + by);
