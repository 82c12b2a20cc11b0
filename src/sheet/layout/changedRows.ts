import { Decimal } from "../../engine";
import { absoluteAddress, type Rectangle } from "../address";
import type { CellValue } from "../snapshot";
import { unitDecimals } from "./amountFormat";

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

/** One column of figures as it was written or counted: the figure of each row that is looked up. */
export type WrittenFigures = {
  readonly area: Rectangle;
  /** What the cells held, in the order of the keys. */
  readonly figures: readonly CellValue[];
  /** Everything in the area that is a number; what a checksum is made of. */
  readonly numbers: readonly number[];
};

/** Rows whose figures are to stay what they were, wherever sorting or new rows move them. */
export type CheckedRows = {
  /** By what each row is found again; null where the cells do not tell the rows apart. */
  readonly keys: { readonly area: Rectangle; readonly values: readonly CellValue[] } | null;
  /** Cells that are empty in all other rows; null where no other row has one of the keys. */
  readonly onlyWhere: Rectangle | null;
  /** A row has changed where any of these differs. */
  readonly columns: readonly WrittenFigures[];
};

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
  if (columns.some(({ figures }) => figures.some(isText))) return null;
  const differs = columns.flatMap((column) => sumsThatDiffer(column, decimals)).join(",");
  return `=IFERROR(IF(OR(${differs}),${quoted(verdict.some)},${quoted(verdict.holds)}),${quoted(verdict.error)})`;
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
  if (columns.some(({ figures }) => figures.some(isText))) {
    return rowsOfTextThatDiffer(keys, onlyWhere, columns);
  }
  const criteria = arrayOf(keys.values.map(criterionOf), ";");
  const differs = columns.map(({ area, figures }) => {
    const [found, where] = [absoluteAddress(area), absoluteAddress(keys.area)];
    const now = onlyWhere
      ? `SUMIFS(${found},${where},${criteria},${absoluteAddress(onlyWhere)},"<>")`
      : `SUMIF(${where},${criteria},${found})`;
    return `ROUND(${now}-${arrayOf(figures, ";")},${decimals})<>0`;
  });
  return differs.length === 1
    ? `SUMPRODUCT(--(${differs[0]}))`
    : `SUMPRODUCT(--(${differs.map((each) => `(${each})`).join("+")}>0))`;
}

/** What people put between the digits of a number that Excel then keeps as text. */
const SEPARATORS = /[\s\u00a0\u2007\u2009\u202f.,']/g;

/** Numbers kept as text are compared by their digits, so that turning them into numbers is no change. */
function rowsOfTextThatDiffer(
  keys: NonNullable<CheckedRows["keys"]>,
  onlyWhere: Rectangle | null,
  columns: readonly WrittenFigures[]
): string {
  const same = columns.map(({ area, figures }) => {
    const used = new Set(figures.flatMap((figure) => String(figure).match(SEPARATORS) ?? []));
    const bare = [...used].reduce(
      (text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"")`,
      absoluteAddress(area)
    );
    const digits = figures.map((figure) => String(figure).replace(SEPARATORS, ""));
    return `(${bare}&""=${arrayOf(digits, ",")})`;
  });
  const found = `(${absoluteAddress(keys.area)}&""=${arrayOf(keys.values.map(String), ",")})`;
  const factors = [
    found,
    ...same,
    ...(onlyWhere ? [`(${absoluteAddress(onlyWhere)}<>"")`] : []),
  ].join("*");
  return `(${keys.values.length}-SUMPRODUCT(${factors}))`;
}

/** Sums and sums of squares: alone the sum would not see two changes that cancel. */
function sumsThatDiffer({ area, numbers }: WrittenFigures, decimals: number): readonly string[] {
  const range = absoluteAddress(area);
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const squares = numbers.reduce((sum, number) => sum + number * number, 0);
  return [
    `ROUND(SUM(${range})-${constant(total)},${decimals})<>0`,
    ...(squares === 0
      ? []
      : [`ROUND(SUMPRODUCT(${range},${range})/${constant(squares)}-1,${ALIKE})<>0`]),
  ];
}

/** What SUMIF takes for this content and no other: a number for a number, text behind `=`. */
function criterionOf(key: CellValue): CellValue {
  if (typeof key !== "string" || /^\d+$/.test(key)) return key;
  return `=${key.replace(/[~*?]/g, "~$&")}`;
}

const isText = (figure: CellValue): boolean => typeof figure === "string";

const arrayOf = (values: readonly CellValue[], separator: "," | ";"): string =>
  `{${values.map(constant).join(separator)}}`;

const constant = (value: CellValue): string =>
  typeof value === "number" ? new Decimal(value).toFixed() : quoted(String(value));

/** Text inside a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
