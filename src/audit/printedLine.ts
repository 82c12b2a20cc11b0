import { Decimal } from "../engine";

/** A cell of a printed table as it came: its text, and its number where it holds one. */
export type PrintedCell = {
  readonly text: string;
  /** As a decimal string, with the decimals that are shown; per cent for a share. Null for text. */
  readonly number: { readonly value: string; readonly isPercent: boolean } | null;
};

/** A line of a document, or a row of a sheet. */
export type PrintedLine = {
  readonly cells: readonly PrintedCell[];
  /** Zero-based row on the sheet or line of the text. */
  readonly row: number;
  /** Zero-based column of the first cell. */
  readonly column: number;
};

/** The lines of a text that was copied from a document; at tabs or semicolons in cells, as a copied table has them. */
export function linesOfText(text: string): readonly PrintedLine[] {
  const lines = text.split(/\r\n|\r|\n/);
  const separator = ["\t", ";"].find((each) => lines.some((line) => line.includes(each)));
  return lines.map((line, row) => ({
    cells: (separator === undefined ? [line] : line.split(separator)).map((cell) => {
      return { text: cell, number: null };
    }),
    row,
    column: 0,
  }));
}

/** Cells of a sheet, with what they show: the grids cover the same rectangle. */
export type PrintedGrid = {
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Zero-based row and column of the first cell. */
  readonly row: number;
  readonly column: number;
};

/** The rows of a sheet as they are shown: amounts with the decimals of their format, shares unrounded. */
export function linesOfGrid({
  values,
  numberFormats,
  row,
  column,
}: PrintedGrid): readonly PrintedLine[] {
  return values.map((cells, index) => ({
    cells: cells.map((value, place) =>
      typeof value === "number"
        ? numberCell(value, numberFormats[index]?.[place] ?? "General")
        : { text: value.toString(), number: null }
    ),
    row: row + index,
    column,
  }));
}

/** Doubles hold this many digits for sure. */
const SURE_DIGITS = 15;
const HUNDRED = 100;

function numberCell(value: number, format: string): PrintedCell {
  const [shown = ""] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";");
  if (/[ymdhs]/i.test(shown) && !/general|standard/i.test(shown)) return { text: "", number: null };
  const isPercent = shown.includes("%");
  const exact = new Decimal((isPercent ? value * HUNDRED : value).toPrecision(SURE_DIGITS));
  const decimals = /[.,](0+)(?=[^0#]*$)/.exec(shown)?.[1]?.length ?? 0;
  const isGeneral = !/[0#]/.test(shown);
  const printed = isGeneral || isPercent ? exact.toFixed() : exact.toFixed(decimals);
  return { text: printed, number: { value: printed, isPercent } };
}
