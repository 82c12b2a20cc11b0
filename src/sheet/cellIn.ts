import type { SheetSnapshot } from "./snapshot";

/** What one of a snapshot's grids has for a cell of the sheet; undefined outside the used cells. */
export function cellIn<T>(
  { used }: Pick<SheetSnapshot, "used">,
  grid: readonly (readonly T[])[],
  row: number,
  column: number
): T | undefined {
  return used === null ? undefined : grid[row - used.row]?.[column - used.column];
}
