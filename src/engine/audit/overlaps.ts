import { compare, estimateOf, type Fraction } from "../exact/fraction";

/** What one row says of an unknown number: it lies from `low` to `high`. */
export type RowInterval = { readonly row: number; readonly low: Fraction; readonly high: Fraction };

/** A stretch in which the intervals of many rows overlap, and whose they are. */
export type Overlap = {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly rows: ReadonlySet<number>;
};

type End = { readonly at: Fraction; readonly estimate: number; readonly opens: boolean };

/** Doubles nearer than this part of their size are compared exactly. */
const NEAR = 1e-12;

/**
 * The stretches where most intervals overlap, deepest first, down to those with `fewer` intervals
 * less; at most `most` of them. Rows with another number than the rest are simply outside.
 */
export function deepestOverlaps(
  intervals: readonly RowInterval[],
  fewer: number,
  most: number
): readonly Overlap[] {
  const ends = intervals.flatMap(({ low, high }): End[] => [
    { at: low, estimate: estimateOf(low), opens: true },
    { at: high, estimate: estimateOf(high), opens: false },
  ]);
  ends.sort(byPlace);
  let depth = 0;
  const stretches: { low: Fraction; high: Fraction; depth: number }[] = [];
  for (const [index, end] of ends.entries()) {
    depth += end.opens ? 1 : -1;
    const next = ends[index + 1];
    if (end.opens && next && !next.opens) stretches.push({ low: end.at, high: next.at, depth });
  }
  const deepest = stretches.reduce((deep, stretch) => Math.max(deep, stretch.depth), 0);
  return stretches
    .filter((stretch) => stretch.depth >= Math.max(1, deepest - fewer))
    .sort((a, b) => b.depth - a.depth)
    .slice(0, most)
    .map(({ low, high }) => ({ low, high, rows: rowsOver(intervals, low, high) }));
}

function rowsOver(
  intervals: readonly RowInterval[],
  low: Fraction,
  high: Fraction
): ReadonlySet<number> {
  const over = intervals.filter(
    (interval) => compare(interval.low, low) <= 0 && compare(interval.high, high) >= 0
  );
  return new Set(over.map(({ row }) => row));
}

/** Along the line; where an interval begins at the end of another, it begins first. */
function byPlace(a: End, b: End): number {
  if (Math.abs(a.estimate - b.estimate) > NEAR * Math.abs(a.estimate))
    return a.estimate - b.estimate;
  const exactly = compare(a.at, b.at);
  if (exactly !== 0) return exactly;
  return a.opens === b.opens ? 0 : a.opens ? -1 : 1;
}
