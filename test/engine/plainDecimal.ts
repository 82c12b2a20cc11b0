import type { Decimal } from "../../src/engine";
import { sum } from "../../src/engine";

/**
 * The largest remainder in decimal.js throughout: every part multiplied and divided as a decimal
 * number, all remainders sorted. Slow and plain; the engine's fast ways are held against it.
 */
export function plainLargestRemainder(
  units: Decimal,
  weights: readonly Decimal[]
): readonly Decimal[] {
  const total = sum(weights);
  const quotas = weights.map((weight, index) => {
    const product = units.abs().times(weight);
    return { index, floor: product.divToInt(total), remainder: product.mod(total) };
  });
  const left = units
    .abs()
    .minus(sum(quotas.map(({ floor }) => floor)))
    .toNumber();
  const winners = new Set(
    [...quotas]
      .sort((a, b) => b.remainder.cmp(a.remainder) || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index)
  );
  return quotas.map(({ index, floor }) => {
    const size = winners.has(index) ? floor.plus(1) : floor;
    return units.isNegative() && !size.isZero() ? size.negated() : size;
  });
}
