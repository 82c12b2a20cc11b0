import type { ICellData } from "@univerjs/core";
import type { Area } from "../spreadsheet/address";
import { valueOf, type Stored } from "../spreadsheet/Cells";
import { cellFromEntry } from "../spreadsheet/entry";
import { movedFormula } from "../spreadsheet/movedFormula";
import type { CellMatrix } from "../spreadsheet/Writer";
import { invalidArgument } from "../wire/HostError";
import { clearCells } from "./rangeClear";
import type { Range } from "./Range";
import { resolveArea } from "./references";

/** Excel.RangeCopyType */
export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

/** Copies cells into a range: formulas shift, and a source fills a multiple of its own size. */
export function copyCells(
  target: Range,
  given: Range | string,
  type: CopyType,
  skipBlanks: boolean,
  transpose: boolean
): void {
  const { book, sheetId } = target;
  if (type === "Link") throw invalidArgument();
  const source = resolveArea(book, given, sheetId);
  book.assertSheetEditable(sheetId);
  const { cells } = book;
  const stored = cells.map(source.sheetId, source.area, (cell, row, column) => ({
    cell,
    formula: cells.formula(source.sheetId, cell, row, column),
    row,
    column,
  }));
  const size = transpose
    ? { rows: source.area.columns, columns: source.area.rows }
    : { rows: source.area.rows, columns: source.area.columns };
  const area = filledArea(target.area, size);
  book.spreadsheet.write(sheetId, area, type === "Formats" ? "format" : "values", () => {
    const matrix: CellMatrix = {};
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const [from, across] = transpose
          ? [j % size.columns, i % size.rows]
          : [i % size.rows, j % size.columns];
        const origin = stored[from]?.[across];
        if (!origin || (skipBlanks && valueOf(origin.cell) === "")) continue;
        const row = area.row + i;
        const column = area.column + j;
        const formula =
          typeof origin.formula === "string" && (origin.cell?.f || origin.cell?.si)
            ? movedFormula(origin.formula, row - origin.row, column - origin.column)
            : null;
        (matrix[row] ??= {})[column] = copied(origin.cell, formula, type);
      }
    }
    return matrix;
  });
}

/** Moves cells; what referred to them by formulas of the moved cells themselves is kept as it reads. */
export function moveCells(source: Range, given: Range | string): void {
  const { book, sheetId, area } = source;
  const target = resolveArea(book, given, sheetId);
  book.assertSheetEditable(sheetId);
  book.assertSheetEditable(target.sheetId);
  const place = { ...area, row: target.area.row, column: target.area.column };
  const formulas = source.formulas;
  const cells = book.cells.map(sheetId, area, (cell) => cell?.s ?? null);
  clearCells(source, "All");
  const moved = book.range(target.sheetId, place);
  book.spreadsheet.write(target.sheetId, place, "values", () => {
    const matrix: CellMatrix = {};
    formulas?.forEach((line, i) =>
      line.forEach((entry, j) => {
        const content = typeof entry === "string" && !entry.startsWith("=") ? `'${entry}` : entry;
        (matrix[moved.area.row + i] ??= {})[moved.area.column + j] = {
          ...cellFromEntry(
            entry === "" ? "" : content,
            { f: "=" },
            { format: "General", locale: book.locale }
          ),
          s: cells[i]?.[j] ?? null,
        };
      })
    );
    return matrix;
  });
}

function filledArea(target: Area, size: { rows: number; columns: number }): Area {
  const fits = target.rows % size.rows === 0 && target.columns % size.columns === 0;
  return fits ? target : { ...target, ...size };
}

function copied(cell: Stored, formula: string | null, type: CopyType): ICellData {
  const content: ICellData =
    type !== "Values" && formula !== null
      ? { f: formula, si: null, v: null, t: null, p: null }
      : { f: null, si: null, v: cell?.v ?? null, t: cell?.t ?? null, p: null };
  if (type === "Formats") return { s: cell?.s ?? null };
  return type === "All" ? { ...content, s: cell?.s ?? null } : content;
}
