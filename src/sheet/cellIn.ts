import type { CellValue, SheetSnapshot } from "./snapshot";

/** What one of a snapshot's grids has for a cell of the sheet; undefined outside the used cells. */
export function cellIn<T>(
  { used }: Pick<SheetSnapshot, "used">,
  grid: readonly (readonly T[])[],
  row: number,
  column: number
): T | undefined {
  return used === null ? undefined : grid[row - used.row]?.[column - used.column];
}

/** What Excel gives as a cell's formula: its formula, or else its content; `""` where nothing stands. */
export const contentAt = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  cellIn(sheet, sheet.formulas, row, column) ?? "";
