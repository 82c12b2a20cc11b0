import { err, ok, ZERO, type Result } from "../../engine";
import { cellAddress } from "../address";
import type { ReadingCorrections } from "../reading";
import { rowsOf } from "./cells";
import { readFigure } from "./figureText";
import { isSumLabel } from "./headerWords";
import { readCode } from "./municipalityText";
import {
  asSaid,
  findPartyColumns,
  textAt,
  type PartyCells,
  type PartyColumns,
} from "./partyColumns";

/** A row of a table of parties. */
export type PartyRow = {
  readonly row: number;
  /** What stands as its id, else its name. */
  readonly code: string;
  readonly name: string;
  readonly group: string | null;
  readonly region: string | null;
};

export type PartyRows = { readonly columns: PartyColumns; readonly rows: readonly PartyRow[] };

/** Why the cells are no table of parties, with the cell it is about where there is one. */
export type PartyTableIssue = { readonly area: "reading" } & (
  | { readonly code: "parties-not-found"; readonly cell: null }
  /** A party with neither a name nor an id in a row with figures. */
  | { readonly code: "party-unnamed"; readonly cell: string }
);

const MUNICIPALITY_NUMBER = /^(?:knr|kommunen(?:r\.?|ummer))$/i;

/**
 * Reads cells that are said to be a table of parties of any kind: each row below the headings is a
 * party, but for blank rows, rows of sums, and a line of text by itself under the table. `said` is
 * what the user says of the columns.
 */
export function readPartyRows(
  cells: PartyCells,
  said: ReadingCorrections = {}
): Result<PartyRows, readonly PartyTableIssue[]> {
  const found = findPartyColumns(cells);
  const columns = found && asSaid(found, said);
  if (!columns || (columns.id === null && columns.name === null)) {
    return err([{ area: "reading", code: "parties-not-found", cell: null }]);
  }
  const issues: PartyTableIssue[] = [];
  const rows: PartyRow[] = [];
  let isApart = false;
  for (const row of rowsOf(cells.area).filter((each) => each > columns.headerRow)) {
    const filled = [...columns.headings.keys()].filter((at) => textAt(cells, row, at) !== "");
    if (filled.length === 0) {
      isApart = true;
      continue;
    }
    const id = idAt(cells, columns, row);
    const name = textAt(cells, row, columns.name);
    const isNote = isApart && filled.length === 1 && columns.headings.size > 1;
    const isNamedOnce = id === "" || name === "" || id === name;
    if (isNote || (isNamedOnce && isSum(cells, columns, row, name === "" ? id : name))) continue;
    if (id === "" && name === "") {
      issues.push({
        area: "reading",
        code: "party-unnamed",
        cell: cellAddress(row, (columns.name ?? columns.id)!),
      });
      continue;
    }
    const [group, region] = [columns.group, columns.region].map((at) => textAt(cells, row, at));
    rows.push({
      row,
      code: id === "" ? name : id,
      name: name === "" ? id : name,
      group: group === "" ? null : group!,
      region: region === "" ? null : region!,
    });
  }
  if (issues.length > 0) return err(issues);
  return rows.length === 0
    ? err([{ area: "reading", code: "parties-not-found", cell: null }])
    : ok({ columns, rows });
}

/** A municipality's number has four digits, also where a file has lost the zero before them. */
function idAt(cells: PartyCells, { id, headings }: PartyColumns, row: number): string {
  const text = textAt(cells, row, id);
  const isNumber = id !== null && MUNICIPALITY_NUMBER.test(headings.get(id)!);
  return isNumber ? (readCode(text) ?? text) : text;
}

/** Whether a row is a sum: by a word alone, or by more words and a figure that adds up the rows above. */
function isSum(cells: PartyCells, { headings }: PartyColumns, row: number, label: string): boolean {
  if (!isSumLabel(label)) return false;
  return !label.includes(" ") || [...headings.keys()].some((column) => addsUp(cells, column, row));
}

function addsUp(cells: PartyCells, column: number, row: number): boolean {
  const figureAt = (at: number) => {
    const read = readFigure(cells.at(at, column), null);
    return read.kind === "number" ? read.value : null;
  };
  const sum = figureAt(row);
  if (sum === null || sum.isZero()) return false;
  let above = ZERO;
  for (let at = row - 1; at >= cells.area.row; at -= 1) {
    above = above.plus(figureAt(at) ?? ZERO);
    if (above.eq(sum) && at < row - 1) return true;
  }
  return false;
}
