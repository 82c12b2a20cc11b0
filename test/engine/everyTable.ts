import { ratio, roundHalfUp, type Fraction } from "../../src/engine/exact/fraction";
import type { ExactColumn } from "../../src/engine/lines/roundTwoWay";

/** Columns of whole numbers. */
export type WholeTable = readonly (readonly bigint[])[];

export const floorOf = (a: bigint, b: bigint): bigint => (a - (((a % b) + b) % b)) / b;
export const scaleOf = (columns: readonly ExactColumn[]): bigint =>
  columns.reduce((product, { denominator }) => product * denominator, 1n);
export const sumOf = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

/** A row's exact sum, times {@link scaleOf}. */
export const exactRow = (columns: readonly ExactColumn[], row: number): bigint =>
  sumOf(
    columns.map(({ numerators, denominator }) => {
      return numerators[row]! * (scaleOf(columns) / denominator);
    })
  );
export const rowSum = (rounded: WholeTable, row: number): bigint =>
  sumOf(rounded.map((column) => column[row]!));

const isWithinAUnit = (sum: bigint, exact: bigint, scale: bigint): boolean =>
  sum === floorOf(exact, scale) || sum === -floorOf(-exact, scale);

/**
 * Every table that rounds each cell, each row's sum and each column's sum down or up, and their
 * whole half up, tried one by one. For tables of few cells.
 */
export function* everyTable(columns: readonly ExactColumn[]): Generator<WholeTable> {
  const scale = scaleOf(columns);
  const rows = columns[0]!.numerators.length;
  const whole: Fraction = {
    numerator: sumOf(columns[0]!.numerators.map((_, row) => exactRow(columns, row))),
    denominator: scale,
  };
  const units = roundHalfUp(ratio(whole, { numerator: 1n, denominator: 1n }));
  function* from(row: number, rounded: WholeTable): Generator<WholeTable> {
    if (row === rows) {
      const fits = columns.every(({ numerators, denominator }, j) =>
        isWithinAUnit(sumOf(rounded[j]!), sumOf(numerators), denominator)
      );
      if (fits && sumOf(rounded.map(sumOf)) === units) yield rounded;
      return;
    }
    for (let ups = 0; ups < 2 ** columns.length; ups++) {
      const cells = columns.map(({ numerators, denominator }, j) => {
        const floor = floorOf(numerators[row]!, denominator);
        return (ups >> j) % 2 === 1 ? floor + 1n : floor;
      });
      const fits = columns.every(({ numerators, denominator }, j) =>
        isWithinAUnit(cells[j]!, numerators[row]!, denominator)
      );
      if (!fits || !isWithinAUnit(sumOf(cells), exactRow(columns, row), scale)) continue;
      yield* from(
        row + 1,
        rounded.map((column, j) => [...column, cells[j]!])
      );
    }
  }
  yield* from(
    0,
    columns.map(() => [])
  );
}
