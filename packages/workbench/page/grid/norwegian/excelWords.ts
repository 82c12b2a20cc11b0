/**
 * Words of cells that a Norwegian Excel spells in its own way. The first seven error values and
 * `#HENTER_DATA` are those of Microsoft's page on FEIL.TYPE (ERROR.TYPE), `#OVERFLYT!` is that of
 * its page on overflow; `#BEREGN!` is not confirmed by a page of Microsoft's.
 */
const norwegian: ReadonlyMap<string, string> = new Map([
  ["#NAME?", "#NAVN?"],
  ["#VALUE!", "#VERDI!"],
  ["#N/A", "#I/T"],
  ["#GETTING_DATA", "#HENTER_DATA"],
  ["#SPILL!", "#OVERFLYT!"],
  ["#CALC!", "#BEREGN!"],
]);
/** Error values that are the same in both. */
const same: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#REF!", "#NUM!"]);
const english = new Map([...norwegian].map(([word, translated]) => [translated, word]));

/** How a Norwegian Excel shows an error value; null for what is none. */
export function errorInNorwegian(text: string): string | null {
  return norwegian.get(text) ?? (same.has(text) ? text : null);
}

/** The error value that a Norwegian types, as files and Office.js hold it; null for anything else. */
export function errorFromNorwegian(typed: string): string | null {
  const word = typed.trim().toUpperCase();
  return english.get(word) ?? (same.has(word) ? word : null);
}

export const booleanInNorwegian = (value: boolean): string => (value ? "SANN" : "USANN");

/** What `SANN` and `USANN` mean; null for anything else, `TRUE` included. */
export function booleanFromNorwegian(typed: string): boolean | null {
  const word = typed.trim().toUpperCase();
  return word === "SANN" ? true : word === "USANN" ? false : null;
}

/** A word of its own: no part of a name, no function, no sheet, no column of a table. */
const alone = (words: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_.\\[@'])(?:${words.join("|")})(?![\p{L}\p{N}_.\\(![\]'])`,
    "giu"
  );
const escaped = (word: string): string => word.replace(/[?/]/g, "\\$&");
const errorsIn = (words: Iterable<string>): RegExp =>
  new RegExp([...words].map(escaped).join("|"), "g");
const BOOLEANS = { norwegian: alone(["USANN", "SANN"]), english: alone(["TRUE", "FALSE"]) };
const ERRORS = { norwegian: errorsIn(english.keys()), english: errorsIn(norwegian.keys()) };

/** The constants of a formula's piece (no text, no sheet name in quotes) as files hold them. */
export function constantsFromNorwegian(piece: string): string {
  return piece
    .replace(BOOLEANS.norwegian, (word) => (booleanFromNorwegian(word) ? "TRUE" : "FALSE"))
    .replace(ERRORS.norwegian, (word) => english.get(word) ?? word);
}

/** The constants of a formula's piece as a Norwegian Excel shows them. */
export function constantsInNorwegian(piece: string): string {
  return piece
    .replace(BOOLEANS.english, (word) => booleanInNorwegian(word.toUpperCase() === "TRUE"))
    .replace(ERRORS.english, (word) => norwegian.get(word) ?? word);
}
