import type { Rectangle } from "../../sheet/address";
import type { PlannedCell } from "../../sheet/plan";
import type { ChoiceList, PageSetup, ToneRule } from "../../sheet/sheetSetup";

/** A sheet of its own with its cells in their places, before the workbook has given it a name. */
export type PaperSheet = {
  /** By what it is known in the workbook. */
  readonly part: string;
  /** The name that it gets where it is free. */
  readonly sheetName: string;
  readonly cells: readonly PlannedCell[];
  /** Columns are made wide enough for what stands from this row on. */
  readonly fittedFrom: number;
  readonly orientation: PageSetup["orientation"];
  /** Columns of the table that are printed; those after it are for the screen. */
  readonly printedColumns: number;
  /** Zero-based row of the headings, printed on every page; null where there are several. */
  readonly headingRow: number | null;
  /** Rows of headings, from their first column to their last. */
  readonly headings: readonly Rectangle[];
  readonly footer: string;
  readonly ruled: readonly Rectangle[];
  readonly lists?: readonly ChoiceList[];
  readonly tones?: readonly ToneRule[];
};
