import { wholeFraction } from "../exact/fraction";
import { byBaseAndRate } from "./baseAndRate";
import { byKeptShares, byKeptTotals, byTotalAndShare, printedOrSummed } from "./equalShare";
import type { Candidate } from "./judge";
import { HALF, type Plane } from "./plane";
import { findRegions } from "./polygon";
import type { Search } from "./search";

const MOST_LEFT_OUT = 4;

/**
 * Explanations by two unknown numbers: base and rate, or a total of which a part is shared equally,
 * which is the same plane (base = share · total / rows, rate = rest / sum of figures).
 */
export function explainByTwoNumbers(search: Search): readonly Candidate[] {
  const { amounts, key } = search;
  const rows = amounts.units.flatMap((_, row) => (amounts.isWhole[row] ? [row] : []));
  if (rows.length < 3) return [];
  const strips = rows.map((row) => ({
    weight: Number(key.weights[row]),
    amount: Number(amounts.units[row]),
  }));
  const plane: Plane = { search, rows, strips };
  const mostLeftOut = Math.max(0, Math.min(MOST_LEFT_OUT, rows.length - 4));
  const tight = findRegions(strips, {
    tolerance: 0.5,
    mostLeftOut,
    mostRegions: 12,
    furtherLeftOut: rows.length > 6 ? 1 : 0,
  });
  const found = tight.flatMap((region) => [
    ...byBaseAndRate(plane, region, HALF),
    ...byTotalAndShare(plane, region),
  ]);
  const settled = found.find(
    ({ proposal, isCertain, matches }) =>
      proposal.form === "equal-and-population" && isCertain && matches === amounts.units.length
  );
  if (settled) {
    const share = settled.proposal.numbers.find(({ name }) => name === "equalShare")!;
    return [...found, ...byKeptTotals(search, [share], printedOrSummed(search))];
  }
  // A figure wrong by a krone can bend the polygon instead of emptying it: look a little outside too.
  const bent = findRegions(strips, { tolerance: 1.5, mostLeftOut, mostRegions: 1 });
  const outside = bent.flatMap((region) =>
    byBaseAndRate(plane, region, { numerator: 3n, denominator: 2n })
  );
  const all = [...found, ...outside];
  const [loose] = findRegions(strips, {
    tolerance: 1,
    mostLeftOut: Math.min(3, mostLeftOut),
    mostRegions: 4,
  });
  // A rule that keeps the total moves rows by up to a unit.
  const kept = loose ? byBaseAndRate(plane, loose, wholeFraction(1n)) : [];
  return [...all, ...kept, ...byKeptShares(plane, loose, [...all, ...kept])];
}
