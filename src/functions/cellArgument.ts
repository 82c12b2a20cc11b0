import { ZERO, type Decimal } from "../engine";
import { readNumber } from "../sheet/read/numberText";

/** A range as Excel hands it to a function. */
export type Cells = readonly (readonly unknown[])[];
export type Shape = { readonly rows: number; readonly columns: number };

export const shapeOf = (cells: Cells): Shape => ({
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});
export const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;
export const sameShape = (a: Shape, b: Shape): boolean =>
  a.rows === b.rows && a.columns === b.columns;

export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === "";

/** The same where 0 can mean nothing else: an older Excel hands a function 0 for a blank cell. */
export const isBlankOrZero = (value: unknown): boolean => isBlank(value) || value === 0;

/** A cell as a number, text that is one included; blank counts as zero; null for what is no number. */
export function numberIn(value: unknown): Decimal | null {
  if (isBlank(value)) return ZERO;
  if (typeof value !== "number" && typeof value !== "string") return null;
  const reading = readNumber(value);
  switch (reading.kind) {
    case "number":
      return reading.value;
    case "blank":
      return ZERO;
    case "no-figure":
    case "error":
    case "text":
      return null;
  }
}

/** A cell as text, numbers in their canonical form; empty for a blank one. */
export function textIn(value: unknown): string {
  if (isBlank(value)) return "";
  return typeof value === "number" ? (numberIn(value)?.toFixed() ?? "") : String(value).trim();
}

/** Values back in the shape they came in, row by row. */
export function inShape<T>({ rows, columns }: Shape, values: readonly T[]): T[][] {
  return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}
