import type { IStyleData, Nullable } from "@univerjs/core";
import { intersection } from "../spreadsheet/address";
import { toMatrix } from "./grids";
import type { Range } from "./Range";

/** Style properties to set; null removes one. */
export type StyleChange = { readonly [Key in keyof IStyleData]?: Nullable<IStyleData[Key]> };

/** One style property of all cells; null where they differ. Large areas are judged by their used part. */
export function readStyle<T>(ranges: readonly Range[], pick: (style: IStyleData) => T): T | null {
  let value: T | undefined;
  let mixed = false;
  for (const range of ranges) {
    const { cells } = range.book;
    cells.map(range.sheetId, workable(range), (cell) => {
      if (mixed) return;
      const here = pick(cells.style(cell) ?? {});
      if (value === undefined) value = here;
      else if (value !== here) mixed = true;
    });
  }
  return mixed ? null : (value ?? null);
}

/** Sets style properties on every cell, without starting a calculation. */
export function writeStyle(ranges: readonly Range[], style: StyleChange): void {
  for (const range of ranges) {
    const { book, sheetId } = range;
    book.assertSheetEditable(sheetId, "allowFormatCells");
    const area = workable(range);
    book.spreadsheet.write(sheetId, area, "format", () =>
      toMatrix(area, true, () => ({ s: style as IStyleData }))
    );
  }
}

/** Whole rows and columns reach as far as the sheet is stored. */
export function workable(range: Range): Range["area"] {
  if (!range.isEntireColumn && !range.isEntireRow) return range.area;
  const sheet = range.book.cells.sheet(range.sheetId);
  const stored = {
    row: 0,
    column: 0,
    rows: sheet?.getRowCount() ?? 1,
    columns: sheet?.getColumnCount() ?? 1,
  };
  return intersection(range.area, stored) ?? { ...range.area, rows: 1, columns: 1 };
}
