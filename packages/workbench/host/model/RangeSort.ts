import { toUniver, type Area } from "../spreadsheet/address";
import type { CellValue } from "../spreadsheet/entry";
import { invalidArgument } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import { compareCells } from "./rangeOrder";
import type { Range } from "./Range";
import { subRange } from "./subRange";

/** Excel.SortField */
export type SortField = {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
};

/** Sorting the rows (or columns) of a range. */
export class RangeSort extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super("RangeSort");
    this.#range = range;
  }

  apply(
    fields: readonly SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation = "Rows"
  ): void {
    const { area } = this.#range;
    const body = hasHeaders
      ? orientation === "Columns"
        ? { ...area, column: area.column + 1, columns: area.columns - 1 }
        : { ...area, row: area.row + 1, rows: area.rows - 1 }
      : area;
    sortArea(subRange(this.#range, body), fields, matchCase, orientation);
  }
}

/** Sorts the rows of a range, cells with their formats. Equal rows keep their order. */
export function sortArea(
  range: Range,
  fields: readonly SortField[],
  matchCase: boolean,
  orientation = "Rows"
): void {
  const { book, sheetId, area } = range;
  book.assertSheetEditable(sheetId, "allowSort");
  const rows = range.values;
  if (!rows || orientation !== "Rows") throw invalidArgument();
  for (const { key } of fields) if (key < 0 || key >= area.columns) throw invalidArgument();
  const sorted = rows
    .map((values, index) => ({ values, index }))
    .sort((a, b) => compareRows(a.values, b.values, fields, matchCase, book.locale));
  reorder(
    range,
    area,
    sorted.map(({ index }) => index)
  );
}

function compareRows(
  a: readonly CellValue[],
  b: readonly CellValue[],
  fields: readonly SortField[],
  matchCase: boolean,
  language: string
): number {
  for (const { key, ascending = true } of fields) {
    const order = compareCells(a[key] ?? "", b[key] ?? "", ascending ? 1 : -1, matchCase, language);
    if (order !== 0) return order;
  }
  return 0;
}

/** `from[i]` is the row that comes to stand at place `i`. */
function reorder({ book, sheetId }: Range, area: Area, from: readonly number[]): void {
  if (from.every((row, place) => row === place)) return;
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
