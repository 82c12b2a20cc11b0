import { isTooDeep, MOST_FORMULA } from "./formulaLimits";

/** Text, sheet names in quotes, references of a table's row, words after a minus sign. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[@(?:\[((?:[^[\]']|'.)+)\]|([^[\]@#']+))\]|\[[^[\]]*\]|-(\s*)([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\([!:])/gu;
/** The same without words after a minus sign. */
const ROWS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[@(?:\[((?:[^[\]']|'.)+)\]|([^[\]@#']+))\]/g;
/** The same for a row's cell that was written out and has no table's name before it. */
const BARE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\])(\[\[#This Row\],)/gu;
const ENDS_NAME = /[\p{L}\p{N}_.\\]$/u;
const CELL = /^[A-Z]{1,3}\d{1,7}$/i;
/** What a formula gives that Univer would break off over; a cell can hold one by typing or from a file. */
const BEYOND = "=#CALC!";
const BOOLEAN = /^(true|false)$/i;

/**
 * A formula as Univer understands it. Excel also knows `-Total` of a defined name, where Univer
 * finds no name, and `Table[@Column]`, short for `Table[[#This Row],[Column]]`. Cells keep what was
 * typed: this is for the calculation only.
 */
export function understoodFormula(formula: string): string {
  if (formula.length > MOST_FORMULA || isTooDeep(formula)) return BEYOND;
  if (!formula.includes("-") && !formula.includes("[@")) return formula;
  return formula.replace(
    TOKENS,
    (whole: string, bracketed?: string, plain?: string, space?: string, word?: string) => {
      const column = bracketed ?? plain;
      if (column !== undefined) return `[[#This Row],[${column}]]`;
      if (word === undefined || CELL.test(word) || BOOLEAN.test(word)) return whole;
      return `-${space}(${word})`;
    }
  );
}

/**
 * A formula with `Table[@Column]` written out, which files do not know. `[@Column]` means the table
 * that the formula stands in; without one it means nothing, as Excel says by `#REF!`.
 */
export function withRowsWrittenOut(formula: string, table: string | null): string {
  return formula.replace(
    ROWS,
    (whole: string, bracketed: string | undefined, plain: string | undefined, at: number) => {
      const column = bracketed ?? plain;
      if (column === undefined) return whole;
      const cell = `[[#This Row],[${column}]]`;
      if (ENDS_NAME.test(formula.slice(0, at))) return cell;
      return table === null ? "#REF!" : table + cell;
    }
  );
}

/** A formula in which a row's cell written out (`[[#This Row],[Column]]`) names its table. */
export function withOwnTable(formula: string, table: string): string {
  return formula.replace(BARE, (whole: string, row?: string) => (row ? table + row : whole));
}
