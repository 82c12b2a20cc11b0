import { textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";

/** The title of a sheet and what is to be known about it, a line each, from the top. */
export function introCells(title: string, lines: readonly string[]): readonly PlannedCell[] {
  return [
    textCell(0, 0, title, { look: "title" }),
    ...lines.map((line, index) => textCell(index + 1, 0, line, { look: "note" })),
  ];
}

/** Letters of a line of names that a page lying down has room for. */
export const LINE = 90;
