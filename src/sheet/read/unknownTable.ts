import { cellAddress } from "../address";
import type { ReadingIssue } from "../reading";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { meaningOf } from "./headerWords";
import { errorAt } from "../readingIssue";

/** Headings stand no further down than this. */
const MOST_ROWS_ABOVE = 50;

/**
 * A table with headings for municipality and population whose numbers, or names, are of no
 * municipality, which is why it was not read as one: its rows, from the first. Null where the sheet
 * has no such headings.
 */
export function findUnknown(cells: Cells): ReadingIssue | null {
  return findUnder(cells, "code") ?? findUnder(cells, "name");
}

function findUnder(cells: Cells, meaning: "code" | "name"): ReadingIssue | null {
  const { used, anywhere } = cells;
  const rows = rowsOf(used);
  const headed = (row: number, wanted: "code" | "name" | "population") =>
    columnsOf(used).find((column) => {
      const heading = anywhere(row, column);
      return typeof heading === "string" && meaningOf(heading) === wanted;
    });
  for (const header of rows.slice(0, MOST_ROWS_ABOVE)) {
    const [named, population] = [headed(header, meaning), headed(header, "population")];
    if (named === undefined || population === undefined) continue;
    const counted = rows.filter(
      (row) =>
        row > header &&
        anywhere(row, named) !== "" &&
        cells.number(row, population).kind === "number"
    );
    const [first] = counted;
    if (first === undefined) return null;
    return {
      ...errorAt(cellAddress(first, named)),
      code: meaning === "code" ? "numbers-unknown" : "names-unknown",
      rows: counted.length,
      text: String(anywhere(first, named)),
    };
  }
  return null;
}
