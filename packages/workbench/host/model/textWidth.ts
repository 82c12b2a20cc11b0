/**
 * Widths of Calibri 11 in pixels, near enough to fit a column where there is no font to measure.
 * Letters that are in no list are as wide as a digit.
 */
const DIGIT = 7.5;
const NARROW = { letters: /[ijl.,:;'|!()[\]\u00a0\u202f ]/, width: 4 };
const WIDE = { letters: /[A-ZÆØÅ%&]/, width: 9.5 };
const WIDEST = { letters: /[mwMW@]/, width: 12.5 };
const BOLD = 1.06;

function letterWidth(letter: string): number {
  const kind = [NARROW, WIDEST, WIDE].find(({ letters }) => letters.test(letter));
  return kind?.width ?? DIGIT;
}

/** Pixels that a text takes in a cell, without the cell's padding. */
export function textWidth(text: string, bold: boolean): number {
  const width = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return Math.ceil(bold ? width * BOLD : width);
}
