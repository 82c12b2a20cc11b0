import fc from "fast-check";
import { roundTwoWay, type ExactColumn } from "../../src/engine/lines/roundTwoWay";
import {
  everyTable,
  exactRow,
  floorOf,
  rowSum,
  scaleOf,
  sumOf,
  type WholeTable,
} from "./everyTable";
import { runs } from "./runs";

/** Exact columns whose cells add up to whole sums: whole units shared by weights, some below zero. */
const shared = (rows: number) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows, maxLength: rows }),
      fc.integer({ min: -20, max: 20 })
    )
    .filter(([weights]) => weights.some((weight) => weight > 0))
    .map(([weights, units]): ExactColumn => {
      const denominator = weights.reduce((a, b) => a + b);
      return {
        numerators: weights.map((weight) => BigInt(weight * units)),
        denominator: BigInt(denominator),
      };
    });
/** Exact columns whose sums are parts of units, as rates make them. */
const rated = (rows: number) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows, maxLength: rows }),
      fc.integer({ min: 1, max: 12 })
    )
    .map(([weights, rate]): ExactColumn => ({
      numerators: weights.map((weight) => BigInt(weight * rate)),
      denominator: 10n,
    }));
const tableOf = (maxRows: number, maxColumns: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: maxRows }), fc.integer({ min: 1, max: maxColumns }))
    .chain(([rows, columns]) =>
      fc.array(fc.oneof({ weight: 3, arbitrary: shared(rows) }, rated(rows)), {
        minLength: columns,
        maxLength: columns,
      })
    );

type Sums = { readonly remainders: readonly number[]; readonly ups: readonly boolean[] };

/** How the rounded sums stand to the exact ones; those of a whole below zero mirrored. */
const sumsOf = (exact: readonly bigint[], rounded: readonly bigint[], scale: bigint): Sums => ({
  remainders: exact.map((each) => Number(each - floorOf(each, scale) * scale) / Number(scale)),
  ups: rounded.map((each, i) => each > floorOf(exact[i]!, scale)),
});

/** Which sums are rounded up, the largest remainder first, the earlier of equal ones: larger is better. */
const inOrder = ({ remainders, ups }: Sums): string =>
  remainders
    .map((_, i) => i)
    .sort((a, b) => remainders[b]! - remainders[a]! || a - b)
    .map((i) => (ups[i] ? "1" : "0"))
    .join("");

/** How good a table is: the rows' sums first, then the columns', then the cells' remainders together. */
function worthOf(columns: readonly ExactColumn[], rounded: WholeTable): [string, string, number] {
  const scale = scaleOf(columns);
  const rows = columns[0]!.numerators.map((_, row) => row);
  const exactColumns = columns.map(
    ({ numerators, denominator }) => sumOf(numerators) * (scale / denominator)
  );
  const ofRows = sumsOf(
    rows.map((row) => exactRow(columns, row)),
    rows.map((row) => rowSum(rounded, row)),
    scale
  );
  const ofColumns = sumsOf(exactColumns, rounded.map(sumOf), scale);
  const cells = columns.flatMap(({ numerators, denominator }, j) => {
    const { remainders, ups } = sumsOf(numerators, rounded[j]!, denominator);
    return remainders.filter((_, i) => ups[i]);
  });
  return [inOrder(ofRows), inOrder(ofColumns), cells.reduce((a, b) => a + b, 0)];
}

/** Columns whose whole is not below zero: the others are their mirror image. */
const aboveZero = (columns: readonly ExactColumn[]): readonly ExactColumn[] => {
  const whole = sumOf(columns[0]!.numerators.map((_, row) => exactRow(columns, row)));
  return whole >= 0n ? columns : columns.map(mirrored);
};
const mirrored = ({ numerators, denominator }: ExactColumn): ExactColumn => ({
  numerators: numerators.map((each) => -each),
  denominator,
});

/** Remainders of the cells on one denominator, and what each row's sum lacks: its place among those that do. */
function worthsOf(columns: readonly ExactColumn[]): readonly (readonly bigint[])[] {
  const scale = scaleOf(columns);
  const cells = columns.map(({ numerators, denominator }) =>
    numerators.map(
      (each) => (each - floorOf(each, denominator) * denominator) * (scale / denominator)
    )
  );
  const lacking = cells[0]!.map((_, i) => {
    const sum = sumOf(cells.map((column) => column[i]!));
    return -floorOf(-sum, scale) * scale - sum;
  });
  const more = 1n + sumOf(cells.map(sumOf));
  const ascending = lacking
    .map((_, i) => i)
    .sort((a, b) => Number(lacking[a]! - lacking[b]!) || a - b);
  const places = lacking.map((each, i) => (each === 0n ? 0n : BigInt(ascending.indexOf(i) + 1)));
  return [...cells, places.map((place) => place * more)];
}

/**
 * Whether some chain of moves, each of a row's unit from one column to another, leads back to where
 * it began with a gain: there is one exactly when a better table of the same columns' sums exists.
 */
function canBeImproved(columns: readonly ExactColumn[], rounded: WholeTable): boolean {
  const scale = scaleOf(columns);
  const worths = worthsOf(columns);
  const ups = columns.map(({ numerators, denominator }, j) =>
    numerators.map((each, i) => rounded[j]![i]! > floorOf(each, denominator))
  );
  const rowIsDown = worths[0]!.map(
    (_, i) => rowSum(rounded, i) * scale <= exactRow(columns, i) && worths.at(-1)![i]! > 0n
  );
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
      columns.forEach(({ numerators, denominator }, j) => {
        const stray = sumOf(rounded[j]!) * denominator - sumOf(numerators);
        expect(-denominator < stray && stray < denominator).toBe(true);
        numerators.forEach((numerator, i) => {
          const gap = rounded[j]![i]! * denominator - numerator;
          expect(-denominator < gap && gap < denominator).toBe(true);
        });
      });
      columns[0]!.numerators.forEach((_, i) => {
        const gap = rowSum(rounded, i) * scale - exactRow(columns, i);
        expect(-scale < gap && gap < scale).toBe(true);
      });
    });
    fc.assert(property, runs(1000));
  });

  it("gives the units to the largest remainders of the rows, then of the columns, then of the cells", () => {
    const property = fc.property(tableOf(4, 3).map(aboveZero), (columns) => {
      const found = worthOf(columns, roundTwoWay(columns));
      const others = [...everyTable(columns)].map((table) => worthOf(columns, table));
      const [rows] = others
        .map(([each]) => each)
        .sort()
        .slice(-1);
      const ofRows = others.filter(([each]) => each === rows);
      const [sums] = ofRows
        .map(([, each]) => each)
        .sort()
        .slice(-1);
      const cells = ofRows.flatMap(([, each, worth]) => (each === sums ? [worth] : []));
      expect(found.slice(0, 2)).toEqual([rows, sums]);
      expect(found[2]).toBeCloseTo(Math.max(...cells), 9);
    });
    fc.assert(property, runs(1000));
  });

  it("is the mirror image below zero", () => {
    const property = fc.property(tableOf(6, 3), (columns) => {
      const whole = sumOf(columns[0]!.numerators.map((_, row) => exactRow(columns, row)));
      if (whole === 0n) return;
      const image = roundTwoWay(columns.map(mirrored)).map((column) => column.map((each) => -each));
      expect(image).toEqual(roundTwoWay(columns));
    });
    fc.assert(property, runs(300));
  });

  it("cannot be improved by moving units around, in large tables either", () => {
    const property = fc.property(tableOf(40, 6).map(aboveZero), (columns) => {
      expect(canBeImproved(columns, roundTwoWay(columns))).toBe(false);
    });
    fc.assert(property, runs(500));
  });
});
