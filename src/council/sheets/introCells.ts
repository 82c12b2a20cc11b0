import { textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";

/** The title of a sheet and what is to be known about it, a line each, from the top. */
export function introCells(title: string, lines: readonly string[]): readonly PlannedCell[] {
  return [
    textCell(0, 0, title, { look: "title" }),
    ...lines.map((line, index) => textCell(index + 1, 0, line, { look: "note" })),
  ];
}

export type Heading = {
  readonly column: number;
  readonly text: string;
  /** Over numbers, which stand at the right edge. */
  readonly number?: boolean;
  /** Over text that stands right of numbers. */
  readonly afterNumber?: boolean;
};

/** A row of column headings; those of numbers stand over their right edge. */
export function headingCells(row: number, headings: readonly Heading[]): readonly PlannedCell[] {
  return headings.map(({ column, text, number, afterNumber }) =>
    textCell(row, column, text, {
      look: number ? "number-heading" : afterNumber ? "indented-heading" : "heading",
    })
  );
}
