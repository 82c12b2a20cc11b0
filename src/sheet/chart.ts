import type { Rectangle } from "./address";

/** A chart over cells of a sheet. Excel draws it and keeps it in step with the cells. */
export type PlannedChart = {
  readonly sheetId: string;
  /** The chart of this name on the sheet is replaced. */
  readonly name: string;
  readonly title: string;
  /** One column of names, and the figures that belong to them. */
  readonly categories: Rectangle;
  readonly values: Rectangle;
  /** What the figures are. */
  readonly series: string;
  /** The cell that its top left corner stands in. */
  readonly corner: { readonly row: number; readonly column: number };
};
