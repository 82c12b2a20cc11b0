import type { ColumnGroup } from "./columnGroups";
import type { Cells } from "./cells";
import { meaningOf } from "./headerWords";
import { isYear } from "./dates";
import { readNumber } from "./numberText";
import { statementsIn } from "./statements";

/** The rows above the first municipality that say what the columns hold. */
export type Header = {
  /** Lowest row of the header, or null without one. */
  readonly row: number | null;
  /** Highest row of the header; equal to `row` for a header of one row. */
  readonly top: number | null;
  /** Column → what stands over it, from the top; only for columns that have something. */
  readonly labels: ReadonlyMap<number, string>;
};

export const NO_HEADER: Header = { row: null, top: null, labels: new Map() };
const MOST_HEADER_ROWS = 4;
const LONGEST_GAP = 12;

/** The texts of a row by column; null when the row holds a figure that is no year. */
function labelsOf(cells: Cells, group: ColumnGroup, row: number): Map<number, string> | null {
  const labels = new Map<number, string>();
  for (let column = group.left; column <= group.right; column += 1) {
    if (cells.anywhere(row, column) === "") continue;
    const label = cells.label(row, column);
    if (!isYear(label) && readNumber(label).kind === "number") return null;
    labels.set(column, label);
  }
  return [...labels.values()].some(isYear) && isMunicipality(cells, row) ? null : labels;
}

/** A municipality of 1,964 inhabitants is no heading over figures of 1964. */
const isMunicipality = (cells: Cells, row: number): boolean =>
  statementsIn(cells, row).some(({ isBare, isPopulation }) => !isBare && isPopulation);

function isIdentityColumn(group: ColumnGroup, column: number): boolean {
  return group.identities.some((identity) => identity.column === column);
}

/** A header names at least two columns, or one other than the one with the municipalities. */
function looksLikeHeader(group: ColumnGroup, labels: ReadonlyMap<number, string>): boolean {
  const columns = [...labels.keys()];
  if (columns.length !== 1) return columns.length > 1;
  const [[column, label]] = [...labels] as [[number, string]];
  return !isIdentityColumn(group, column) && label.length <= 60 && meansSomething(label);
}

function meansSomething(label: string): boolean {
  return isYear(label) || meaningOf(label) !== null;
}

/** A merged header cell stands over the columns to its right as well. */
function spread(upper: Map<number, string>, group: ColumnGroup): Map<number, string> {
  const spreadLabels = new Map<number, string>();
  let current: string | undefined;
  for (let column = group.left; column <= group.right; column += 1) {
    current = upper.get(column) ?? (isIdentityColumn(group, column) ? undefined : current);
    if (current !== undefined) spreadLabels.set(column, current);
  }
  return spreadLabels;
}

/**
 * Finds the header over a group's first municipality, of up to four rows, titles left out; also
 * where the user selected the rows without it.
 */
export function findHeader(cells: Cells, group: ColumnGroup, firstRow: number): Header {
  const highest = Math.max(cells.used.row, firstRow - LONGEST_GAP);
  for (let row = firstRow - 1; row >= highest; row -= 1) {
    const labels = labelsOf(cells, group, row);
    if (labels === null || !looksLikeHeader(group, labels)) continue;
    let top = row;
    while (top > highest && row - top < MOST_HEADER_ROWS - 1) {
      const upper = labelsOf(cells, group, top - 1);
      if (upper === null || !looksLikeHeader(group, upper)) break;
      for (const [column, text] of spread(upper, group)) {
        labels.set(column, `${text} ${labels.get(column) ?? ""}`.trim());
      }
      top -= 1;
    }
    return { row, top, labels };
  }
  return NO_HEADER;
}
