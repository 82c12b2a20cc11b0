import type { ICellData, Nullable } from "@univerjs/core";
import { boundingArea, type Area } from "./address";

type SparseMatrix = Readonly<
  Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>
>;

/** What a write touched. */
export type Touched = {
  readonly zones: readonly Area[];
  /** Values or formulas, not only styles. */
  readonly content: boolean;
};

const keys = (record: object): number[] =>
  Object.keys(record)
    .map(Number)
    .sort((a, b) => a - b);

/** The rectangles of a sparse matrix; rows with equal runs of columns are joined. */
export function touchedZones(matrix: SparseMatrix | null | undefined): Touched {
  const zones: Area[] = [];
  let open: Area[] = [];
  let content = false;
  for (const row of keys(matrix ?? {})) {
    const cells = matrix?.[row] ?? {};
    const columns = keys(cells);
    content ||= columns.some((column) => isContent(cells[column]));
    const runs = toRuns(row, columns);
    if (continues(open, runs, row)) {
      open = open.map((area) => ({ ...area, rows: area.rows + 1 }));
    } else {
      zones.push(...open);
      open = runs;
    }
  }
  zones.push(...open);
  return { zones, content };
}

function isContent(cell: Nullable<ICellData>): boolean {
  return !cell || Object.keys(cell).some((property) => property !== "s");
}

function toRuns(row: number, columns: readonly number[]): Area[] {
  const runs: Area[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return runs;
}

function continues(open: readonly Area[], runs: readonly Area[], row: number): boolean {
  return (
    open.length > 0 &&
    open.length === runs.length &&
    open.every(
      (area, index) =>
        area.row + area.rows === row &&
        area.column === runs[index]?.column &&
        area.columns === runs[index].columns
    )
  );
}

/** The only cell of a matrix; null where there are more or none. */
export function onlyCell(
  matrix: SparseMatrix | null | undefined
): { readonly row: number; readonly column: number } | null {
  const rows = Object.keys(matrix ?? {});
  if (rows.length !== 1) return null;
  const row = Number(rows[0]);
  const columns = Object.keys(matrix?.[row] ?? {});
  return columns.length === 1 ? { row, column: Number(columns[0]) } : null;
}

/** All areas; those that touch or overlap become the rectangle around them. */
export function joinZones(first: readonly Area[], second: readonly Area[]): readonly Area[] {
  const joined = [...first];
  for (const zone of second) {
    const index = joined.findIndex((area) => touches(area, zone));
    const hit = joined[index];
    if (hit) joined[index] = boundingArea(hit, zone);
    else joined.push(zone);
  }
  return joined;
}

function touches(a: Area, b: Area): boolean {
  return (
    b.row <= a.row + a.rows &&
    a.row <= b.row + b.rows &&
    b.column <= a.column + a.columns &&
    a.column <= b.column + b.columns
  );
}
