import { absoluteAddress, type Rectangle } from "../address";
import type { CellValue } from "../snapshot";
import type { CheckedRows, WrittenColumn } from "./checkedColumn";
import { arrayOf, quoted, withoutControls } from "./formulaConstants";

/** Never a decimal sign: what people put between the digits of a number that Excel then keeps as text. */
const BETWEEN_DIGITS = /[\s\u00a0\u2007\u2009\u202f']/g;

/**
 * An expression of Excel's that counts the rows in which a text is another, or a figure that was
 * kept as text has another size. The text as it stood is no change, nor is its number: somebody may
 * have turned texts into numbers.
 */
export function rowsOfTextThatDiffer(
  keys: NonNullable<CheckedRows["keys"]>,
  onlyWhere: Rectangle | null,
  columns: readonly WrittenColumn[]
): string {
  const found = `(${absoluteAddress(keys.area)}&""=${arrayOf(keys.values.map(String), ",")})`;
  const factors = [
    found,
    ...columns.map(isSame),
    ...(onlyWhere ? [`(${absoluteAddress(onlyWhere)}<>"")`] : []),
  ].join("*");
  return `(${keys.values.length}-SUMPRODUCT(${factors}))`;
}

function isSame({ area, cells, figures }: WrittenColumn): string {
  const now = absoluteAddress(area);
  if (figures === null) {
    const words = cells.map((cell) => withoutControls(String(cell)));
    const isClean = words.every((word, index) => word === String(cells[index]));
    return `(${isClean ? `${now}&""` : `CLEAN(${now})`}=${arrayOf(words, ",")})`;
  }
  const signs = new Set(cells.flatMap((cell) => String(cell).match(BETWEEN_DIGITS) ?? []));
  const bare = [...signs].reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"")`, now);
  // Excel turns a number into text with the decimal sign of the reader's country.
  const number = `SUBSTITUTE(${bare},",",".")`;
  const plain = figures.map((figure) => figure.toFixed());
  const stood = cells.map((cell, index) => asItStood(cell, plain[index]!));
  return stood.every((text, index) => text === plain[index])
    ? `(${number}=${arrayOf(plain, ",")})`
    : `(1-(${number}<>${arrayOf(stood, ",")})*(${number}<>${arrayOf(plain, ",")}))`;
}

/** What stood in a cell without what only spaces its digits; nothing stands for zero. */
const asItStood = (cell: CellValue, plain: string): string =>
  plain === "0" ? "" : String(cell).replace(BETWEEN_DIGITS, "").replaceAll(",", ".");
