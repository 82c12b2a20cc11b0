import { sumOf } from "../apportion/quotas";
import { floorRemainder } from "../exact/floorDivision";
import { leastCommonMultiple, roundHalfUp } from "../exact/fraction";
import { Transport } from "./transport";

/** An exact column: cell i is `numerators[i] / denominator`. */
export type ExactColumn = {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
};

/**
 * Rounds a table of exact cells to whole numbers so that it adds up both ways (controlled
 * rounding). Every cell, every row sum and every column sum is its exact value rounded down or up,
 * so that none strays a whole unit from it; all together are the exact whole rounded half up. Among
 * all such tables the rows' sums come first: the units go to their largest remainders, as where the
 * sums alone are rounded, unless no table has those sums. Then come the columns' sums, then the cells: the
 * sum of the remainders of those that are rounded up is as large as it can be. Between equal ones
 * the row that comes earlier in `order` goes first, of columns the earlier one. A table below zero
 * is the mirror image of the one above.
 *
 * @param order The rows, those that go first when claims are equal first.
 * @returns The columns, each in row order.
 */
export function roundTwoWay(
  columns: readonly ExactColumn[],
  order: readonly number[] = columns[0]!.numerators.map((_, i) => i)
): readonly (readonly bigint[])[] {
  const scale = columns.map(({ denominator }) => denominator).reduce(leastCommonMultiple, 1n);
  const cells = columns.map(({ numerators, denominator }) =>
    numerators.map((numerator) => numerator * (scale / denominator))
  );
  const whole = sumOf(cells.map(sumOf));
  const sign = whole < 0n ? -1n : 1n;
  const sorted = cells.map((column) => order.map((row) => sign * column[row]!));
  const rounded = roundCells(
    sorted,
    scale,
    roundHalfUp({ numerator: sign * whole, denominator: scale })
  );
  return rounded.map((column) => {
    const back = new Array<bigint>(column.length);
    order.forEach((row, place) => (back[row] = sign * column[place]!));
    return back;
  });
}

/** Cells of one denominator to whole numbers that are `units` together; equal claims to the earlier row. */
function roundCells(
  cells: readonly (readonly bigint[])[],
  scale: bigint,
  units: bigint
): readonly (readonly bigint[])[] {
  const remainders = cells.map((column) => column.map((cell) => floorRemainder(cell, scale)));
  const floors = cells.map((column, j) =>
    column.map((cell, i) => (cell - remainders[j]![i]!) / scale)
  );
  const ups = chooseUps(remainders, Number(units - sumOf(floors.map(sumOf))), scale);
  return floors.map((column, j) => column.map((floor, i) => (ups[j]![i] ? floor + 1n : floor)));
}

/**
 * Which cells are rounded up, `wanted` of them. A further column takes, row by row, what the row
 * sum lacks to the next whole number, and a further row what the column sums lack; with them every
 * row and every column asks for a whole number of units.
 */
function chooseUps(
  remainders: readonly (readonly bigint[])[],
  wanted: number,
  scale: bigint
): readonly (readonly boolean[])[] {
  const rowSums = remainders[0]!.map((_, i) => sumOf(remainders.map((column) => column[i]!)));
  const lackingInRows = rowSums.map((sum) => floorRemainder(-sum, scale));
  const columnSums = remainders.map(sumOf);
  const lackingInColumns = columnSums.map((sum) => floorRemainder(-sum, scale));
  const supply = rowSums.map((sum, i) => Number((sum + lackingInRows[i]!) / scale));
  const demands = columnSums.map((sum, j) => Number((sum + lackingInColumns[j]!) / scale));
  const [handedOut, asked] = [supply, demands].map((all) => all.reduce((a, b) => a + b, 0)) as [
    number,
    number,
  ];
  const columns = [...remainders, lackingInRows].map((column, j) => [
    ...column,
    lackingInColumns[j] ?? 0n,
  ]);
  const transport = new Transport(
    inOrderOfWeight(columns),
    [...supply, asked - wanted],
    [...demands, handedOut - wanted]
  );
  return transport.solve().slice(0, -1);
}

/**
 * What a unit is worth in each cell: in the table's own its remainder, of equal ones more in the
 * earlier row; more than all of those together in the last row, which rounds a column's sum down,
 * and more than that in the last column, which rounds a row's sum down. Of sums only the order counts.
 */
function inOrderOfWeight(columns: readonly (readonly bigint[])[]): readonly (readonly bigint[])[] {
  const [lastRow, lastColumn] = [columns[0]!.length - 1, columns.length - 1];
  const factor = BigInt((lastRow + 1) ** 2 * columns.length + 1);
  const cells = columns.map((column) =>
    column.map((worth, i) => (worth === 0n ? 0n : worth * factor + BigInt(lastRow - i)))
  );
  const inColumns = placesOf(columns.map((column) => column[lastRow]!));
  const inRows = placesOf(columns[lastColumn]!);
  const columnStep = 1n + sumOf(cells.slice(0, lastColumn).map(sumOf));
  const rowStep = columnStep * (1n + sumOf(inColumns));
  return cells.map((column, j) => {
    if (j === lastColumn) return inRows.map((place) => place * rowStep);
    return [...column.slice(0, lastRow), inColumns[j]! * columnStep];
  });
}

/** Each worth's place, the lowest first, equal ones in their order; 0 for no worth. */
function placesOf(worths: readonly bigint[]): readonly bigint[] {
  const places = new Array<bigint>(worths.length).fill(0n);
  worths
    .map((_, i) => i)
    .filter((i) => worths[i]! > 0n)
    .sort((a, b) => (worths[a] === worths[b] ? a - b : worths[a]! < worths[b]! ? -1 : 1))
    .forEach((i, place) => (places[i] = BigInt(place + 1)));
  return places;
}
