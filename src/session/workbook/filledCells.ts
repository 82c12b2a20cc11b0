import { cellAddress, intersection } from "../../sheet/address";
import { cellIn } from "../../sheet/cellIn";
import type { CellValue, OwnArea, SheetSnapshot } from "../../sheet/snapshot";

/** A cell of one of our places that holds something. */
export type FilledCell = {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
};

/** What stands in places; a name may cover more than anything stands on. */
export function filledCells(sheet: SheetSnapshot, places: readonly OwnArea[]): FilledCell[] {
  const { used, formulas } = sheet;
  if (used === null) return [];
  const found = new Map<string, FilledCell>();
  for (const { name, area } of places) {
    const place = intersection(area, used);
    if (!place) continue;
    for (let row = place.row; row < place.row + place.rows; row++) {
      for (let column = place.column; column < place.column + place.columns; column++) {
        const content = cellIn(sheet, formulas, row, column) ?? "";
        const key = `${name} ${cellAddress(row, column)}`;
        if (content !== "") found.set(key, { name, row, column, content });
      }
    }
  }
  return [...found.values()];
}
