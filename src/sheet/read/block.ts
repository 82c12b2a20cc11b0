import type { Cells } from "./cells";
import type { Columns } from "./columns";
import { isRead, withRepeatedLabels } from "./longFormat";
import { tidy } from "./numberText";
import { readRow, type MunicipalityRow, type RowReading } from "./rows";

export type FigureRow = Extract<RowReading, { kind: "figure" }>;

/** A municipality's row with what its surroundings say of it. */
export type PlacedRow = MunicipalityRow & {
  /** The text of the region column, or of the heading above; null where there is none. */
  readonly region: string | null;
  readonly date: string | null;
};

/** A figure that is no municipality's, with the rows it can be the sum of. */
export type PlacedFigure = FigureRow & {
  /** The municipality rows since the figure or the heading before. */
  readonly section: readonly PlacedRow[];
};

/** A table that is not read because it repeats the municipalities of the one that is. */
export type OtherTable = { readonly row: number; readonly rows: number };

/** One block of the table, read from top to bottom. */
export type Block = {
  readonly columns: Columns;
  readonly population: number;
  readonly rows: readonly PlacedRow[];
  readonly figures: readonly PlacedFigure[];
  readonly headings: number;
  readonly other: OtherTable | null;
  readonly top: number;
  readonly bottom: number;
};

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

function readRows(cells: Cells, columns: Columns, population: number): Tables {
  const rows: RowReading[] = [];
  const bottom = cells.area.row + cells.area.rows;
  for (let row = bodyTop(cells, columns, population); row < bottom; row += 1) {
    const reading = readRow(cells, columns, row, population);
    const leftOut = reading.kind === "municipality" && !isRead(cells, columns.breakdowns, row);
    rows.push(leftOut ? { kind: "other", row } : reading);
  }
  const { first, other } = withoutOtherTable(withNamesakeHeadings(rows));
  return { first: withoutTail(first), other };
}

const keyOf = (row: MunicipalityRow) => row.code ?? row.name ?? "";

/** Whether at least half of the rows are about municipalities that are already there. */
export function repeats(rows: readonly MunicipalityRow[], seen: ReadonlySet<string>): boolean {
  const again = rows.filter((row) => seen.has(keyOf(row))).length;
  return again > 0 && again * 2 >= rows.length;
}

type Tables = { readonly first: readonly RowReading[]; readonly other: OtherTable | null };

/**
 * Divides off a second table under the first: rows after a header of their own, or after a sum and
 * a blank row, that are mostly about municipalities that were already there.
 */
function withoutOtherTable(rows: readonly RowReading[]): Tables {
  const seen = new Set<string>();
  let start = 0;
  while (start < rows.length) {
    const next = rows.findIndex((_, index) => index > start && beginsSection(rows, index));
    const end = next < 0 ? rows.length : next;
    const section = rows.slice(start, end).filter((row) => row.kind === "municipality");
    if (repeats(section, seen)) {
      const other = { row: section[0]!.row, rows: section.length };
      return { first: rows.slice(0, start), other };
    }
    for (const row of section) seen.add(keyOf(row));
    start = end;
  }
  return { first: rows, other: null };
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
 * Leaves out what stands under the table: everything after the first blank row that follows the
 * last municipality, and rows with a figure but no number once a sum has been drawn.
 */
function withoutTail(rows: readonly RowReading[]): readonly RowReading[] {
  const named = (row: RowReading) =>
    hasIdentity(row) || (row.kind === "municipality" && row.name !== null && row.lastYear === null);
  let last = rows.findLastIndex((row) => hasIdentity(row));
  if (last < 0) last = rows.findLastIndex(named);
  let end = last + 1;
  let drawn = false;
  for (; end < rows.length; end += 1) {
    const row = rows[end]!;
    const next = rows[end + 1];
    const sumFollows = next?.kind === "figure" && (next.label !== "" || !drawn);
    if (row.kind === "blank" && !sumFollows) break;
    if (row.kind === "figure") drawn = true;
    if (drawn && row.kind === "municipality") break;
  }
  return rows.slice(0, end);
}

/** A cell of a merged region column says it for the rows below it as well. */
function regionReader(cells: Cells, columns: Columns, rows: readonly RowReading[]) {
  const { region } = columns;
  const at = (row: number) => (region === null ? "" : tidy(String(cells.at(row, region))));
  const members = rows.filter((row) => row.kind === "municipality");
  const filled = members.filter(({ row }) => at(row) !== "").length;
  const merged =
    members[0] !== undefined && at(members[0].row) !== "" && filled * 2 <= members.length;
  let current = "";
  return (row: number) => {
    current = at(row) || (merged ? current : "");
    return current || null;
  };
}

/** Reads a block by its columns, with `population` as its population column. */
export function readBlock(sheet: Cells, columns: Columns, population: number): Block {
  const labels = columns.group.identities.map(({ column }) => column);
  const cells = columns.date === null ? sheet : withRepeatedLabels(sheet, labels, columns.date);
  const { first: rows, other } = readRows(cells, columns, population);
  const regionAt = regionReader(cells, columns, rows);
  const placed: PlacedRow[] = [];
  const figures: PlacedFigure[] = [];
  let section: PlacedRow[] = [];
  let heading: string | null = null;
  let headings = 0;
  for (const row of rows) {
    if (row.kind === "heading") {
      heading = row.text;
      headings += 1;
      section = [];
    } else if (row.kind === "figure") {
      figures.push({ ...row, section });
      section = [];
    } else if (row.kind === "municipality") {
      const date = columns.date === null ? null : (cells.dates(row.row, columns.date)[0] ?? null);
      const region = columns.region === null ? heading : regionAt(row.row);
      const member = { ...row, region, date };
      placed.push(member);
      section.push(member);
    }
  }
  const top = columns.header.top ?? rows[0]?.row ?? columns.firstRow;
  const bottom = rows.at(-1)?.row ?? columns.firstRow;
  return { columns, population, rows: placed, figures, headings, other, top, bottom };
}
