import type { Rectangle } from "./address";
import type { Anchor } from "./anchor";

/** What Excel gives for a cell: text, number, boolean, an error as text (`#N/A`), `""` when blank. */
export type CellValue = string | number | boolean;
export type Grid = readonly (readonly CellValue[])[];

/** A named range of the add-in on the sheet, by the part of the result that it holds. */
export type OwnArea = { readonly name: string; readonly area: Rectangle };

/** An Excel table on the sheet, header row and total row included. */
export type TableArea = {
  readonly name: string;
  readonly area: Rectangle;
  readonly hasHeader: boolean;
  readonly hasTotal: boolean;
};

/** One sheet at one moment; the grids cover `used` and nothing else. */
export type SheetSnapshot = {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The used cells; null on an empty sheet, whose grids are empty. */
  readonly used: Rectangle | null;
  readonly values: Grid;
  /** What was typed: formulas with `=`, else the value. */
  readonly formulas: Grid;
  readonly numberFormats: readonly (readonly string[])[];
  /** Zero-based rows that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Zero-based columns that are hidden, or folded away in an outline. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableArea[];
  readonly ownAreas: readonly OwnArea[];
  readonly anchors: readonly Anchor[];
  readonly protected: boolean;
};
