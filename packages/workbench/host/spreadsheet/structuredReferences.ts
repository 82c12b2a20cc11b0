/** Text in quotes, and names of sheets in quotes: a regular expression's source, as all of these. */
export const QUOTED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
/** What follows a table's name; one bracket may stand inside, and `'` before a bracket makes it a letter. */
export const BRACKETS = String.raw`\[(?:'[\s\S]|[^'[\]]|\[(?:'[\s\S]|[^'[\]])*\])*\]`;
/** A table's name, or none (`[@Column]`), and what follows it. */
export const STRUCTURED = String.raw`(?<![\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.\\]*)?(${BRACKETS})`;
/** No part of `[1]Sheet!A1`, which names another workbook. */
export const NO_BOOK = String.raw`(?![\p{L}\p{N}_.'!])`;

/** Columns in brackets of their own; the only column after `[`, `[@` or a keyword is not. */
const INNER = /'.|\[((?:'.|[^'[\]])*)\]/gs;
/** What `'` stands before in a column's name. */
const SPECIAL = /['[\]#@]/g;
const ESCAPED = /'(.)/gs;
const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

const escaped = (name: string): string => name.replace(SPECIAL, "'$&");
const unescaped = (name: string): string => name.replace(ESCAPED, "$1");

type NewColumn = (name: string) => string | undefined;

/** What follows a table's name, with other names of columns; a column of which nothing is known stays. */
export function withColumns(brackets: string, newColumn: NewColumn): string {
  const inside = brackets.slice(1, -1);
  if (inside.replace(ESCAPED, "").includes("[")) {
    return `[${inside.replace(INNER, (whole: string, column = "#") => {
      const renamed = column.startsWith("#") ? undefined : newColumn(unescaped(column));
      return renamed === undefined ? whole : `[${escaped(renamed)}]`;
    })}]`;
  }
  if (inside === "" || inside === "@" || inside.startsWith("#")) return brackets;
  const [row, column] = inside.startsWith("@") ? ["@", inside.slice(1)] : ["", inside];
  const renamed = newColumn(unescaped(column));
  if (renamed === undefined) return brackets;
  const name = escaped(renamed);
  return row && !PLAIN.test(renamed) ? `[@[${name}]]` : `[${row}${name}]`;
}

/** `[@Column]` written out, as files have it: `[[#This Row],[Column]]`; anything else as it is. */
export function withRowWrittenOut(brackets: string): string {
  if (!brackets.startsWith("[@")) return brackets;
  const inside = brackets.slice(2, -1);
  if (inside === "") return "[#This Row]";
  return `[[#This Row],${inside.startsWith("[") ? inside : `[${inside}]`}]`;
}

/** ASCII characters that mean something in formulas. */
const MEANINGFUL = /[^\p{L}\p{N}\u0080-\u{10ffff}]/gu;
const PRIVATE = 0xe000;

/** A column's name without characters that could be taken for anything else, each a letter of its own. */
export const plainColumn = (name: string): string =>
  name.replace(MEANINGFUL, (sign) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)));

const TABLES = new RegExp(`${QUOTED}|${STRUCTURED}${NO_BOOK}`, "gu");
const INSIDE = /'.|[^[\]]/gsu;

/** A formula in which nothing inside a table's brackets can be taken for anything else, sign for sign. */
export function plainBrackets(formula: string): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(TABLES, (whole: string, table = "", brackets?: string) =>
    brackets === undefined
      ? whole
      : table + brackets.replace(INSIDE, (piece: string) => plainColumn(piece))
  );
}
