import { isTooDeep, MOST_FORMULA } from "./formulaLimits";
import {
  NO_BOOK,
  plainColumn,
  QUOTED,
  STRUCTURED,
  withColumns,
  withRowWrittenOut,
} from "./structuredReferences";

/** References to tables, and words after a minus sign. */
const TOKENS = new RegExp(
  String.raw`${QUOTED}|${STRUCTURED}${NO_BOOK}|-(\s*)([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\([!:])`,
  "gu"
);
const TABLES = new RegExp(`${QUOTED}|${STRUCTURED}${NO_BOOK}`, "gu");
const CELL = /^[A-Z]{1,3}\d{1,7}$/i;
/** What a formula gives that Univer would break off over; a cell can hold one by typing or from a file. */
const BEYOND = "=#CALC!";
const BOOLEAN = /^(true|false)$/i;

/**
 * A formula as Univer understands it. Excel also knows `-Total` of a defined name, where Univer
 * finds no name, `Table[@Column]`, short for `Table[[#This Row],[Column]]`, and names of columns with
 * any character. Cells keep what was typed: this is for the calculation only.
 */
export function understoodFormula(formula: string): string {
  if (formula.length > MOST_FORMULA || isTooDeep(formula)) return BEYOND;
  if (!/[-[\n]/.test(formula)) return formula;
  return formula.replace(
    TOKENS,
    (
      whole: string,
      table = "",
      brackets: string | undefined,
      space = "",
      word: string | undefined
    ) => {
      if (brackets !== undefined)
        return table + withColumns(withRowWrittenOut(brackets), plainColumn);
      if (whole.startsWith('"')) return withoutBreaks(whole);
      if (word === undefined || CELL.test(word) || BOOLEAN.test(word)) return whole;
      return `-${space}(${word})`;
    }
  );
}

/** Text over several lines, which Univer would put on one. */
const withoutBreaks = (text: string): string =>
  text.includes("\n") ? `(${text.replaceAll("\n", '"&CHAR(10)&"')})` : text;

/**
 * A formula with `Table[@Column]` written out, which files do not know. `[@Column]` means the table
 * that the formula stands in; without one it means nothing, as Excel says by `#REF!`.
 */
export function withRowsWrittenOut(formula: string, table: string | null): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(TABLES, (whole: string, named?: string, brackets?: string) => {
    if (brackets === undefined) return whole;
    if (named === undefined && table === null) return "#REF!";
    return (named ?? table) + withRowWrittenOut(brackets);
  });
}

/** A formula in which what names no table (`[[#This Row],[Column]]`, `[Column]`) names the given one. */
export function withOwnTable(formula: string, table: string): string {
  return formula.replace(TABLES, (whole: string, named?: string, brackets?: string) =>
    brackets === undefined || named !== undefined ? whole : table + brackets
  );
}
