import { absoluteAddress } from "../address";
import type { CellValue } from "../snapshot";
import { unitDecimals } from "./amountFormat";
import type { CheckedRows, WrittenColumn } from "./checkedColumn";
import { rowsOfTextThatDiffer } from "./changedTexts";
import { arrayOf, constant, quoted } from "./formulaConstants";

/** Excel refuses a formula beyond 8,192 characters; array constants also take room inside the file. */
const LONGEST_FORMULA = 8000;
/** Sums of squares are alike to so many decimals whatever the order they are added in. */
const ALIKE = 12;

/** Averages are counted with two decimals. */
export const POPULATION_DECIMALS = 2;
/** A change of less than a unit is one too; what is beyond is noise of binary sums. */
const FINER = 2;
/** The decimals in which amounts of a unit are compared. */
export const amountDecimals = (unit: string): number => unitDecimals(unit) + FINER;

/** The sentences of one check; src/text has them in each language. */
export type RowVerdict = {
  readonly holds: string;
  readonly one: string;
  /** Before and after the number of rows, two or more. */
  readonly many: readonly [before: string, after: string];
  /** Something differs, and nobody can say in how many rows. */
  readonly some: string;
  /** A cell among them shows an error. */
  readonly error: string;
};

/**
 * A formula of Excel's own that says in words in how many rows a figure is no longer what it was.
 * The figures stand in it as constants and are looked up by key, so the order of the rows and rows
 * that are put in change nothing. Where the list is longer than a formula may be, or nothing tells
 * the rows apart, it compares sums, and says only that something differs. Null where not even sums
 * can tell: figures kept as text, in too many rows.
 */
export function changedRowsFormula(
  blocks: readonly CheckedRows[],
  decimals: number,
  verdict: RowVerdict
): string | null {
  const counts = blocks.map((block) => rowsThatDiffer(block, decimals));
  const listed = counts.includes(null) ? null : inWords(counts.join("+"), verdict);
  if (listed !== null && listed.length <= LONGEST_FORMULA) return listed;
  const columns = blocks.flatMap((block) => block.columns);
  if (columns.some(({ cells, figures }) => figures !== null && cells.some(isText))) return null;
  const differs = columns.flatMap((column) => sumsThatDiffer(column, decimals));
  if (differs.length === 0) return null;
  return `=IFERROR(IF(OR(${differs.join(",")}),${quoted(verdict.some)},${quoted(verdict.holds)}),${quoted(verdict.error)})`;
}

/** The count stands once in the formula: the sentence for 0 and that for 1 replace the whole. */
function inWords(count: string, { holds, one, many, error }: RowVerdict): string {
  const [before, after] = many;
  const sentence = `${quoted(before)}&${count}&${quoted(after)}`;
  const withOne = (text: string, n: number, instead: string): string =>
    `SUBSTITUTE(${text},${quoted(`${before}${n}${after}`)},${quoted(instead)})`;
  return `=IFERROR(${withOne(withOne(sentence, 0, holds), 1, one)},${quoted(error)})`;
}

function rowsThatDiffer({ keys, onlyWhere, columns }: CheckedRows, decimals: number) {
  if (keys === null) return null;
  if (columns.some(({ cells }) => cells.some(isText))) {
    return rowsOfTextThatDiffer(keys, onlyWhere, columns);
  }
  const criteria = arrayOf(keys.values.map(criterionOf), ";");
  const differs = columns.map(({ area, cells }) => {
    const [found, where] = [absoluteAddress(area), absoluteAddress(keys.area)];
    const now = onlyWhere
      ? `SUMIFS(${found},${where},${criteria},${absoluteAddress(onlyWhere)},"<>")`
      : `SUMIF(${where},${criteria},${found})`;
    return `ROUND(${now}-${arrayOf(cells.map(asNumber), ";")},${decimals})<>0`;
  });
  return differs.length === 1
    ? `SUMPRODUCT(--(${differs[0]}))`
    : `SUMPRODUCT(--(${differs.map((each) => `(${each})`).join("+")}>0))`;
}

/**
 * Sums and sums of squares: alone the sum would not see two changes that cancel. Of a column of
 * words how often each stands there.
 */
function sumsThatDiffer(column: WrittenColumn, decimals: number): readonly string[] {
  const { area, everything } = column;
  const range = absoluteAddress(area);
  if (column.figures === null) {
    return countsOf(column).map(
      ([word, count]) => `COUNTIF(${range},${constant(criterionOf(word))})<>${count}`
    );
  }
  const numbers = everything.filter((value) => typeof value === "number");
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const squares = numbers.reduce((sum, number) => sum + number * number, 0);
  return [
    `ROUND(SUM(${range})-${constant(total)},${decimals})<>0`,
    ...(squares === 0
      ? []
      : [`ROUND(SUMPRODUCT(${range},${range})/${constant(squares)}-1,${ALIKE})<>0`]),
  ];
}

/** The words of a column, with the number of cells in which Excel sees each; small letters are as capitals. */
function countsOf({ cells, everything }: WrittenColumn): readonly (readonly [string, number])[] {
  const lower = (value: CellValue) => String(value).toLowerCase();
  const words = new Set(cells.map(lower).filter((word) => word !== ""));
  return [...words].map((word) => [
    word,
    everything.filter((value) => lower(value) === word).length,
  ]);
}

/** What SUMIF takes for this content and no other: a number for a number, text behind `=`. */
function criterionOf(key: CellValue): CellValue {
  if (typeof key !== "string" || /^\d+$/.test(key)) return key;
  return `=${key.replace(/[~*?]/g, "~$&")}`;
}

/** A blank cell among figures is no text. */
const isText = (cell: CellValue): boolean => typeof cell === "string" && cell !== "";

/** A blank cell counts as nothing, as it does in a sum. */
const asNumber = (cell: CellValue): CellValue => (cell === "" ? 0 : cell);
