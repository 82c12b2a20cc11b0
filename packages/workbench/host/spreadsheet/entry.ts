import { CellValueType, type ICellData } from "@univerjs/core";

const numberPattern = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const percentPattern = /^([-+]?(?:\d+\.?\d*|\.\d+))\s*%$/;

/** What a cell value is to Excel: text, number or boolean; "" is a blank cell. */
export type CellValue = string | number | boolean;

/**
 * What to set for a cell so that it holds what Excel makes of an entry: text that starts with `=`,
 * `+` or `-` is a formula, `'` in front keeps text as it is, text that reads as a number, a
 * percentage, a boolean becomes one. In a cell with the text format (`@`) everything stays text.
 * `before` is what the cell holds now: what goes away is named, what is not there need not be.
 */
export function cellFromEntry(
  entry: unknown,
  before: ICellData | undefined,
  isTextCell: boolean
): ICellData {
  const after = content(entry, isTextCell);
  if (!before?.f && !before?.si && !before?.p) return after;
  return { f: null, si: null, p: null, ...after };
}

function content(entry: unknown, isTextCell: boolean): ICellData {
  if (entry === "") return { v: null, t: null };
  if (isTextCell && typeof entry !== "boolean") return text(String(entry));
  if (typeof entry === "number") return { v: entry, t: CellValueType.NUMBER };
  if (typeof entry === "boolean") return { v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  return fromText(String(entry));
}

function fromText(entry: string): ICellData {
  if (entry.startsWith("=") && entry.length > 1) return formula(entry);
  if (entry.startsWith("'")) return { v: entry.slice(1), t: CellValueType.FORCE_STRING };
  const trimmed = entry.trim();
  if (numberPattern.test(trimmed)) return { v: Number(trimmed), t: CellValueType.NUMBER };
  const percent = percentPattern.exec(trimmed);
  if (percent) {
    return {
      v: Number(percent[1]) / 100,
      t: CellValueType.NUMBER,
      s: { n: { pattern: percent[1]?.includes(".") ? "0.00%" : "0%" } },
    };
  }
  if (/^(true|false)$/i.test(trimmed)) {
    return { v: /^true$/i.test(trimmed) ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return /^[+-][A-Za-z(]/.test(entry) ? formula(`=${entry}`) : text(entry);
}

const formula = (f: string): ICellData => ({ f, v: null, t: null });
const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });
