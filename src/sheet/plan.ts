import type { Rectangle } from "./address";
import type { NewAnchor } from "./anchor";
import type { SheetSetup } from "./sheetSetup";
import type { CellValue } from "./snapshot";

/** One cell to set: a value, or a formula (text that starts with `=` and is meant as one). */
export type CellContent =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string };

/** `title` and the indented ones, which keep text off the number to its left, are for sheets of our own. */
export type CellLook =
  "title" | "heading" | "number-heading" | "indented-heading" | "indented" | "note" | "total";

export type PlannedCell = {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Excel's invariant number format; absent leaves the cell's own. */
  readonly numberFormat?: string;
  readonly look?: CellLook;
};

/** A defined name of the add-in that is to cover an area from now on. */
export type PlannedName = { readonly name: string; readonly area: Rectangle };

/**
 * What a write will change, as data: the preview shows it, the gateway applies it.
 * Cells that are not listed are not touched.
 */
export type WritePlan = {
  readonly target:
    | { readonly kind: "sheet"; readonly sheetId: string }
    | { readonly kind: "new-sheet"; readonly name: string };
  readonly cells: readonly PlannedCell[];
  /**
   * Cells of the sheet that was read by which the plan was made, beside those that it sets: what
   * they hold is compared once more in the moment of the write.
   */
  readonly restsOn?: readonly Rectangle[];
  /** Cells of our last result that this one no longer fills. */
  readonly cleared: readonly { readonly row: number; readonly column: number }[];
  readonly names: readonly PlannedName[];
  /** Places of the user's that are remembered from now on. */
  readonly anchors?: readonly NewAnchor[];
  /** Areas whose columns are made as wide as the area's content needs. */
  readonly fitted: readonly Rectangle[];
  /** The cells of a new sheet that become an Excel table; its first row names the columns. */
  readonly table?: Rectangle;
  /** How a new sheet is printed, and what may be typed in it. */
  readonly setup?: SheetSetup;
};
