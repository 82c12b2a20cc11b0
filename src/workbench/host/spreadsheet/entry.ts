import { CellValueType, type ICellData } from "@univerjs/core";

const numberPattern = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const percentPattern = /^([-+]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const clean = { f: null, si: null, p: null } as const;

/** What a cell value is to Excel: text, number or boolean; "" is a blank cell. */
export type CellValue = string | number | boolean;

/**
 * What a cell holds after Excel has taken an entry: text that starts with `=`, `+` or `-` is a
 * formula, `'` in front keeps text as it is, text that reads as a number, a percentage, a boolean
 * becomes one. In a cell with the text format (`@`) everything stays text.
 */
export function cellFromEntry(entry: unknown, isTextCell: boolean): ICellData {
  if (entry === "") return { ...clean, v: null, t: null };
  if (isTextCell && typeof entry !== "boolean") return text(String(entry));
  if (typeof entry === "number") return { ...clean, v: entry, t: CellValueType.NUMBER };
  if (typeof entry === "boolean") return { ...clean, v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  return fromText(String(entry));
}

function fromText(entry: string): ICellData {
  const trimmed = entry.trim();
  if (entry.startsWith("=") && entry.length > 1) return formula(entry);
  if (entry.startsWith("'")) {
    return { ...clean, v: entry.slice(1), t: CellValueType.FORCE_STRING };
  }
  if (numberPattern.test(trimmed)) {
    return { ...clean, v: Number(trimmed), t: CellValueType.NUMBER };
  }
  const percent = percentPattern.exec(trimmed);
  if (percent) {
    return {
      ...clean,
      v: Number(percent[1]) / 100,
      t: CellValueType.NUMBER,
      s: { n: { pattern: percent[1]?.includes(".") ? "0.00%" : "0%" } },
    };
  }
  if (/^(true|false)$/i.test(trimmed)) {
    return { ...clean, v: /^true$/i.test(trimmed) ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (/^[+-][A-Za-z(]/.test(entry)) return formula(`=${entry}`);
  return text(entry);
}

const formula = (f: string): ICellData => ({ ...clean, f, v: null, t: null });
const text = (v: string): ICellData => ({ ...clean, v, t: CellValueType.STRING });
