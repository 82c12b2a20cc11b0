import { Decimal, err, ok, splitAmount, type Result } from "../../engine";
import type { CouncilIssue } from "../../council";

/** Into how many terms a year's amount may be split. */
export const TERM_COUNTS = [1, 2, 4, 12] as const;
export type TermCount = (typeof TERM_COUNTS)[number];

/** How many terms a year has, from what somebody typed; anything but 1, 2, 4 or 12 is refused. */
export function readTermCount(text: string): Result<TermCount, CouncilIssue> {
  const found = TERM_COUNTS.find((count) => String(count) === text.trim());
  return found === undefined
    ? err({ area: "council", code: "terms-not-possible", terms: text })
    : ok(found);
}

/**
 * A year's amount in terms that add up to it exactly and differ by one unit at most; the units
 * that are left over are paid in the first terms. A negative amount is the mirror image.
 *
 * @param amount NOK, a whole number of units.
 * @param unit The step of the amounts in NOK, a decimal string above zero.
 * @example
 * splitIntoTerms(new Decimal(10), "1", 4) //=> 3, 3, 2, 2
 */
export function splitIntoTerms(
  amount: Decimal,
  unit: string,
  terms: TermCount
): readonly Decimal[] {
  const equal = Array.from({ length: terms }, () => new Decimal(1));
  const split = splitAmount(amount, equal, "largest-remainder", unit);
  if (!split.ok) throw new Error(`An allocated amount cannot be split: ${split.error.code}`);
  return split.value;
}
