import { cellAddress } from "../address";
import type { ReadingIssue } from "../reading";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { meaningOf } from "./headerWords";

/** Headings stand no further down than this. */
const MOST_ROWS_ABOVE = 50;

/**
 * A table with headings for number and population whose numbers name no municipality, which is why
 * it was not read as one: its rows, from the first. Null where the sheet has no such headings.
 */
export function findUnknownNumbers(cells: Cells): ReadingIssue | null {
  const { used, anywhere } = cells;
  const rows = rowsOf(used);
  const headed = (row: number, meaning: "code" | "population") =>
    columnsOf(used).find((column) => {
      const heading = anywhere(row, column);
      return typeof heading === "string" && meaningOf(heading) === meaning;
    });
  for (const header of rows.slice(0, MOST_ROWS_ABOVE)) {
    const [code, population] = [headed(header, "code"), headed(header, "population")];
    if (code === undefined || population === undefined) continue;
    const counted = rows.filter(
      (row) =>
        row > header &&
        anywhere(row, code) !== "" &&
        cells.number(row, population).kind === "number"
    );
    const [first] = counted;
    if (first === undefined) return null;
    return {
      code: "numbers-unknown",
      rows: counted.length,
      text: String(anywhere(first, code)),
      cell: cellAddress(first, code),
      severity: "error",
    };
  }
  return null;
}
