import fc from "fast-check";
import { roundTwoWay, type ExactColumn } from "../../src/engine/lines/roundTwoWay";
import { runs } from "./runs";

/** A column whose cells add up to whole units. */
type WholeColumn = ExactColumn & { readonly units: bigint };

/** Exact columns whose cells add up to whole sums: whole units shared by weights, some below zero. */
const column = (rows: number) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows, maxLength: rows }),
      fc.integer({ min: -20, max: 20 })
    )
    .filter(([weights]) => weights.some((weight) => weight > 0))
    .map(([weights, units]): WholeColumn => {
      const denominator = weights.reduce((a, b) => a + b);
      return {
        numerators: weights.map((weight) => BigInt(weight * units)),
        denominator: BigInt(denominator),
        units: BigInt(units),
      };
    });
const tableOf = (maxRows: number, maxColumns: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: maxRows }), fc.integer({ min: 1, max: maxColumns }))
    .chain(([rows, columns]) => fc.array(column(rows), { minLength: columns, maxLength: columns }));

const floorOf = (a: bigint, b: bigint) => (a - (((a % b) + b) % b)) / b;
const scaleOf = (columns: readonly ExactColumn[]) =>
  columns.reduce((product, { denominator }) => product * denominator, 1n);
const exactSum = (columns: readonly ExactColumn[], row: number) =>
  columns.reduce(
    (sum, { numerators, denominator }) => sum + (numerators[row]! * scaleOf(columns)) / denominator,
    0n
  );

/** The sum of the remainders of cells and row sums that were rounded up; a float is exact enough to compare. */
function worth(columns: readonly ExactColumn[], rounded: readonly (readonly bigint[])[]): number {
  const remainder = (a: bigint, b: bigint) => Number(a - floorOf(a, b) * b) / Number(b);
  let total = 0;
  columns.forEach(({ numerators, denominator }, j) =>
    numerators.forEach((numerator, i) => {
      if (rounded[j]![i]! > floorOf(numerator, denominator))
        total += remainder(numerator, denominator);
    })
  );
  columns[0]!.numerators.forEach((_, i) => {
    const [exact, scale] = [exactSum(columns, i), scaleOf(columns)];
    const sum = rounded.reduce((a, each) => a + each[i]!, 0n);
    if (sum > floorOf(exact, scale)) total += remainder(exact, scale);
  });
  return total;
}

/** Every table that rounds each cell and each row sum down or up and keeps the column sums, tried one by one. */
function bestWorth(columns: readonly WholeColumn[]): number {
  const scale = scaleOf(columns);
  const rows = columns[0]!.numerators.map((_, i) => i);
  let best = -1;
  const place = (row: number, rounded: bigint[][]): void => {
    if (row === rows.length) {
      const kept = columns.every(
        ({ units }, j) => rounded[j]!.reduce((a, b) => a + b, 0n) === units
      );
      if (kept) best = Math.max(best, worth(columns, rounded));
      return;
    }
    for (let ups = 0; ups < 2 ** columns.length; ups++) {
      const cells = columns.map(({ numerators, denominator }, j) => {
        const floor = floorOf(numerators[row]!, denominator);
        return (ups >> j) % 2 === 1 ? floor + 1n : floor;
      });
      const whole = columns.every(
        ({ numerators, denominator }, j) =>
          numerators[row]! % denominator !== 0n || cells[j] === numerators[row]! / denominator
      );
      const exact = exactSum(columns, row);
      const sum = cells.reduce((a, b) => a + b, 0n);
      const gap = sum * scale - exact;
      if (!whole || gap <= -scale || gap >= scale) continue;
      place(
        row + 1,
        rounded.map((each, j) => [...each, cells[j]!])
      );
    }
  };
  place(
    0,
    columns.map(() => [])
  );
  return best;
}

/** Remainders of the cells on one denominator, and of what each row sum lacks to the next whole number. */
function remaindersOf(columns: readonly ExactColumn[]): readonly (readonly bigint[])[] {
  const scale = scaleOf(columns);
  const cells = columns.map(({ numerators, denominator }) =>
    numerators.map(
      (each) => (each - floorOf(each, denominator) * denominator) * (scale / denominator)
    )
  );
  const lacking = cells[0]!.map((_, i) => {
    const sum = cells.reduce((a, column) => a + column[i]!, 0n);
    return -floorOf(-sum, scale) * scale - sum;
  });
  return [...cells, lacking];
}

/**
 * Whether some chain of moves, each of a row's unit from one column to another, leads back to where
 * it began with a gain: there is one exactly when a better table exists.
 */
function canBeImproved(
  columns: readonly ExactColumn[],
  rounded: readonly (readonly bigint[])[]
): boolean {
  const scale = scaleOf(columns);
  const worths = remaindersOf(columns);
  const ups = columns.map(({ numerators, denominator }, j) =>
    numerators.map((each, i) => rounded[j]![i]! > floorOf(each, denominator))
  );
  const rowIsDown = worths[0]!.map((_, i) => {
    const sum = rounded.reduce((a, column) => a + column[i]!, 0n);
    return sum * scale <= exactSum(columns, i) && worths.at(-1)![i]! > 0n;
  });
  const taken = [...ups, rowIsDown];
  const gains = worths.map((from, a) =>
    worths.map((to, b) => {
      const possible = from.flatMap((worth, i) =>
        taken[a]![i]! && !taken[b]![i]! && to[i]! > 0n ? [to[i]! - worth] : []
      );
      return possible.reduce<bigint | null>(
        (best, g) => (best === null || g > best ? g : best),
        null
      );
    })
  );
  for (const k of gains.keys()) {
    for (const a of gains.keys()) {
      for (const b of gains.keys()) {
        const [first, second, direct] = [gains[a]![k]!, gains[k]![b]!, gains[a]![b]!];
        if (first === null || second === null) continue;
        if (direct === null || first + second > direct) gains[a]![b] = first + second;
      }
    }
    if (gains.some((row, a) => (row[a] ?? 0n) > 0n)) return true;
  }
  return false;
}

describe("a table rounded both ways", () => {
  it("keeps every line's sum, every cell and every member's sum within a unit", () => {
    const property = fc.property(tableOf(12, 5), (columns) => {
      const rounded = roundTwoWay(columns);
      const scale = scaleOf(columns);
      columns.forEach(({ numerators, denominator, units }, j) => {
        expect(rounded[j]!.reduce((a, b) => a + b, 0n)).toBe(units);
        numerators.forEach((numerator, i) => {
          const gap = rounded[j]![i]! * denominator - numerator;
          expect(-denominator < gap && gap < denominator).toBe(true);
        });
      });
      columns[0]!.numerators.forEach((_, i) => {
        const gap = rounded.reduce((a, each) => a + each[i]!, 0n) * scale - exactSum(columns, i);
        expect(-scale < gap && gap < scale).toBe(true);
      });
    });
    fc.assert(property, runs(1000));
  });

  it("gives the units to the largest remainders: no other table that adds up does better", () => {
    const property = fc.property(tableOf(4, 3), (columns) => {
      expect(worth(columns, roundTwoWay(columns))).toBeCloseTo(bestWorth(columns), 9);
    });
    fc.assert(property, runs(1000));
  });

  it("cannot be improved by moving units around, in large tables either", () => {
    const property = fc.property(tableOf(40, 6), (columns) => {
      expect(canBeImproved(columns, roundTwoWay(columns))).toBe(false);
    });
    fc.assert(property, runs(500));
  });
});
