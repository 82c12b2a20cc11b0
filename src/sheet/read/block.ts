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

/** One block of the table, read from top to bottom. */
export type Block = {
  readonly columns: Columns;
  readonly population: number;
  readonly rows: readonly PlacedRow[];
  readonly figures: readonly PlacedFigure[];
  readonly headings: number;
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

function readRows(cells: Cells, columns: Columns, population: number): readonly RowReading[] {
  const rows: RowReading[] = [];
  const bottom = cells.area.row + cells.area.rows;
  for (let row = bodyTop(cells, columns, population); row < bottom; row += 1) {
    const reading = readRow(cells, columns, row, population);
    const leftOut = reading.kind === "municipality" && !isRead(cells, columns.breakdowns, row);
    rows.push(leftOut ? { kind: "other", row } : reading);
  }
  return withoutTail(withoutOtherTables(rows));
}

/**
 * Leaves out a second table under the first: rows after a header of their own, or after a sum and
 * a blank row, that are mostly about municipalities that were already there.
 */
function withoutOtherTables(rows: readonly RowReading[]): readonly RowReading[] {
  const seen = new Set<string>();
  let start = 0;
  while (start < rows.length) {
    const next = rows.findIndex((row, index) => index > start && beginsSection(rows, index));
    const end = next < 0 ? rows.length : next;
    const keys = rows
      .slice(start, end)
      .flatMap((row) => (row.kind === "municipality" ? [row.code ?? row.name ?? ""] : []));
    const repeated = keys.filter((key) => seen.has(key)).length;
    if (seen.size > 0 && repeated * 2 >= keys.length && keys.length > 0)
      return rows.slice(0, start);
    keys.forEach((key) => seen.add(key));
    start = end;
  }
  return rows;
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
  const rows = readRows(cells, columns, population);
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
  return { columns, population, rows: placed, figures, headings, top, bottom };
}
