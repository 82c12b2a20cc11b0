import { cellAddress, rectangleAddress } from "../../sheet/address";

type Cell = { readonly row: number; readonly column: number };

/** Excel's functions take no more arguments. */
const MOST_ARGUMENTS = 255;

/** The sum of some cells as a formula without its `=`; cells below each other become one range. */
export function sumOfCells(cells: readonly Cell[]): string {
  const ranges = runs(cells).map(({ row, column, rows }) =>
    rows === 1 ? cellAddress(row, column) : rectangleAddress({ row, column, rows, columns: 1 })
  );
  const sums: string[] = [];
  for (let start = 0; start < ranges.length; start += MOST_ARGUMENTS) {
    sums.push(`SUM(${ranges.slice(start, start + MOST_ARGUMENTS).join(",")})`);
  }
  return sums.length === 0 ? "0" : sums.join("+");
}

function runs(cells: readonly Cell[]): readonly (Cell & { readonly rows: number })[] {
  const found: (Cell & { rows: number })[] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else found.push({ row, column, rows: 1 });
  }
  return found;
}
