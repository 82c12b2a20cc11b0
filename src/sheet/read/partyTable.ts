import { err, ok, type Result } from "../../engine";
import { cellAddress } from "../address";
import type { ReadingCorrections } from "../reading";
import { rowsOf } from "./cells";
import { readCode } from "./municipalityText";
import {
  asSaid,
  findPartyColumns,
  textAt,
  type PartyCells,
  type PartyColumns,
} from "./partyColumns";
import { readSumRow, type NamedRow } from "./partySums";

/** A row of a table of parties. */
export type PartyRow = {
  readonly row: number;
  /** What stands as its id, else its name. */
  readonly code: string;
  readonly name: string;
  readonly group: string | null;
  readonly region: string | null;
};

export type PartyRows = {
  readonly columns: PartyColumns;
  readonly rows: readonly PartyRow[];
  /** How many rows are sums of others, and no parties. */
  readonly sums: number;
  /** Rows that are called sums and add nothing up: whoever is meant by them is not among the parties. */
  readonly issues: readonly PartyTableIssue[];
};

/** Why the cells are no table of parties, with the cell it is about where there is one. */
export type PartyTableIssue = { readonly area: "reading" } & (
  | { readonly code: "parties-not-found"; readonly cell: null }
  /** A party with neither a name nor an id in a row with figures. */
  | { readonly code: "party-unnamed"; readonly cell: string }
  /** A row called a sum whose figures are not those of the rows above it. */
  | { readonly code: "party-called-sum"; readonly cell: string; readonly name: string }
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
  const unnamed: PartyTableIssue[] = [];
  const issues: PartyTableIssue[] = [];
  const rows: PartyRow[] = [];
  let sums = 0;
  let sinceSum = 0;
  for (const named of namedRows(cells, columns)) {
    const { row, id, name } = named;
    const label = name === "" ? id : name;
    const at = { area: "reading", cell: cellAddress(row, (columns.name ?? columns.id)!) } as const;
    if (label === "") {
      unnamed.push({ ...at, code: "party-unnamed" });
      continue;
    }
    const reading = readSumRow(cells, named, { rows, sinceSum });
    if (reading === "no-sum") issues.push({ ...at, code: "party-called-sum", name: label });
    if (reading === "sum") sums += 1;
    sinceSum = reading === "sum" ? 0 : sinceSum + 1;
    if (reading === "party") rows.push(partyAt(cells, columns, named));
  }
  if (unnamed.length > 0) return err(unnamed);
  return rows.length === 0
    ? err([{ area: "reading", code: "parties-not-found", cell: null }, ...issues])
    : ok({ columns, rows, sums, issues });
}

/** The rows below the headings, but for blank ones and notes under the table. */
function namedRows(cells: PartyCells, columns: PartyColumns): readonly NamedRow[] {
  const identity = [columns.id, columns.name].filter((column) => column !== null);
  const others = [...columns.headings.keys()].filter((column) => !identity.includes(column));
  const figures = others.filter((column) => ![columns.group, columns.region].includes(column));
  const rows: NamedRow[] = [];
  let isApart = false;
  for (const row of rowsOf(cells.area).filter((each) => each > columns.headerRow)) {
    const isThere = (column: number) => textAt(cells, row, column) !== "";
    const filled = [...new Set(identity), ...others].filter(isThere);
    const isNote = isApart && filled.length === 1 && columns.headings.size > 1;
    if (filled.length === 0) isApart = true;
    if (filled.length === 0 || isNote) continue;
    const id = idAt(cells, columns, row);
    const name = textAt(cells, row, columns.name);
    rows.push({ row, id, name, isFilled: others.some(isThere), figures });
  }
  return rows;
}

function partyAt(
  cells: PartyCells,
  { group, region }: PartyColumns,
  { row, id, name }: NamedRow
): PartyRow {
  const orNull = (column: number | null) => textAt(cells, row, column) || null;
  return {
    row,
    code: id === "" ? name : id,
    name: name === "" ? id : name,
    group: orNull(group),
    region: orNull(region),
  };
}

/** A municipality's number has four digits, also where a file has lost the zero before them. */
function idAt(cells: PartyCells, { id, headings }: PartyColumns, row: number): string {
  const text = textAt(cells, row, id);
  const isNumber = id !== null && MUNICIPALITY_NUMBER.test(headings.get(id) ?? "");
  return isNumber ? (readCode(text) ?? text) : text;
}
