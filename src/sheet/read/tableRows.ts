import { findMunicipality, keyOfMunicipality } from "../../catalogue/municipalities";
import type { Cells } from "./cells";
import type { Columns } from "./columns";
import { isRead } from "./longFormat";
import { isPopulationOf } from "./nearOfficial";
import { readRow, type MunicipalityRow, type RowReading } from "./rows";
import { setsApart } from "./setApart";
import { withSums } from "./sumRows";
import {
  beginsApart,
  listUnderSum,
  tableBelow,
  underSum,
  type Table,
  type TableBelow,
} from "./tableBelow";

/** A table that is not read because it repeats the municipalities of the one that is. */
export type OtherTable = { readonly row: number; readonly rows: number };

type Tables = {
  readonly first: readonly RowReading[];
  readonly other: OtherTable | null;
  /** Rows under the first table that are said to be another's, or somebody else's. */
  readonly below: TableBelow | null;
};

/** The rows of a table, and those of them that stand under its end. */
export type TableRows = Tables & { readonly late: ReadonlySet<number> };

/** The first row of the body: directly under the header, or where rows with figures begin. */
function bodyTop(cells: Cells, columns: Columns, population: number): number {
  if (columns.header.row !== null) return columns.header.row + 1;
  let top = columns.firstRow;
  while (top > cells.area.row) {
    const above = readRow(cells, columns, top - 1, population);
    if (above.kind !== "municipality" && above.kind !== "heading") break;
    top -= 1;
  }
  return top;
}

/** A name without a figure is a heading where its municipality has a row of its own as well. */
function withNamesakeHeadings(rows: readonly RowReading[]): readonly RowReading[] {
  const counted = new Set(
    rows.flatMap((row) =>
      row.kind === "municipality" && row.population.kind === "number" ? [row.name] : []
    )
  );
  return rows.map((row) =>
    row.kind === "municipality" &&
    row.code === null &&
    row.name !== null &&
    row.population.kind === "blank" &&
    counted.has(row.name)
      ? { kind: "heading", row: row.row, text: row.name }
      : row
  );
}

/** Reads the rows of the table, from under its header to its last row or sum. */
export function readRows(cells: Cells, columns: Columns, population: number): TableRows {
  const rows: RowReading[] = [];
  const bottom = cells.area.row + cells.area.rows;
  for (let row = bodyTop(cells, columns, population); row < bottom; row += 1) {
    const reading = readRow(cells, columns, row, population);
    const isPart = reading.kind === "municipality" && !isRead(cells, columns.breakdowns, row);
    rows.push(isPart ? { kind: "part", row, of: reading } : reading);
  }
  const table = { cells, columns, population };
  const { first, other, below } = withoutOtherTable(table, withSums(withNamesakeHeadings(rows)));
  const list = below === null ? listUnderSum(first) : null;
  return list === null
    ? { ...withoutTail(first), other, below }
    : { ...withoutTail(first.slice(0, list.at + 1)), other, below: list };
}

/** What makes two rows be about the same municipality. */
export const keyOf = (row: MunicipalityRow) => row.code ?? row.name ?? "";

/** Whether at least half of the rows are about municipalities that are already there. */
export function repeats(rows: readonly MunicipalityRow[], seen: ReadonlySet<string>): boolean {
  const again = rows.filter((row) => seen.has(keyOf(row))).length;
  return again > 0 && again * 2 >= rows.length;
}

/**
 * Divides off what stands under the first table: rows after a header of their own, or after a sum and
 * a blank row, that are mostly about municipalities that were already there; rows under headings that
 * say something else, and under a title that sets them apart.
 */
function withoutOtherTable(table: Table, rows: readonly RowReading[]): Tables {
  const seen = new Set<string>();
  let start = 0;
  while (start < rows.length) {
    const next = rows.findIndex(
      (_, index) => index > start && (beginsSection(rows, index) || beginsApart(table, rows, index))
    );
    const end = next < 0 ? rows.length : next;
    const section = rows.slice(start, end).filter((row) => row.kind === "municipality");
    const first = rows.slice(0, start);
    if (repeats(section, seen)) {
      return { first, other: { row: section[0]!.row, rows: section.length }, below: null };
    }
    const head = rows[start]!;
    if (start > 0 && head.kind === "header" && (head.isMoved || isSetApart(rows, start))) {
      return { first, other: null, below: null };
    }
    const below = tableBelow(table, rows, start, end);
    if (below !== null) return { first, other: null, below };
    for (const row of section) seen.add(keyOf(row));
    start = end;
  }
  return { first: rows, other: null, below: null };
}

/** Whether the heading over a header sets its table apart from the one above: `Observatører`. */
function isSetApart(rows: readonly RowReading[], header: number): boolean {
  const over = rows.slice(0, header).findLast(({ kind }) => kind !== "blank");
  return over?.kind === "heading" && setsApart(over.text);
}

function beginsSection(rows: readonly RowReading[], index: number): boolean {
  const above = rows[index - 1];
  return (
    rows[index]!.kind === "header" ||
    (above?.kind === "blank" && rows[index - 2]?.kind === "figure")
  );
}

const hasIdentity = (row: RowReading) => row.kind === "municipality" && row.code !== null;

/**
 * Whether a row under the table's end is one more of its municipalities: a known one that has not
 * been there, with a figure as large as its population.
 */
function joinsLate(row: RowReading, seen: ReadonlySet<string>): boolean {
  if (row.kind !== "municipality" || row.named === null || row.code !== null) return false;
  if (row.population.kind !== "number" || seen.has(keyOfMunicipality(row.named))) return false;
  return isPopulationOf(row.named.code, row.population.value.toNumber());
}

/** The names of the municipalities in some rows, across the changes of their numbers. */
function namesOf(rows: readonly RowReading[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) => {
      if (row.kind !== "municipality") return [];
      const known = row.code === null ? row.named : findMunicipality(row.code);
      return known ? [keyOfMunicipality(known)] : [];
    })
  );
}

/**
 * Leaves out what stands under the table: everything after the first blank row that follows the
 * last municipality, and rows with a figure but no number once a sum has been drawn. A known
 * municipality that stands under the sum or after a blank row has joined late, and belongs to it.
 */
function withoutTail(rows: readonly RowReading[]): Omit<TableRows, "other" | "below"> {
  const named = (row: RowReading) =>
    hasIdentity(row) || (row.kind === "municipality" && row.name !== null && row.lastYear === null);
  let last = rows.findLastIndex((row) => hasIdentity(row));
  if (last < 0) last = rows.findLastIndex(named);
  const seen = namesOf(rows.slice(0, last + 1));
  const joined = rows.filter((row, index) => index > last && joinsLate(row, seen));
  const end = Math.max(last, ...joined.slice(-1).map((row) => rows.indexOf(row))) + 1;
  const body = rows
    .slice(0, end)
    .filter((row, index) => index <= last || row.kind !== "municipality" || joined.includes(row));
  return {
    first: [...body, ...tailOf(rows, end)],
    late: new Set([...joined, ...(underSum(rows)?.rows ?? [])].map(({ row }) => row)),
  };
}

/** The sums and headings that end the table, from the row after its last municipality. */
function tailOf(rows: readonly RowReading[], start: number): readonly RowReading[] {
  let end = start;
  let drawn = false;
  for (; end < rows.length; end += 1) {
    const row = rows[end]!;
    const next = rows[end + 1];
    const sumFollows = next?.kind === "figure" && (next.label !== "" || !drawn);
    if (row.kind === "blank" && !sumFollows) break;
    if (row.kind === "figure") drawn = true;
    if (drawn && (row.kind === "municipality" || row.kind === "part")) break;
  }
  return rows.slice(start, end);
}
