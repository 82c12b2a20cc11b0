import type { Big } from "big.js";

/** The largest remainder in big.js throughout, as plainDecimal.ts has it in decimal.js. */
export function plainBigLargestRemainder(units: Big, weights: readonly Big[]): readonly Big[] {
  const zero = units.minus(units);
  const sum = (terms: readonly Big[]) => terms.reduce((total, term) => total.plus(term), zero);
  const total = sum(weights);
  const quotas = weights.map((weight, index) => {
    const product = units.times(weight);
    const remainder = product.mod(total);
    return { index, floor: product.minus(remainder).div(total), remainder };
  });
  const left = units.minus(sum(quotas.map(({ floor }) => floor))).toNumber();
  const winners = new Set(
    [...quotas]
      .sort((a, b) => b.remainder.cmp(a.remainder) || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index)
  );
  return quotas.map(({ index, floor }) => (winners.has(index) ? floor.plus(1) : floor));
}
