import {
  check,
  integer,
  maxLength,
  maxValue,
  minValue,
  nonEmpty,
  number,
  pipe,
  regex,
  strictObject,
  string,
} from "valibot";
import { SHEET_COLUMNS, SHEET_ROWS, type Rectangle } from "./address";

/** The longest text that a cell holds, in UTF-16 units. */
export const LONGEST_CELL = 32_767;

/** Longer than any name or id that Excel gives. */
const LONGEST_NAME = 255;
const CELL_DIGITS_BEFORE_POINT = 15;

/** What a cell says as text. */
export const cellText = pipe(string(), maxLength(LONGEST_CELL));
/** The name or the id of a sheet, or a defined name. */
export const sheetName = pipe(string(), nonEmpty(), maxLength(LONGEST_NAME));

/** A population as a decimal string, not below zero: a number that a cell shows with all its digits. */
export const populationText = pipe(
  string(),
  maxLength(2 * CELL_DIGITS_BEFORE_POINT + 1),
  regex(/^\d{1,15}(\.\d{1,15})?$/)
);
/** Inhabitants as they are put into a cell. */
export const inhabitants = pipe(
  number(),
  integer(),
  minValue(0),
  maxValue(10 ** CELL_DIGITS_BEFORE_POINT - 1)
);

/** `2024-01-01` or `2024`. */
export const populationDate = pipe(
  string(),
  maxLength("2024-01-01".length),
  regex(/^\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/)
);
export const yearNumber = pipe(number(), integer(), minValue(1000), maxValue(9999));

const count = (most: number, least: number) =>
  pipe(number(), integer(), minValue(least), maxValue(most));

export const columnNumber = count(SHEET_COLUMNS - 1, 0);
/** Width of a column in letters; Excel has no wider ones. */
export const letters = count(255, 1);
export const rowNumber = count(SHEET_ROWS - 1, 0);

/** Cells that lie on a sheet. */
export const area = pipe(
  strictObject({
    row: rowNumber,
    column: columnNumber,
    rows: count(SHEET_ROWS, 1),
    columns: count(SHEET_COLUMNS, 1),
  }),
  check(
    ({ row, column, rows, columns }: Rectangle) =>
      row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS
  )
);
