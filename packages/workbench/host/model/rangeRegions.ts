import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../spreadsheet/address";
import { valueOf } from "../spreadsheet/Cells";
import { invalidArgument } from "../wire/HostError";
import type { RangeBase } from "./RangeBase";
import { resolveArea } from "./references";

/** Excel.KeyboardDirection */
export type Direction = "Up" | "Down" | "Left" | "Right";

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The block of filled cells around a range, ended by blank rows and columns (Ctrl+A). */
export function surroundingRegion({ book, sheetId, area }: RangeBase): Area {
  const { cells } = book;
  const isFilled = (row: number, column: number): boolean =>
    valueOf(cells.at(sheetId, row, column)) !== "";
  let [top, left] = [area.row, area.column];
  let [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const rowFilled = (row: number): boolean => {
    if (row < 0) return false;
    for (let column = Math.max(0, left - 1); column <= right + 1; column++)
      if (isFilled(row, column)) return true;
    return false;
  };
  const columnFilled = (column: number): boolean => {
    if (column < 0) return false;
    for (let row = Math.max(0, top - 1); row <= bottom + 1; row++)
      if (isFilled(row, column)) return true;
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    if (rowFilled(top - 1)) [top, grown] = [top - 1, true];
    if (rowFilled(bottom + 1)) [bottom, grown] = [bottom + 1, true];
    if (columnFilled(left - 1)) [left, grown] = [left - 1, true];
    if (columnFilled(right + 1)) [right, grown] = [right + 1, true];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Where Ctrl+arrow leads from a cell of a range. */
export function edgeOf(range: RangeBase, direction: Direction, activeCell?: unknown): Area {
  const step = steps[direction];
  if (!step) throw invalidArgument();
  const start = activeCell ? resolveArea(range.book, activeCell, range.sheetId).area : range.area;
  const [down, right] = step;
  const used = range.book.cells.used(range.sheetId, true);
  const filled = (row: number, column: number): boolean =>
    valueOf(range.book.cells.at(range.sheetId, row, column)) !== "";
  let { row, column } = start;
  const last = { row: down > 0 ? SHEET_ROWS - 1 : 0, column: right > 0 ? SHEET_COLUMNS - 1 : 0 };
  const atEnd = (): boolean => (down !== 0 ? row === last.row : column === last.column);
  const advance = (): void => {
    row += down;
    column += right;
  };
  if (atEnd()) return { row, column, rows: 1, columns: 1 };
  const within = filled(row, column) && filled(row + down, column + right);
  advance();
  if (within) {
    while (!atEnd() && filled(row + down, column + right)) advance();
    return { row, column, rows: 1, columns: 1 };
  }
  while (!atEnd() && !filled(row, column)) {
    const beyond =
      !used ||
      (down > 0 && row >= used.row + used.rows) ||
      (right > 0 && column >= used.column + used.columns);
    if (beyond)
      return {
        row: down ? last.row : row,
        column: right ? last.column : column,
        rows: 1,
        columns: 1,
      };
    advance();
  }
  return { row, column, rows: 1, columns: 1 };
}
