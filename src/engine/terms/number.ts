import type { Fraction } from "../exact/fraction";
import { lowestTerms } from "../exact/fraction";
import type { Parameter, RuleNumber } from "./term";

/** The numbers that people gave for a rule's parameters, by name. */
export type GivenNumbers = ReadonlyMap<string, Fraction>;

const NUMBER = /^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;

/** More digits than any sum of money has; a longer number is a mistake and would only cost time. */
const MOST_DIGITS = 100;

/** Reads a decimal string with a point, or a fraction such as "1/12"; null for anything else. */
export function readRuleNumber(text: string): Fraction | null {
  if (text.length > 2 * MOST_DIGITS) return null;
  const [, sign, whole, decimals = "", divisor = "1"] = NUMBER.exec(text.trim()) ?? [];
  if (whole === undefined || BigInt(divisor) === 0n) return null;
  const size = BigInt(whole + decimals);
  return lowestTerms({
    numerator: sign === "-" ? -size : size,
    denominator: 10n ** BigInt(decimals.length) * BigInt(divisor),
  });
}

export const isParameter = (value: unknown): value is Parameter =>
  typeof value === "object" && value !== null && "parameter" in value;

/** A number of a tree that was read and whose parameters are all given. */
export function numberIn(value: RuleNumber, given: GivenNumbers): Fraction {
  const number = isParameter(value) ? given.get(value.parameter) : readRuleNumber(String(value));
  if (!number) throw new Error(`No number: ${JSON.stringify(value)}`);
  return number;
}
