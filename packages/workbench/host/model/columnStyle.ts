import type { ICellData, IColumnData, IStyleData } from "@univerjs/core";
import type { CellMatrix } from "../spreadsheet/Writer";
import type { Range } from "./Range";
import type { StyleChange } from "./rangeStyle";

/**
 * Formats whole columns as Excel does: the columns get the format, which cells written later take over,
 * and of the cells those that are there. So a format on the whole sheet costs no more than one on what
 * is used of it.
 */
export function formatColumns(range: Range, change: StyleChange): void {
  const { book, sheetId, area } = range;
  const { cells } = book;
  const styleOf = cells.columnStyle(sheetId);
  const styles = cells.book.getStyles();
  /** Columns that look alike share one style. */
  const formatted = new Map<ICellData["s"], string>();
  const columns: Record<number, Partial<IColumnData>> = {};
  const before: Record<number, Partial<IColumnData>> = {};
  for (let column = area.column; column < area.column + area.columns; column++) {
    const style = styleOf(column);
    const after =
      formatted.get(style) ??
      styles.setValue(changed(cells.style(style ? { s: style } : undefined), change)) ??
      "";
    formatted.set(style, after);
    columns[column] = { s: after };
    before[column] = { s: style };
  }
  book.spreadsheet.setColumns(sheetId, columns, before);
  book.spreadsheet.write(sheetId, area, "format", () => storedCells(range, change));
}

/** A style with some properties changed; those that are null are gone. */
function changed(style: IStyleData | null, change: StyleChange): IStyleData {
  const all = Object.entries({ ...style, ...change }).filter(([, value]) => value !== null);
  const bd = change.bd && Object.entries({ ...style?.bd, ...change.bd }).filter(([, line]) => line);
  return { ...Object.fromEntries(all), ...(bd && { bd: Object.fromEntries(bd) }) };
}

function storedCells({ book, sheetId, area }: Range, change: StyleChange): CellMatrix {
  const matrix: CellMatrix = {};
  book.spreadsheet.cells.eachStored(sheetId, (row, column) => {
    if (column < area.column || column >= area.column + area.columns) return;
    (matrix[row] ??= {})[column] = { s: change as IStyleData };
  });
  return matrix;
}
