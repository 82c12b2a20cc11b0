import { Decimal, sum } from "./exact/decimal";
import { decimalOf, fractionOf, roundHalfUp } from "./exact/fraction";
import type { Scheme } from "./scheme";

const HUNDREDTH = new Decimal("0.01");

/**
 * The average of figures as it is shown: rounded half up to two decimals, so that the average of
 * three whole figures tells their sum. A scheme never counts this one; it counts the exact average.
 *
 * @example averagePopulation([100, 101, 101].map((figure) => new Decimal(figure))) //=> 100.67
 */
export function averagePopulation(populations: readonly Decimal[]): Decimal {
  const { numerator, denominator } = fractionOf(sum(populations));
  const hundredths = roundHalfUp({
    numerator: numerator * 100n,
    denominator: denominator * BigInt(populations.length),
  });
  return decimalOf(hundredths).times(HUNDREDTH);
}

/** The scheme with the average of several dates where it counted the population; others stay as they are. */
export function byAverage(scheme: Scheme): Scheme {
  return (scheme.measure ?? "population") === "population"
    ? { ...scheme, measure: "average-population" }
    : scheme;
}
