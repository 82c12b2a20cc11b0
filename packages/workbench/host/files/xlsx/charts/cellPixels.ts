import type { IWorksheetData } from "@univerjs/core";

/** What a sheet's rows and columns take that say nothing of it, in pixels. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

type Sizes = { at(index: number): number };

/** Pixels from the sheet's upper left corner to a row or column, and back. */
export type SheetPixels = { readonly rows: Line; readonly columns: Line };
export type Line = {
  start(index: number): number;
  /** The row or column at a distance, and how far into it that is. */
  find(pixels: number): { readonly index: number; readonly offset: number };
};

export function sheetPixels(sheet: Partial<IWorksheetData>): SheetPixels {
  const { columnData = {}, rowData = {}, defaultColumnWidth, defaultRowHeight } = sheet;
  return {
    columns: line({
      at: (index) =>
        columnData[index]?.hd ? 0 : (columnData[index]?.w ?? defaultColumnWidth ?? DEFAULT_WIDTH),
    }),
    rows: line({
      at: (index) =>
        rowData[index]?.hd
          ? 0
          : (rowData[index]?.ah ?? rowData[index]?.h ?? defaultRowHeight ?? DEFAULT_HEIGHT),
    }),
  };
}

function line(sizes: Sizes): Line {
  return {
    start: (index) => {
      let pixels = 0;
      for (let each = 0; each < index; each++) pixels += sizes.at(each);
      return pixels;
    },
    find: (pixels) => {
      let index = 0;
      let left = Math.max(0, pixels);
      // The last sheet's edge is far beyond what anybody places.
      while (left >= sizes.at(index) && index < 100_000) left -= sizes.at(index++);
      return { index, offset: left };
    },
  };
}
