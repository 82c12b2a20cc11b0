import type { CellImage } from "../sheet/cellImage";
import { namesWhileWriting } from "../sheet/ownAreaSteps";
import type { OwnArea } from "../sheet/snapshot";
import { toRestoringInput } from "./cellInput";
import { restoreLook } from "./cellLook";
import { toBlocks } from "./rectangles";
import { rangeOf, setNames } from "./writeBatch";

/** Our names as they stand, as they stood before a write, and as the write has them. */
export type NamesToRestore = {
  readonly present: readonly OwnArea[];
  readonly before: readonly OwnArea[];
  readonly written: readonly OwnArea[];
};

/**
 * Queues putting cells back to what they held, and our names with them. In between the names cover
 * both places, so that what is left behind is known as ours.
 */
export function queueRestore(
  sheet: Excel.Worksheet,
  images: readonly CellImage[],
  { present, before, written }: NamesToRestore
): void {
  const meanwhile = namesWhileWriting(before, written);
  setNames(sheet, present, meanwhile);
  for (const { area, cells } of toBlocks(images)) {
    const range = rangeOf(sheet, area);
    range.numberFormat = cells.map((row) => row.map(({ numberFormat }) => numberFormat));
    range.formulas = cells.map((row) => row.map(toRestoringInput));
  }
  for (const { row, column, look } of images) {
    if (look) restoreLook(sheet.getCell(row, column), look);
  }
  setNames(sheet, meanwhile, before);
}
