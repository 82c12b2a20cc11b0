import type { Area } from "../spreadsheet/address";
import type { Book } from "./Book";
import type { Range } from "./Range";

/** Cells that a chart looks at. The sheet is meant by its id: a new name changes nothing. */
export type CellsOf = { readonly sheetId: string; readonly area: Area };

/** One series as it is kept; what is not set follows from Excel's defaults. */
export type KeptSeries = {
  name?: unknown;
  /** The header that names the series, until a name was given. */
  nameCell?: CellsOf | null;
  values?: CellsOf;
  categories?: CellsOf | null;
  hasDataLabels?: unknown;
  deleted?: boolean;
  [other: string]: unknown;
};

export const cellsOf = ({ sheetId, area }: Range): CellsOf => ({ sheetId, area });

/**
 * The series of a source as Excel finds them: one per column (or row) of figures, named by a
 * header of text, over the categories of a first column of text.
 */
export function seriesOf(source: Range, seriesBy: string): KeptSeries[] {
  const rows = source.values ?? [];
  const columns = rows[0]?.length ?? 0;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && rows.length < columns);
  const lines = byRows ? rows : transposed(rows);
  const hasCategories = lines.length > 1 && !(lines[0] ?? []).slice(1).some(isNumber);
  const figures = lines.slice(hasCategories ? 1 : 0);
  const hasHeader =
    (lines[0]?.length ?? 0) > 1 &&
    figures.length > 0 &&
    !figures.some(([first]) => isNumber(first));
  const from = hasHeader ? 1 : 0;
  const part = (line: number, first: number, count: number): CellsOf => {
    const { row, column } = source.area;
    const area = byRows
      ? { row: row + line, column: column + first, rows: 1, columns: count }
      : { row: row + first, column: column + line, rows: count, columns: 1 };
    return { sheetId: source.sheetId, area };
  };
  return figures.flatMap((line, index): KeptSeries[] => {
    if (!line.slice(from).some(isNumber)) return [];
    const at = index + (hasCategories ? 1 : 0);
    return [
      {
        nameCell: hasHeader && line[0] !== "" ? part(at, 0, 1) : null,
        values: part(at, from, line.length - from),
        categories: hasCategories ? part(0, from, line.length - from) : null,
      },
    ];
  });
}

/** The name that was given, the header's text, or the one Excel makes up. */
export function seriesName(book: Book, series: KeptSeries, number: number): string {
  if (typeof series.name === "string" && series.name !== "") return series.name;
  const [header] = series.nameCell ? textsOf(book, series.nameCell) : [];
  return header || (book.locale === "nb-NO" ? `Serie${number}` : `Series${number}`);
}

/** What cells show, row by row; nothing where their sheet is gone. */
export function textsOf(book: Book, { sheetId, area }: CellsOf): string[] {
  if (!book.cells.sheet(sheetId)) return [];
  return book.cells
    .map(sheetId, area, (_cell, row, column) => book.cells.text(sheetId, row, column))
    .flat();
}

const isNumber = (value: unknown): boolean => typeof value === "number";

function transposed(rows: readonly (readonly unknown[])[]): unknown[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}
