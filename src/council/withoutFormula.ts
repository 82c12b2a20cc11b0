/**
 * Excel runs text that begins so as a formula, in a file that it opens and in what is pasted. Signs of full width
 * count as well, and what stands before the sign without being seen.
 */
const FORMULA_START = /^(?:[\t\r]|[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** A text that stays a text: one that would become a formula gets an apostrophe before it. */
export const withoutFormula = (text: string): string =>
  FORMULA_START.test(text) ? `'${text}` : text;
