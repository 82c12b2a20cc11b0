import { cellIn, contentAt } from "./cellIn";
import { cellAddress } from "./address";
import { PLAIN_LOOK, type CellImage, type ForeignCell } from "./cellImage";
import { formulaShape } from "./formulaReferences";
import type { PlannedCell, WritePlan } from "./plan";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** A cell that a plan sets or clears. */
export type TouchedCell = PlannedCell | { readonly row: number; readonly column: number };

export function touchedCells({ cells, cleared }: WritePlan): readonly TouchedCell[] {
  return [...cells, ...cleared];
}

/**
 * Whether a cell still holds what a plan put there, and so is ours to take back. Excel may write a
 * formula over other cells than it was given: what moved with them is still ours.
 */
export function holdsOurs(current: CellValue, cell: TouchedCell): boolean {
  if (!("content" in cell)) return current === "";
  const { content } = cell;
  switch (content.kind) {
    case "value":
      return current === content.value;
    case "text":
      return current === content.text;
    case "formula":
      return (
        beginsAsFormula(current) && formulaShape(String(current)) === formulaShape(content.formula)
      );
  }
}

/** What a snapshot has for a cell, as an image that can be written back. */
export function imageIn(
  sheet: SheetSnapshot,
  { row, column }: { readonly row: number; readonly column: number }
): CellImage {
  const content = contentAt(sheet, row, column);
  return {
    row,
    column,
    content,
    isFormula: isFormula(content, cellIn(sheet, sheet.values, row, column) ?? ""),
    numberFormat: cellIn(sheet, sheet.numberFormats, row, column) ?? "General",
  };
}

/** The images that do not hold what was read. */
export const changedSince = (
  expected: SheetSnapshot,
  images: readonly CellImage[]
): readonly ForeignCell[] =>
  images
    .filter((image) => image.content !== imageIn(expected, image).content)
    .map(({ row, column, content }) => ({ cell: cellAddress(row, column), content }));

/**
 * An image for a cell that a write gave a look, where nobody asked how it had looked: one that was
 * blank gets a plain look back, and what we had written there before keeps ours.
 */
export function withLookBefore(image: CellImage, cell: TouchedCell): CellImage {
  const isOurLook = "look" in cell && cell.look !== undefined && image.look === undefined;
  return isOurLook && image.content === "" ? { ...image, look: PLAIN_LOOK } : image;
}

/** Whether what Excel gives as a cell's formula begins like one; text may do so too. */
export const beginsAsFormula = (content: CellValue): boolean =>
  typeof content === "string" && content.startsWith("=");

/**
 * Whether a cell holds a formula, from what Excel gives as its formula and its value: text that
 * merely looks like a formula has itself as its value.
 */
export function isFormula(formula: CellValue, value: CellValue): boolean {
  return beginsAsFormula(formula) && formula !== value;
}
