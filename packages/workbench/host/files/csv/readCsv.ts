import { CellValueType, LocaleType, type ICellData, type IWorkbookData } from "@univerjs/core";
import Papa from "papaparse";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../spreadsheet/address";
import { emptySheet } from "../../spreadsheet/emptySheet";
import { RefusedFile } from "../refusals";
import { LONGEST_TEXT } from "../xlsx/texts";
import { decodeText } from "./decodeText";
import { findSeparator, type Separator } from "./separator";

/** Rows beyond those of the file. */
const ROOM = 200;
const MOST_NAME = 31;

/**
 * A text file as a workbook of one sheet, named after the file. Plain whole numbers become numbers;
 * everything that could be read in two ways (`0301`, `214.565`, `214,5`, dates) stays the text it
 * is, for the reader of the sheet to judge.
 * @throws RefusedFile for more rows or columns than a sheet has
 */
export function readCsv(bytes: Uint8Array, name: string): IWorkbookData {
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  const separator = findSeparator(text);
  const rows = parse(text.replace(/^sep=.\r?\n/i, ""), separator);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > SHEET_ROWS || columns > SHEET_COLUMNS) {
    throw new RefusedFile({ code: "beyond-sheet" });
  }
  const sheet = emptySheet("sheet-1", sheetName(name));
  return {
    id: `book-${crypto.randomUUID()}`,
    name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        ...sheet,
        rowCount: Math.min(SHEET_ROWS, Math.max(sheet.rowCount ?? 0, rows.length + ROOM)),
        columnCount: Math.max(sheet.columnCount ?? 0, columns),
        cellData: toCells(rows),
      },
    },
  };
}

function parse(text: string, delimiter: Separator): string[][] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
}

function toCells(rows: readonly (readonly string[])[]): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, i) =>
    row.forEach((text, j) => {
      if (text === "") return;
      (cells[i] ??= {})[j] = toCell(text);
    })
  );
  return cells;
}

/**
 * A number for digits that stay the same when written again: no leading zero, no sign but minus, at
 * most 15. A text too long for a cell ends in `…`.
 */
function toCell(text: string): ICellData {
  if (text.length > LONGEST_TEXT) {
    return { v: `${text.slice(0, LONGEST_TEXT - 1)}…`, t: CellValueType.STRING };
  }
  return /^-?(0|[1-9]\d{0,14})$/.test(text)
    ? { v: Number(text), t: CellValueType.NUMBER }
    : { v: text, t: CellValueType.STRING };
}

function sheetName(fileName: string): string {
  const stem = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  return (
    stem
      .replace(/[\\/?*[\]:']/g, " ")
      .trim()
      .slice(0, MOST_NAME) || "Ark1"
  );
}
