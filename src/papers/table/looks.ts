import type { PlannedCell } from "../../sheet/plan";
import type { HeadingRow } from "../../sheet/sheetSetup";
import { columnWidths, largestOf, linesOf, longestText, WIDEST } from "./columnWidths";
import type { PaperSheet } from "./paperSheet";

/** More rows than this in view for good would leave too few to scroll. */
const MOST_FROZEN = 12;
/** Letters across a page that can still be read: a longer line, such as a long note, is cut in print. */
const MOST_ACROSS = { portrait: 150, landscape: 300 } as const;
/** Letters of a column that Excel has made, with its padding. */
const STANDARD_WIDTH = 9;
/** Letters of a figure in a sentence that a formula says. */
const FIGURE = 12;
/** How much wider than the letters by which Excel counts those of a line and of a title are. */
const [LINE, TITLE] = [1.05, 1.7] as const;

type Looks = {
  readonly headings: readonly HeadingRow[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** Columns that are printed: those of the table, and those that lines over and under it run over. */
  readonly printed: number;
};

type SheetToLookAt = Pick<
  PaperSheet,
  "cells" | "fittedFrom" | "headingRow" | "headings" | "printedColumns" | "orientation"
>;

/** What every sheet that we write looks like besides its cells. */
export function looksOf({
  cells,
  fittedFrom,
  headingRow,
  headings,
  printedColumns,
  orientation,
}: SheetToLookAt): Looks {
  const fitted = columnWidths(cells, fittedFrom);
  const inTable = total(fitted.slice(0, printedColumns));
  const longest = largestOf(cells.map((cell) => runsOver(cell, fitted, fittedFrom)));
  const missing = Math.max(0, Math.min(longest, MOST_ACROSS[orientation]) - inTable);
  // Columns for the screen follow the table: there the last printed one takes what lines need.
  const isLast = printedColumns === fitted.length;
  const widths = isLast
    ? fitted
    : fitted.map((width, at) =>
        at === printedColumns - 1 ? Math.min(width + missing, WIDEST) : width
      );
  const frozen = headingRow === null ? 0 : headingRow + 1;
  return {
    widths,
    printed: printedColumns + (isLast ? Math.ceil(missing / STANDARD_WIDTH) : 0),
    frozenRows: frozen > MOST_FROZEN ? 0 : frozen,
    headings: headings.map((area) => ({
      area,
      lines: largestOf(
        cells
          .filter(({ row }) => row === area.row)
          .map((cell) => linesOf(cell, widths[cell.column] ?? STANDARD_WIDTH))
      ),
    })),
  };
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width + 1, 0);

/** How far from the left edge a line reaches that runs on over the columns right of it; 0 for any other cell. */
function runsOver(
  { row, column, look, content }: PlannedCell,
  widths: readonly number[],
  fittedFrom: number
): number {
  if (look !== "note" && row >= fittedFrom) return 0;
  const text =
    content.kind === "text"
      ? content.text.length
      : content.kind === "formula"
        ? longestText(content.formula) + FIGURE
        : 0;
  return total(widths.slice(0, column)) + Math.ceil(text * (look === "title" ? TITLE : LINE));
}
