import type { Decimal } from "./exact/decimal";
import { decimalOf, fractionOf, multiply, roundHalfUp, type Fraction } from "./exact/fraction";
import type { Prepared } from "./prepare";

/** What an outside party adds to what the members pay, in NOK. */
export type MatchingPart = {
  readonly name: string;
  readonly ratio: Fraction;
  readonly exact: Fraction;
  /** `exact` rounded by itself, half up to the unit: the members' amounts do not depend on it. */
  readonly amount: Decimal;
};

/** The matching party's part of a cost, or null where there is none. */
export function matchingPart({ cost, parameters, unit }: Prepared): MatchingPart | null {
  const { matchingParty: name, matchingRatio } = parameters;
  if (name === null || matchingRatio === null) return null;
  const ratio = fractionOf(matchingRatio);
  const exact = multiply(cost.total, ratio);
  const step = fractionOf(unit);
  const units = roundHalfUp({
    numerator: exact.numerator * step.denominator,
    denominator: exact.denominator * step.numerator,
  });
  return { name, ratio, exact, amount: decimalOf(units).times(unit) };
}
