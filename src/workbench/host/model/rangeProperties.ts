import { areaAddress, SHEET_COLUMNS, SHEET_ROWS } from "../spreadsheet/address";
import type { Range } from "./Range";
import { subRange } from "./Range";

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
