import type { IWorksheetData } from "@univerjs/core";

/** Pixels of Excel's standard column and row. */
const WIDTH = 72;
const HEIGHT = 20;
/** A sheet grows when it is written outside; one of Excel's full size is slow. */
const ROWS = 1000;
const COLUMNS = 26;

/** An empty sheet of standard size. */
export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultColumnWidth: WIDTH,
    defaultRowHeight: HEIGHT,
    cellData: {},
  };
}
