import type { ICellData } from "@univerjs/core";
import type { Area } from "../spreadsheet/address";
import type { CellValue } from "../spreadsheet/entry";
import { isErrorText } from "../spreadsheet/functionValues";
import type { CellMatrix } from "../spreadsheet/Writer";
import { invalidArgument } from "../wire/HostError";

/** Excel gives null instead of a grid for areas beyond this. */
export const MOST_CELLS = 5_000_000;

/**
 * The cells to set from what an add-in assigned: a grid in the area's shape, or one value for all
 * of it. Null and undefined leave a cell alone.
 */
export function toMatrix(
  area: Area,
  given: unknown,
  toCell: (value: unknown, row: number, column: number) => ICellData
): CellMatrix {
  const grid = Array.isArray(given) ? checkedGrid(area, given) : null;
  const matrix: CellMatrix = {};
  for (let i = 0; i < area.rows; i++) {
    const row = area.row + i;
    const cells: Record<number, ICellData> = {};
    let any = false;
    for (let j = 0; j < area.columns; j++) {
      const value = grid ? grid[i]?.[j] : given;
      if (value === null || value === undefined) continue;
      const column = area.column + j;
      cells[column] = toCell(value, row, column);
      any = true;
    }
    if (any) matrix[row] = cells;
  }
  return matrix;
}

/** Excel takes a grid of one number format for all cells, as its own tutorial does. */
export function onlyValue(given: unknown): unknown {
  if (!Array.isArray(given) || given.length !== 1) return given;
  const [row] = given as unknown[];
  return Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : given;
}

function checkedGrid(area: Area, given: readonly unknown[]): readonly (readonly unknown[])[] {
  const fits =
    given.length === area.rows &&
    given.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
  return given as readonly (readonly unknown[])[];
}

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

/** The one value of all cells; null where they differ, as Excel answers for mixed areas. */
export function common<T>(grid: readonly (readonly T[])[] | null): T | null {
  const first = grid?.[0]?.[0];
  if (!grid || first === undefined) return null;
  return grid.every((row) => row.every((value) => value === first)) ? first : null;
}
