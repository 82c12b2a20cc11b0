import type { CellValue } from "./snapshot";

/** A cell that held something we did not know of when it was written over, with what it held. */
export type ForeignCell = { readonly cell: string; readonly content: CellValue };

/** How a cell looked, as far as a write of the add-in can change it. */
export type CellLookImage = {
  readonly bold: boolean;
  readonly color: string;
  readonly horizontalAlignment: string;
};

/** How a cell looks that nobody has given a look. */
export const PLAIN_LOOK: CellLookImage = {
  bold: false,
  color: "#000000",
  horizontalAlignment: "General",
};

/** What stood in a cell; writing it back restores the cell. */
export type CellImage = {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  readonly look?: CellLookImage;
};
