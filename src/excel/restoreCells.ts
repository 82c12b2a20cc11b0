import type { CellImage } from "../sheet/cellImage";
import { toRestoringInput } from "./cellInput";
import { restoreLook } from "./cellLook";
import { toBlocks } from "./rectangles";
import { rangeOf } from "./writeBatch";

/** Queues putting cells back to what they held. */
export function queueRestore(sheet: Excel.Worksheet, images: readonly CellImage[]): void {
  for (const { area, cells } of toBlocks(images)) {
    const range = rangeOf(sheet, area);
    range.numberFormat = cells.map((row) => row.map(({ numberFormat }) => numberFormat));
    range.formulas = cells.map((row) => row.map(toRestoringInput));
  }
  for (const { row, column, look } of images) {
    if (look) restoreLook(sheet.getCell(row, column), look);
  }
}
