import { CellValueType, type ICellData } from "@univerjs/core";
import type { Spill } from "../../../model/state";
import { movedFormula } from "../../../spreadsheet/movedFormula";

export type Value = string | number | boolean;
/** Cells by row and column. */
export type Cells = Readonly<
  Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>
>;
/** `row,column` of a formula → what it fills. */
export type Spills = Readonly<Record<string, Spill>>;

export const placeKey = (row: number, column: number): string => `${row},${column}`;

/** The value of a cell; null where it is blank. */
export function valueOf({ v, t, p }: ICellData): Value | null {
  if (v === undefined || v === null) return p?.body?.dataStream.replace(/\r\n$/, "") ?? null;
  if (t === CellValueType.BOOLEAN) return v === "TRUE" || Boolean(Number(v));
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

/** Finds the formulas of cells: Univer writes a filled-down formula once and refers to it. */
export class Formulas {
  readonly #anchors = new Map<string, { formula: string; row: number; column: number }>();

  constructor(cells: Cells) {
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        if (!cell?.f || !cell.si) continue;
        this.#anchors.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
      }
    }
  }

  /** The formula with `=`; null where the cell has none. */
  of(cell: ICellData, row: number, column: number): string | null {
    if (cell.f) return cell.f;
    const anchor = cell.si ? this.#anchors.get(cell.si) : undefined;
    return anchor ? movedFormula(anchor.formula, row - anchor.row, column - anchor.column) : null;
  }
}

/** Values that stand in cells because a formula elsewhere spilled into them, by row and column. */
export function spilledValues(spills: Spills): Map<number, Map<number, Value>> {
  const values = new Map<number, Map<number, Value>>();
  for (const [key, spill] of Object.entries(spills)) {
    const [top = 0, left = 0] = key.split(",").map(Number);
    spill.values.forEach((line, i) =>
      line.forEach((value, j) => {
        if (i === 0 && j === 0) return;
        const row = values.get(top + i) ?? new Map<number, Value>();
        row.set(left + j, value);
        values.set(top + i, row);
      })
    );
  }
  return values;
}
