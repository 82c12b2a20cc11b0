import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { intersection, type Area } from "../spreadsheet/address";
import { notImplemented } from "../wire/HostError";
import { formatColumns } from "./columnStyle";
import { toMatrix } from "./grids";
import type { Range } from "./Range";

/** Style properties to set; null removes one. */
export type StyleChange = { readonly [Key in keyof IStyleData]?: Nullable<IStyleData[Key]> };

/** One style property of all cells; null where they differ. Whole rows are judged by their used part. */
export function readStyle<T>(ranges: readonly Range[], pick: (style: IStyleData) => T): T | null {
  const found = new Set<T>();
  for (const range of ranges) {
    if (range.isEntireColumn) readColumns(range, (style) => found.add(pick(style)));
    else readCells(range, (style) => found.add(pick(style)));
  }
  const [value] = found;
  return found.size === 1 ? (value ?? null) : null;
}

type Look = (style: IStyleData) => void;

function readCells(range: Range, look: Look): void {
  const { cells } = range.book;
  const ofColumn = cells.columnStyle(range.sheetId);
  cells.map(range.sheetId, workable(range), (cell, _row, column) => {
    look(cells.style(cell ?? { s: ofColumn(column) }) ?? {});
  });
}

/** The format of whole columns, and that of the cells in them which are there. */
function readColumns({ book, sheetId, area }: Range, look: Look): void {
  const { cells } = book;
  const ofColumn = cells.columnStyle(sheetId);
  const styles = new Set<ICellData["s"]>();
  const last = area.column + area.columns;
  for (let column = area.column; column < last; column++) styles.add(ofColumn(column));
  const stored = cells.stored(sheetId);
  cells.eachStored(sheetId, (row, column) => {
    if (column >= area.column && column < last) styles.add(stored(row, column)?.s);
  });
  for (const s of styles) look(cells.style({ s }) ?? {});
}

/** Sets style properties on every cell, without starting a calculation. */
export function writeStyle(ranges: readonly Range[], style: StyleChange): void {
  for (const range of ranges) {
    const { book, sheetId } = range;
    book.assertSheetEditable(sheetId, "allowFormatCells");
    if (range.isEntireColumn) formatColumns(range, style);
    else writeFormat(range, workable(range), style);
  }
}

/** More cells would take Univer many seconds. */
const MOST_FORMATTED = 500_000;

/** Sets style properties on the cells of an area. */
export function writeFormat({ book, sheetId }: Range, area: Area, style: StyleChange): void {
  if (area.rows * area.columns > MOST_FORMATTED) {
    throw notImplemented("A format on more than 500,000 cells that are no whole columns");
  }
  book.spreadsheet.write(sheetId, area, "format", () =>
    toMatrix(area, true, () => ({ s: style as IStyleData }))
  );
}

/** Whole rows and columns reach as far as the sheet is stored. */
export function workable(range: Range): Range["area"] {
  if (!range.isEntireColumn && !range.isEntireRow) return range.area;
  const sheet = range.book.cells.sheet(range.sheetId);
  const stored = {
    row: 0,
    column: 0,
    rows: sheet?.getRowCount() ?? 1,
    columns: sheet?.getColumnCount() ?? 1,
  };
  return intersection(range.area, stored) ?? { ...range.area, rows: 1, columns: 1 };
}
