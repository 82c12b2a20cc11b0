import { BooleanNumber } from "@univerjs/core";
import { toUniver } from "../spreadsheet/address";
import { sheetOf } from "./lines";
import type { Range } from "./Range";
import { subRange } from "./subRange";
import { textWidth } from "./textWidth";

/** Univer measures in pixels, Excel in points. */
export const POINTS_PER_PIXEL = 0.75;
/** A cell's padding, left and right. */
const PADDING_PX = 12;
const LEAST_AUTOFIT_PX = 40;
/** Excel measures a column's longest text; beyond this it is not looked for. */
const MOST_AUTOFIT_PX = 1790;

export function columnWidth(range: Range): number | null {
  const sheet = sheetOf(range);
  const { column, columns } = range.area;
  return same(
    column,
    Math.min(columns, sheet.getColumnCount() - column),
    (index) => sheet.getColumnWidth(index) * POINTS_PER_PIXEL
  );
}

export function rowHeight(range: Range): number | null {
  const sheet = sheetOf(range);
  const { row, rows } = range.area;
  return same(
    row,
    Math.min(rows, sheet.getRowCount() - row),
    (index) => sheet.getRowHeight(index) * POINTS_PER_PIXEL
  );
}

export function setColumnWidth(range: Range, points: number): void {
  const { book, sheetId, area } = range;
  book.assertSheetEditable(sheetId, "allowFormatColumns");
  const value = points / POINTS_PER_PIXEL;
  if (range.isEntireRow) return setAllLines(range, "column", value);
  book.spreadsheet.grow(sheetId, 1, area.column + area.columns);
  setSize(range, "column", value, area.column, area.columns);
}

export function setRowHeight(range: Range, points: number): void {
  const { book, sheetId, area } = range;
  book.assertSheetEditable(sheetId, "allowFormatRows");
  const value = points / POINTS_PER_PIXEL;
  if (range.isEntireColumn) return setAllLines(range, "row", value);
  book.spreadsheet.grow(sheetId, area.row + area.rows, 1);
  setSize(range, "row", value, area.row, area.rows);
}

/** The size of all rows or columns of a sheet: the standard, and those that have a size of their own. */
function setAllLines(range: Range, line: "row" | "column", value: number): void {
  const config = sheetOf(range).getConfig();
  const standard = line === "row" ? "defaultRowHeight" : "defaultColumnWidth";
  const own = Object.entries(line === "row" ? config.rowData : config.columnData).filter(
    ([, data]) => (line === "row" ? "h" : "w") in (data ?? {})
  );
  const before = config[standard];
  range.book.spreadsheet.flush();
  range.book.spreadsheet.steps.run({
    redo: () => (config[standard] = value),
    undo: () => (config[standard] = before),
  });
  for (const [index] of own) setSize(range, line, value, Number(index), 1);
}

function setSize(
  range: Range,
  line: "row" | "column",
  value: number,
  first: number,
  count: number
): void {
  const sheet = sheetOf(range);
  const place =
    line === "row"
      ? { row: first, rows: count, column: 0, columns: sheet.getColumnCount() }
      : { row: 0, rows: sheet.getRowCount(), column: first, columns: count };
  const command =
    line === "row" ? "sheet.command.set-row-height" : "sheet.command.set-worksheet-col-width";
  range.book.spreadsheet.run(command, {
    subUnitId: range.sheetId,
    ranges: [toUniver(place)],
    value,
  });
}

type Placed = Pick<Range, "book" | "sheetId">;

/** Points that columns take from side to side, hidden ones none. */
export function columnsWidth({ book, sheetId }: Placed, first: number, count: number): number {
  const sheet = book.cells.sheet(sheetId);
  const width = (index: number) => (sheet?.getColVisible(index) ? sheet.getColumnWidth(index) : 0);
  return total(first, Math.min(count, sheet?.getColumnCount() ?? 0), width) * POINTS_PER_PIXEL;
}

/** Points that rows take from top to bottom, hidden ones none. */
export function rowsHeight({ book, sheetId }: Placed, first: number, count: number): number {
  const sheet = book.cells.sheet(sheetId);
  const height = (index: number) => (sheet?.getRowVisible(index) ? sheet.getRowHeight(index) : 0);
  return total(first, Math.min(count, sheet?.getRowCount() ?? 0), height) * POINTS_PER_PIXEL;
}

function total(first: number, count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index < first + count; index++) sum += size(index);
  return sum;
}

/** Fits columns to their longest text, also outside of the range. Without a page there is no font to measure. */
export function autofitColumns(range: Range): void {
  const { book, sheetId } = range;
  book.assertSheetEditable(sheetId, "allowFormatColumns");
  const used = range.getEntireColumn().getUsedRangeOrNullObject();
  if (!used) return;
  const widths = cellWidths(used);
  for (let index = 0; index < used.area.columns; index++) {
    const widest = widths.reduce((most, row) => Math.max(most, row[index] ?? 0), 0);
    if (widest === 0) continue;
    const pixels = Math.min(MOST_AUTOFIT_PX, Math.max(LEAST_AUTOFIT_PX, widest + PADDING_PX));
    const column = subRange(range, {
      row: 0,
      column: used.area.column + index,
      rows: 1,
      columns: 1,
    });
    setColumnWidth(column, pixels * POINTS_PER_PIXEL);
  }
}

/** Pixels of each cell's text; a Norwegian Excel shows percentages with a space more. */
function cellWidths({ book, sheetId, area }: Range): number[][] {
  const { cells } = book;
  return cells.map(sheetId, area, (cell, row, column) =>
    textWidth(
      cells.text(sheetId, row, column).replace(/%$/, "\u00a0%"),
      cells.style(cell)?.bl === BooleanNumber.TRUE
    )
  );
}

function same(first: number, count: number, size: (index: number) => number): number | null {
  const value = size(first);
  for (let index = first + 1; index < first + count; index++) {
    if (size(index) !== value) return null;
  }
  return value;
}
