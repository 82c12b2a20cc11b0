import { contains, type Rectangle } from "../address";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { dateOfSerial, datesIn, isDateFormat } from "./dates";
import { readMunicipality, type MunicipalityText } from "./municipalityText";
import { decimalSignOf, readNumber, tidy, type NumberReading } from "./numberText";

/** The cells of a sheet that may be read as input, by their zero-based row and column. */
export type Cells = {
  /** The cells to read the table from. */
  readonly area: Rectangle;
  /** The cell's value; `""` outside the area and where a result of our own stands. */
  readonly at: (row: number, column: number) => CellValue;
  /** The used cells of the sheet, the area included. */
  readonly used: Rectangle;
  /** The value of any used cell; `""` where a result of our own stands. */
  readonly anywhere: (row: number, column: number) => CellValue;
  /** Whether anything stands in the cell, a result of our own included. */
  readonly isOccupied: (row: number, column: number) => boolean;
  readonly numberFormat: (row: number, column: number) => string;
  readonly formula: (row: number, column: number) => CellValue;
  /** Whether the cell surely is the number of a municipality, and no figure. */
  readonly isMunicipalityNumber: (row: number, column: number) => boolean;
  /** The cell as a count; each text is read once. */
  readonly number: (row: number, column: number) => NumberReading;
  /** The cell as a municipality; each text is read once. */
  readonly municipality: (row: number, column: number) => MunicipalityText;
  /** The days and years the cell names; each text is read once. */
  readonly dates: (row: number, column: number) => readonly string[];
  /** The text of any used cell; a date as `2024-01-01`, as which its number would not be seen. */
  readonly label: (row: number, column: number) => string;
};

/** Remembers what a pure function made of each cell value. */
function readOnce<T>(read: (value: CellValue) => T): (value: CellValue) => T {
  const known = new Map<CellValue, T>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const reading = read(value);
    known.set(value, reading);
    return reading;
  };
}

function overlap(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.max(0, Math.min(a.row + a.rows, b.row + b.rows) - row);
  const columns = Math.max(0, Math.min(a.column + a.columns, b.column + b.columns) - column);
  return { row, column, rows, columns };
}

/** The sheet's cells without our own results, and only those in `within` where it is given. */
export function readableCells(
  snapshot: SheetSnapshot,
  used: Rectangle,
  within: Rectangle = used
): Cells {
  const own = snapshot.ownAreas.map(({ area }) => area);
  const isOwn = (row: number, column: number) => own.some((area) => contains(area, row, column));
  const anywhere = (row: number, column: number) => {
    const value = snapshot.values[row - used.row]?.[column - used.column] ?? "";
    return value === "" || isOwn(row, column) ? "" : value;
  };
  const area = overlap(used, within);
  const at = (row: number, column: number) =>
    contains(area, row, column) ? anywhere(row, column) : "";
  const signs = new Map<number, string | null>();
  const signIn = (column: number): string | null => {
    const before = signs.get(column);
    if (before !== undefined) return before;
    const sign = decimalSignOf(rowsOf(area).map((row) => at(row, column)));
    signs.set(column, sign);
    return sign;
  };
  const numberOf = readOnce((value) => readNumber(value));
  const numbersOf = new Map<string, (value: CellValue) => NumberReading>();
  const numberIn = (value: CellValue, sign: string | null): NumberReading => {
    if (sign === null || typeof value !== "string") return numberOf(value);
    const known = numbersOf.get(sign) ?? readOnce((text) => readNumber(text, sign));
    numbersOf.set(sign, known);
    return known(value);
  };
  const numberFormat = (row: number, column: number) =>
    snapshot.numberFormats[row - used.row]?.[column - used.column] ?? "General";
  const label = (row: number, column: number) => {
    const value = anywhere(row, column);
    const isDate = typeof value === "number" && isDateFormat(numberFormat(row, column));
    return isDate ? dateOfSerial(value) : tidy(String(value));
  };
  const datesOf = readOnce((value) => datesIn(String(value)));
  const municipalityOf = readOnce(readMunicipality);
  return {
    area,
    at,
    used,
    anywhere,
    isOccupied: (row, column) =>
      (snapshot.values[row - used.row]?.[column - used.column] ?? "") !== "",
    isMunicipalityNumber: () => false,
    number: (row, column) => numberIn(at(row, column), signIn(column)),
    municipality: (row, column) => municipalityOf(at(row, column)),
    dates: (row, column) => (at(row, column) === "" ? [] : datesOf(label(row, column))),
    label,
    numberFormat,
    formula: (row, column) => snapshot.formulas[row - used.row]?.[column - used.column] ?? "",
  };
}

/** The zero-based rows of a rectangle, or its columns, in order. */
export function rowsOf({ row, rows }: Rectangle): readonly number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

export function columnsOf({ column, columns }: Rectangle): readonly number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}
