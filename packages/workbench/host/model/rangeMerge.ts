import { fromUniver, intersection, toUniver, type Area } from "../spreadsheet/address";
import type { Range } from "./Range";
import { sheetOf } from "./lines";

/** Makes one cell of a range, or one of each row; the first cell's content stays. */
export function mergeCells(range: Range, across: boolean): void {
  const { book, sheetId, area } = range;
  book.assertSheetEditable(sheetId, "allowFormatCells");
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  for (const part of parts) {
    book.spreadsheet.startOnSheet("sheet.command.add-worksheet-merge", sheetId, {
      selections: [toUniver(part)],
      defaultMerge: true,
    });
  }
}

/** Takes apart every merged cell that the range touches. */
export function unmergeCells(range: Range): void {
  const { book, sheetId } = range;
  book.assertSheetEditable(sheetId, "allowFormatCells");
  const merged = mergedAreas(range);
  if (merged.length === 0) return;
  book.spreadsheet.startOnSheet("sheet.command.remove-worksheet-merge", sheetId, {
    ranges: merged.map(toUniver),
  });
}

/** Whether a cell is hidden under the first one of a merged cell. */
export const isCovered = (merged: Area, row: number, column: number): boolean =>
  (row !== merged.row || column !== merged.column) &&
  intersection(merged, { row, column, rows: 1, columns: 1 }) !== null;

/** The merged cells that a range touches. */
export function mergedAreas(range: Range): Area[] {
  return sheetOf(range)
    .getMergeData()
    .map(fromUniver)
    .filter((merged) => intersection(merged, range.area));
}
