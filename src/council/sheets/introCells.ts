import { textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";

/** The title of a sheet and what is to be known about it, a line each, from the top. */
export function introCells(title: string, lines: readonly string[]): readonly PlannedCell[] {
  return [
    textCell(0, 0, title, { look: "title" }),
    ...lines.map((line, index) => textCell(index + 1, 0, line, { look: "note" })),
  ];
}

/** A row of column headings; those of numbers stand over their right edge. */
export function headingCells(
  row: number,
  headings: readonly { readonly column: number; readonly text: string; readonly number?: boolean }[]
): readonly PlannedCell[] {
  return headings.map(({ column, text, number }) =>
    textCell(row, column, text, { look: number ? "number-heading" : "heading" })
  );
}
