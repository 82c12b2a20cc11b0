import { areaAddress, parseArea, quoteSheet, splitReference, type Area } from "./address";
import { areaThrough, type Move } from "./moves";
import { BRACKETS } from "./structuredReferences";

/** Which sheet a formula means by a name; undefined for a name that is no sheet. */
export type SheetOf = (name: string) => string | undefined;
/** What happened on a sheet, in order. */
export type MovesOn = (sheetId: string) => readonly Move[];

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CORNER}(?::${CORNER})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.\\(!:\[])`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)`;
/**
 * Text, columns of tables and other workbooks, which are left alone; then references with a sheet's
 * name, which may also be followed by a defined name, and without. `LOG10(` and `kurs.A1` are none.
 */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'[^']*\[[^']*'!`,
    String.raw`${BRACKETS}(?:[\p{L}\p{N}_.]*!)?`,
    String.raw`(?<![\p{L}\p{N}_.\\:!$])(${SHEET})!(${AREA})?`,
    String.raw`(?<![\p{L}\p{N}_.\\:!$])(${AREA})`,
  ].join("|"),
  "gu"
);

/** A formula after moves, with or without `=`; a reference whose cells are gone becomes `#REF!`. */
export function movedReferences(
  formula: string,
  home: string,
  sheetOf: SheetOf,
  movesOn: MovesOn
): string {
  return formula.replace(TOKENS, (whole: string, sheet?: string, there?: string, here?: string) => {
    const reference = there ?? here;
    if (reference === undefined) return whole;
    const sheetId = sheet === undefined ? home : sheetOf(unquoted(sheet));
    const moved = sheetId === undefined ? reference : movedReference(reference, movesOn(sheetId));
    if (moved === null) return "#REF!";
    return sheet === undefined ? moved : `${sheet}!${moved}`;
  });
}

/** The cells that a formula names, each with its sheet's name where it says one. */
export function referencesIn(
  formula: string
): { readonly sheet: string | null; readonly area: Area | null }[] {
  return [...formula.matchAll(TOKENS)].flatMap(([, sheet, there, here]) => {
    const reference = there ?? here;
    if (reference === undefined) return [];
    return [{ sheet: sheet === undefined ? null : unquoted(sheet), area: parseArea(reference) }];
  });
}

/** Words of a formula that can be names of cells or of tables; text and sheets in quotes hold none. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)/gu;
export const wordsIn = (formula: string): string[] =>
  [...formula.matchAll(WORDS)].flatMap(([, word]) => word ?? []);

/**
 * A formula with the names that sheets have now; what refers to a sheet that is gone (its name is
 * undefined) becomes `#REF!`.
 */
export function renamedSheets(
  formula: string,
  sheetOf: SheetOf,
  nameOf: (sheetId: string) => string | undefined
): string {
  return formula.replace(TOKENS, (whole: string, sheet?: string, reference = "") => {
    const before = sheet === undefined ? undefined : unquoted(sheet);
    const sheetId = before === undefined ? undefined : sheetOf(before);
    if (sheetId === undefined) return whole;
    const name = nameOf(sheetId);
    if (name === undefined) return "#REF!";
    return name === before ? whole : `${quoteSheet(name)}!${reference}`;
  });
}

const unquoted = (sheet: string): string => splitReference(`${sheet}!A1`).sheet ?? sheet;

/** A reference without a sheet's name after moves, `$` kept; null where its cells are gone. */
export function movedReference(reference: string, moves: readonly Move[]): string | null {
  const area = parseArea(reference);
  if (!area || moves.length === 0) return reference;
  const moved = areaThrough(area, moves);
  if (!moved) return null;
  return isSameArea(moved, area) ? reference : withMarks(moved, reference);
}

/** The address of an area with the `$` marks that a reference had. */
function withMarks(area: Area, reference: string): string {
  const before = reference.split(":");
  const ends = areaAddress(area).split(":");
  // An area that has shrunk to one cell keeps both its ends.
  const all = before.map((_, index) => ends[index] ?? ends[0] ?? "");
  return all
    .map((end, index) => {
      const written = before[index] ?? "";
      const column = /^\$[A-Za-z]/.test(written) ? end.replace(/^([A-Z])/, "$$$1") : end;
      return /\$\d/.test(written) ? column.replace(/(\d+)$/, "$$$1") : column;
    })
    .join(":");
}

const isSameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
