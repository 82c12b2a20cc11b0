import { CellValueType, type ICellData } from "@univerjs/core";
import type { TypedLocale } from "./typed/languages";
import { readTyped } from "./typed/readTyped";

/** What a cell value is to Excel: text, number or boolean; "" is a blank cell. */
export type CellValue = string | number | boolean;

/** The cell that an entry comes to. */
export type EntryPlace = {
  /** Its number format. */
  readonly format: string;
  /** The language that figures and dates are read in. */
  readonly locale: TypedLocale;
};

/**
 * What to set for a cell so that it holds what Excel makes of an entry: text that starts with `=`,
 * `+` or `-` is a formula, `'` in front keeps text as it is, text that reads as a figure, a date or a
 * truth value becomes one, and gives its number format to a cell that has none. In a cell with the
 * text format (`@`) everything stays text.
 * `before` is what the cell holds now: what goes away is named, what is not there need not be.
 */
export function cellFromEntry(
  entry: unknown,
  before: ICellData | undefined,
  place: EntryPlace
): ICellData {
  const after = content(entry, place);
  if (!before?.f && !before?.si && !before?.p) return after;
  return { f: null, si: null, p: null, ...after };
}

function content(entry: unknown, place: EntryPlace): ICellData {
  if (entry === "") return { v: null, t: null };
  if (place.format === "@" && typeof entry !== "boolean") return text(String(entry));
  if (typeof entry === "number") return { v: entry, t: CellValueType.NUMBER };
  if (typeof entry === "boolean") return { v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  return fromText(String(entry), place);
}

function fromText(entry: string, { format, locale }: EntryPlace): ICellData {
  if (entry.startsWith("=") && entry.length > 1) return formula(entry);
  if (entry.startsWith("'")) return { v: entry.slice(1), t: CellValueType.FORCE_STRING };
  const typed = readTyped(entry, locale);
  if (typed) {
    return {
      v: typed.value,
      t: CellValueType.NUMBER,
      ...(typed.format !== null && format === "General" && { s: { n: { pattern: typed.format } } }),
    };
  }
  if (/^\s*(true|false)\s*$/i.test(entry)) {
    return { v: /true/i.test(entry) ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return /^[+-][A-Za-z(]/.test(entry) ? formula(`=${entry}`) : text(entry);
}

const formula = (f: string): ICellData => ({ f, v: null, t: null });
const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });
