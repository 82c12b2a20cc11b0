import { areaAddress, SHEET_COLUMNS, SHEET_ROWS } from "../spreadsheet/address";
import { invalidArgument, notImplemented } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import { publicMember, readableMembers } from "../wire/reflection";
import type { Range } from "./Range";
import { RangeBorderCollection, type BorderIndex } from "./RangeBorder";
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
  range.book.spreadsheet.gatherFormats(() =>
    given.forEach((line: unknown, i) => {
      if (!Array.isArray(line) || line.length !== range.area.columns) throw invalidArgument();
      line.forEach((wanted: unknown, j) => assign(range.getCell(i, j), wanted));
    })
  );
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

/** What Excel calls the borders of a cell here, where they are no collection. */
const borders: Readonly<Record<string, BorderIndex>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** An object's member by its name; the host's borders by the side of the cell. */
function memberOf(object: HostObject, name: string): unknown {
  const side = object instanceof RangeBorderCollection ? borders[name] : undefined;
  if (side !== undefined) return (object as RangeBorderCollection).getItem(side);
  return publicMember(object, name)?.get?.call(object) as unknown;
}

function assign(object: HostObject, wanted: unknown): void {
  for (const [name, value] of Object.entries((wanted ?? {}) as object)) {
    if (value === undefined || value === null) continue;
    const place = typeof value === "object" ? memberOf(object, name) : null;
    if (place instanceof HostObject) assign(place, value);
    else {
      const { set } = publicMember(object, name) ?? {};
      if (!set) throw notImplemented(`${object.typeName}.${name}=`);
      set.call(object, value);
    }
  }
}

type Readable = Readonly<Record<string, unknown>>;

/** The asked names of an object, nested ones as nested objects. */
export function properties(
  object: HostObject,
  wanted: PropertyRequest,
  own: Readable = {}
): Readable {
  const answer: Record<string, unknown> = {};
  for (const [name, request] of Object.entries(wanted)) {
    if (request === false) continue;
    const value = name in own ? own[name] : memberOf(object, name);
    if (value === undefined) throw notImplemented(`${object.typeName}.${name}`);
    answer[name] =
      value instanceof HostObject ? properties(value, requestOf(value, request)) : value;
  }
  return answer;
}

/** What to ask of a nested object: what is asked for, or all its plain properties. */
function requestOf(object: HostObject, request: boolean | PropertyRequest): PropertyRequest {
  if (object instanceof RangeBorderCollection) {
    // What is asked of borders is asked of each.
    return Object.fromEntries(Object.keys(borders).map((side) => [side, request]));
  }
  if (typeof request === "object") return request;
  return Object.fromEntries(readableMembers(object).map((name) => [name, true]));
}
