import { floorRemainder } from "../exact/floorDivision";
import { leastCommonMultiple } from "../exact/fraction";
import { sumOf } from "../apportion/quotas";
import { Transport } from "./transport";

/** An exact column: cell i is `numerators[i] / denominator`, and the cells add up to the whole number `units`. */
export type ExactColumn = {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  readonly units: bigint;
};

/**
 * Rounds a table of exact cells to whole numbers so that it adds up both ways (controlled
 * rounding). Every column keeps its whole sum; every cell and every row sum is its exact value
 * rounded down or up, so that none strays a whole unit from it. Among all such tables the units go to
 * the largest remainders: the sum of the remainders of cells and row sums that are rounded up is as
 * large as it can be. With one column this is the method of the largest remainder.
 *
 * @returns The columns, each in row order.
 */
export function roundTwoWay(columns: readonly ExactColumn[]): readonly (readonly bigint[])[] {
  const scale = columns.map(({ denominator }) => denominator).reduce(leastCommonMultiple, 1n);
  const floors: bigint[][] = [];
  const remainders: bigint[][] = [];
  for (const { numerators, denominator } of columns) {
    const rest = numerators.map((numerator) => floorRemainder(numerator, denominator));
    floors.push(numerators.map((numerator, i) => (numerator - rest[i]!) / denominator));
    remainders.push(rest.map((each) => each * (scale / denominator)));
  }
  const demands = columns.map(({ units }, j) => Number(units - sumOf(floors[j]!)));
  const ups = chooseUps(remainders, demands, scale);
  return floors.map((column, j) => column.map((floor, i) => (ups[j]![i] ? floor + 1n : floor)));
}

/**
 * Which cells are rounded up. A further column takes, row by row, what the row sum lacks to the
 * next whole number; with it every row and every column asks for a whole number of units.
 */
function chooseUps(
  remainders: readonly (readonly bigint[])[],
  demands: readonly number[],
  scale: bigint
): readonly (readonly boolean[])[] {
  const rows = remainders[0]!.map((_, i) => sumOf(remainders.map((column) => column[i]!)));
  const lacking = rows.map((sum) => floorRemainder(-sum, scale));
  const supply = rows.map((sum, i) => Number((sum + lacking[i]!) / scale));
  const handedOut = supply.reduce((a, b) => a + b, 0);
  const ofLacking = handedOut - demands.reduce((a, b) => a + b, 0);
  const transport = new Transport([...remainders, lacking], supply, [...demands, ofLacking]);
  return transport.solve().slice(0, -1);
}
