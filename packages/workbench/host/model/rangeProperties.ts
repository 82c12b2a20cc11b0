import { areaAddress, SHEET_COLUMNS, SHEET_ROWS } from "../spreadsheet/address";
import { invalidArgument } from "../wire/HostError";
import type { Range } from "./Range";
import { subRange } from "./subRange";

/** Excel's *PropertiesLoadOptions: names with true, or nested names. */
export type PropertyRequest = { readonly [name: string]: boolean | PropertyRequest };

/** Asked properties of each row, in order. */
export function rowProperties(range: Range, wanted: PropertyRequest): unknown[] {
  const { area } = range;
  return Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    const line = subRange(range, { row, column: 0, rows: 1, columns: SHEET_COLUMNS });
    return properties(line, wanted, {
      address: areaAddress(line.area),
      addressLocal: areaAddress(line.area),
      rowIndex: row,
    });
  });
}

/** Asked properties of each column, in order. */
export function columnProperties(range: Range, wanted: PropertyRequest): unknown[] {
  const { area } = range;
  return Array.from({ length: area.columns }, (_, index) => {
    const column = area.column + index;
    const line = subRange(range, { row: 0, column, rows: SHEET_ROWS, columns: 1 });
    return properties(line, wanted, {
      address: areaAddress(line.area),
      addressLocal: areaAddress(line.area),
      columnIndex: column,
    });
  });
}

/** Asked properties of each cell, in the range's shape. */
export function cellProperties(range: Range, wanted: PropertyRequest): unknown[][] {
  const { area } = range;
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => properties(range.getCell(i, j), wanted))
  );
}

/** Sets the given properties of each cell; an empty object leaves a cell alone. */
export function setCellProperties(range: Range, given: unknown): void {
  if (!Array.isArray(given) || given.length !== range.area.rows) throw invalidArgument();
  given.forEach((line: unknown, i) => {
    if (!Array.isArray(line) || line.length !== range.area.columns) throw invalidArgument();
    line.forEach((wanted: unknown, j) => assign(range.getCell(i, j), wanted));
  });
}

/** Sets the given properties of each row or column. */
export function setLineProperties(range: Range, line: "row" | "column", given: unknown): void {
  const count = line === "row" ? range.area.rows : range.area.columns;
  if (!Array.isArray(given) || given.length !== count) throw invalidArgument();
  given.forEach((wanted: unknown, index) => {
    const whole =
      line === "row"
        ? range.getRow(index).getEntireRow()
        : range.getColumn(index).getEntireColumn();
    assign(whole, wanted);
  });
}

function assign(object: object, wanted: unknown): void {
  for (const [name, value] of Object.entries((wanted ?? {}) as object)) {
    const known = object as Record<string, unknown>;
    if (typeof value === "object" && value !== null) assign(known[name] as object, value);
    else known[name] = value;
  }
}

type Readable = Readonly<Record<string, unknown>>;

/** The asked names of an object, nested ones as nested objects. */
export function properties(object: object, wanted: PropertyRequest, own: Readable = {}): Readable {
  const answer: Record<string, unknown> = {};
  for (const [name, request] of Object.entries(wanted)) {
    if (request === false) continue;
    const value = name in own ? own[name] : (object as Readable)[name];
    answer[name] =
      typeof request === "object" && typeof value === "object" && value !== null
        ? properties(value, request)
        : value;
  }
  return answer;
}
