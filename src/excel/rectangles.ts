import type { Rectangle } from "../sheet/address";

type Cell = { readonly row: number; readonly column: number };

/** Cells grouped into rectangles, each with its cells row by row. */
export type CellBlock<T extends Cell> = {
  readonly area: Rectangle;
  readonly cells: readonly T[][];
};

/**
 * Covers cells with as few rectangles as runs down the columns allow; every cell is in exactly one
 * and no other cell is. Excel is far quicker with whole rectangles than with single cells.
 */
export function toBlocks<T extends Cell>(cells: readonly T[]): CellBlock<T>[] {
  const runs = columnRuns(cells);
  const blocks: { area: Rectangle; columns: T[][] }[] = [];
  for (const run of runs) {
    const { row, column } = run[0]!;
    const left = blocks.find(
      ({ area }) =>
        area.row === row && area.rows === run.length && area.column + area.columns === column
    );
    if (left) {
      left.area = { ...left.area, columns: left.area.columns + 1 };
      left.columns.push(run);
    } else {
      blocks.push({ area: { row, column, rows: run.length, columns: 1 }, columns: [run] });
    }
  }
  return blocks.map(({ area, columns }) => ({
    area,
    cells: Array.from({ length: area.rows }, (_, index) => columns.map((run) => run[index]!)),
  }));
}

function columnRuns<T extends Cell>(cells: readonly T[]): T[][] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: T[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.column === cell.column && last.row + 1 === cell.row) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
