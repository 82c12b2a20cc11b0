import type { Area } from "../spreadsheet/address";
import type { Stored } from "../spreadsheet/Cells";
import type { Book } from "./Book";
import { MOST_CELLS } from "./grids";
import type { Range } from "./Range";

/** What a range is at least. */
type Placed = { readonly book: Book; readonly sheetId: string; readonly area: Area };

/** Another area of the same sheet. */
export function subRange(range: Placed, area: Area): Range {
  return range.book.range(range.sheetId, area);
}

/** A grid over the area's cells; null where the area is too large for one. */
export function mapCells<T>(
  range: Placed,
  read: (cell: Stored, row: number, column: number) => T
): T[][] | null {
  const { book, sheetId, area } = range;
  if (area.rows * area.columns > MOST_CELLS) return null;
  return book.cells.map(sheetId, area, read);
}
