import { columnIndex, columnName, type Rectangle } from "./address";

/** Whole rows or columns put in before `at`, or, with a count below zero, deleted from there on. */
export type Shift = {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
};

type Cell = { readonly row: number; readonly column: number };

/** Where a cell stands after a shift; null where it was deleted. */
export function shiftedCell<T extends Cell>(cell: T, shift: Shift): T | null {
  const area = shiftedArea({ row: cell.row, column: cell.column, rows: 1, columns: 1 }, shift);
  return area && { ...cell, row: area.row, column: area.column };
}

/** Where a cell stood before a shift; null where it was put in. */
export function cellBefore<T extends Cell>(cell: T, { axis, at, count }: Shift): T | null {
  const place = axis === "rows" ? cell.row : cell.column;
  if (place >= at && place < at + count) return null;
  const before = place < at ? place : place - count;
  return axis === "rows" ? { ...cell, row: before } : { ...cell, column: before };
}

/** A rectangle as Excel moves, widens or narrows it; null where nothing of it is left. */
export function shiftedArea(area: Rectangle, { axis, at, count }: Shift): Rectangle | null {
  const [start, length] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const first = start < at ? start : Math.max(at, start + count);
  // The place after the last one moves with what is put in before the last one.
  const last = start + length - 1;
  const next = last < at ? last + 1 : Math.max(at, last + 1 + count);
  if (next <= first) return null;
  return axis === "rows"
    ? { ...area, row: first, rows: next - first }
    : { ...area, column: first, columns: next - first };
}

const REFERENCE = /"[^"]*"|(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?/g;

/** A formula as Excel rewrites it; what stands in quotes is text. */
export function shiftedFormula(formula: string, shift: Shift): string {
  return formula.replace(REFERENCE, (found: string, ...groups: (string | undefined)[]) => {
    const [a, left, b, top, c, right = left, d, bottom = top] = groups;
    if (left === undefined) return found;
    const [row, column] = [Number(top) - 1, columnIndex(left)];
    const rows = Number(bottom) - row;
    const columns = columnIndex(right!) - column + 1;
    const area = shiftedArea({ row, column, rows, columns }, shift);
    if (!area) return "#REF!";
    const first = `${a}${columnName(area.column)}${b}${area.row + 1}`;
    if (c === undefined) return first;
    const last = `${c}${columnName(area.column + area.columns - 1)}${d}${area.row + area.rows}`;
    return `${first}:${last}`;
  });
}
