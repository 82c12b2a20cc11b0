import type { Decimal } from "./decimal";
import { fractionOf, ratio, type Fraction } from "./fraction";

/**
 * Digits that tell any quotient of two 17-digit decimals from the middle between two doubles:
 * such a quotient lies on the middle exactly or at least 10^-36 of its size beside it.
 */
const DIGITS = 45;

/** The double nearest to a fraction that is not below zero; halves to even, as IEEE 754 rounds. */
export function nearestDouble({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  const shift = DIGITS - (numerator.toString().length - denominator.toString().length);
  const [dividend, divisor] =
    shift >= 0
      ? [numerator * 10n ** BigInt(shift), denominator]
      : [numerator, denominator * 10n ** BigInt(-shift)];
  // One more digit says whether anything follows, so that reading the text rounds only once.
  const more = dividend % divisor === 0n ? "0" : "1";
  return Number(`${dividend / divisor}${more}e${-shift - 1}`);
}

/** `part` ÷ `whole` as the double nearest to the exact quotient; `part` not below zero, `whole` above zero. */
export function shareOf(part: Decimal, whole: Decimal): number {
  return nearestDouble(ratio(fractionOf(part), fractionOf(whole)));
}
