import type { ICellData } from "@univerjs/core";
import { intersection, type Area } from "../spreadsheet/address";
import { valueOf, type Stored } from "../spreadsheet/Cells";
import { movedFormula } from "../spreadsheet/movedFormula";
import type { CellMatrix } from "../spreadsheet/Writer";
import { invalidArgument, invalidOperation } from "../wire/HostError";
import type { Range } from "./Range";
import { mergedAreas } from "./rangeMerge";
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

/** Moves cells with all they have; formulas that refer to them follow, as when they are dragged. */
export function moveCells(source: Range, given: Range | string): void {
  const { book, sheetId, area } = source;
  const target = resolveArea(book, given, sheetId);
  book.assertSheetEditable(sheetId);
  book.assertSheetEditable(target.sheetId);
  const place = { ...area, row: target.area.row, column: target.area.column };
  if (tearsMerged(source) || tearsMerged(book.range(target.sheetId, place))) {
    throw invalidOperation("Part of a merged cell can't be moved, nor moved onto.");
  }
  book.spreadsheet.moveCells({ sheetId, area }, { sheetId: target.sheetId, area: place });
}

/** Whether a merged cell lies in a range with a part of itself only. */
function tearsMerged(range: Range): boolean {
  return mergedAreas(range).some((merged) => {
    const inside = intersection(merged, range.area);
    return inside?.rows !== merged.rows || inside.columns !== merged.columns;
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
