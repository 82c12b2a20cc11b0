import type { ICellData } from "@univerjs/core";
import { toUniver } from "../spreadsheet/address";
import type { CellValue } from "../spreadsheet/entry";
import { valueOf, type Stored } from "../spreadsheet/Cells";
import { movedFormula } from "../spreadsheet/movedFormula";
import type { CellMatrix } from "../spreadsheet/Writer";
import { invalidArgument, invalidOperation, notImplemented } from "../wire/HostError";
import { toColor } from "./colors";
import type { Range } from "./Range";
import { mergedAreas } from "./rangeMerge";
import { compareCells } from "./rangeOrder";
import type { SortField, SortedCell } from "./RangeSort";

/** What changes places: `Rows` are sorted from top to bottom, `Columns` from left to right. */
export type Orientation = "Rows" | "Columns";

/** Sorts the rows or columns of a range, cells with their formats. Equal ones keep their order. */
export function sortArea(
  range: Range,
  fields: readonly SortField[],
  matchCase: boolean,
  orientation: Orientation = "Rows"
): void {
  const { book, sheetId, area } = range;
  book.assertSheetEditable(sheetId, "allowSort");
  if (orientation !== "Rows" && orientation !== "Columns") throw invalidArgument();
  refuseJoined(range);
  const byRows = orientation === "Rows";
  const across = byRows ? area.columns : area.rows;
  for (const field of fields) checkField(field, across);
  const grid = sortedCells(range);
  const lines = byRows
    ? grid
    : Array.from({ length: area.columns }, (_, column) => grid.map((row) => row[column]));
  const from = lines
    .map((cells, index) => ({ cells, index }))
    .sort((a, b) => compareLines(a.cells, b.cells, fields, matchCase, book.locale))
    .map(({ index }) => index);
  if (from.every((line, place) => line === place)) return;
  reorder(range, from, orientation);
}

/** Excel sorts no cells that belong together. */
function refuseJoined(range: Range): void {
  const { book, sheetId, area } = range;
  if (mergedAreas(range).length > 0) {
    throw invalidOperation("To do this, all the merged cells need to be the same size.");
  }
  const { cells } = book;
  const spills = cells.map(sheetId, area, (cell, row, column) => {
    const spill = cell?.f ? cells.spillArea(sheetId, row, column) : null;
    return Boolean(cell?.spilled) || (spill !== null && spill.rows * spill.columns > 1);
  });
  if (spills.some((row) => row.some(Boolean))) {
    throw invalidOperation("You can't change part of an array.");
  }
}

function checkField({ key, sortOn = "Value", color, subField }: SortField, across: number): void {
  if (!Number.isInteger(key) || key < 0 || key >= across) throw invalidArgument();
  if (subField) throw notImplemented("SortField.subField");
  if (sortOn === "Value") return;
  if (sortOn !== "CellColor" && sortOn !== "FontColor") {
    throw notImplemented(`SortField.sortOn ${sortOn}`);
  }
  if (color === undefined) throw invalidArgument();
}

function sortedCells({ book, sheetId, area }: Range): SortedCell[][] {
  const { cells } = book;
  return cells.map(sheetId, area, (cell) => {
    const style = cells.style(cell);
    return {
      value: valueOf(cell),
      fill: style?.bg?.rgb ?? "#FFFFFF",
      font: style?.cl?.rgb ?? "#000000",
    };
  });
}

function compareLines(
  a: readonly (SortedCell | undefined)[],
  b: readonly (SortedCell | undefined)[],
  fields: readonly SortField[],
  matchCase: boolean,
  language: string
): number {
  for (const field of fields) {
    const [one, other] = [a[field.key], b[field.key]];
    if (!one || !other) continue;
    const order = compareBy(field, one, other, matchCase, language);
    if (order !== 0) return order;
  }
  return 0;
}

function compareBy(
  { ascending = true, sortOn = "Value", color = "", dataOption }: SortField,
  a: SortedCell,
  b: SortedCell,
  matchCase: boolean,
  language: string
): number {
  const direction = ascending ? 1 : -1;
  if (sortOn === "Value") {
    const asNumber = dataOption === "TextAsNumber";
    const [one, other] = [a, b].map(({ value }) => (asNumber ? numberIfAny(value) : value));
    return compareCells(one ?? "", other ?? "", direction, matchCase, language);
  }
  // The colour comes first, or last; the others stay as they are.
  const has = (cell: SortedCell): number =>
    toColor(sortOn === "CellColor" ? cell.fill : cell.font) === toColor(color) ? 0 : 1;
  return (has(a) - has(b)) * direction;
}

function numberIfAny(value: SortedCell["value"]): SortedCell["value"] {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
    ? Number(value)
    : value;
}

/** `from[i]` is the row (or column) that comes to stand at place `i`; formulas shift as when copied. */
function reorder(range: Range, from: readonly number[], orientation: Orientation): void {
  const { book, sheetId, area } = range;
  const { cells } = book;
  const before = cells.map(sheetId, area, (cell, row, column) => ({
    cell,
    formula: cell?.f || cell?.si ? cells.formula(sheetId, cell, row, column) : null,
  }));
  const all = before.flat();
  if (orientation === "Rows" && all.every(({ formula }) => formula === null)) {
    return reorderRows(range, from);
  }
  book.spreadsheet.write(sheetId, area, "values", () => {
    const matrix: CellMatrix = {};
    before.forEach((line, i) => {
      const row: Record<number, ICellData> = {};
      line.forEach((_, j) => {
        const [fromRow, fromColumn] =
          orientation === "Rows" ? [from[i] ?? i, j] : [i, from[j] ?? j];
        const origin = before[fromRow]?.[fromColumn];
        row[area.column + j] = cellAt(origin?.cell, origin?.formula ?? null, {
          rows: i - fromRow,
          columns: j - fromColumn,
        });
      });
      matrix[area.row + i] = row;
    });
    return matrix;
  });
}

/** Without formulas Univer moves whole rows, which is quicker. */
function reorderRows({ book, sheetId, area }: Range, from: readonly number[]): void {
  const order: Record<number, number> = {};
  from.forEach((row, place) => {
    order[area.row + place] = area.row + row;
  });
  book.spreadsheet.run("sheet.command.reorder-range", {
    subUnitId: sheetId,
    range: toUniver(area),
    order,
  });
}

function cellAt(
  cell: Stored,
  formula: CellValue | null,
  by: { readonly rows: number; readonly columns: number }
): ICellData {
  const style = { s: cell?.s ?? null, p: cell?.p ?? null, si: null };
  return typeof formula === "string"
    ? { ...style, f: movedFormula(formula, by.rows, by.columns), v: null, t: null }
    : { ...style, f: null, v: cell?.v ?? null, t: cell?.t ?? null };
}
