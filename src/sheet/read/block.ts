import type { Cells } from "./cells";
import type { Columns } from "./columns";
import { tidy } from "./numberText";
import type { MunicipalityRow, RowReading } from "./rows";
import type { TableBelow } from "./tableBelow";
import { readRows, type OtherTable } from "./tableRows";

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
  /** Rows of somebody who is no municipality. */
  readonly parties: readonly Extract<RowReading, { kind: "party" }>[];
  /** Rows of parts of a municipality's population. */
  readonly parts: readonly Extract<RowReading, { kind: "part" }>[];
  readonly headings: number;
  readonly other: OtherTable | null;
  readonly below: TableBelow | null;
  /** Rows that stand under the table's end and belong to it all the same. */
  readonly late: ReadonlySet<number>;
  readonly top: number;
  readonly bottom: number;
};

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
export function readBlock(cells: Cells, columns: Columns, population: number): Block {
  const { first: rows, other, below, late } = readRows(cells, columns, population);
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
  const parties = rows.filter((row) => row.kind === "party");
  const parts = rows.filter((row) => row.kind === "part");
  return {
    ...{ columns, population, rows: placed, figures, parties, parts, headings },
    ...{ other, below, late, top, bottom },
  };
}
