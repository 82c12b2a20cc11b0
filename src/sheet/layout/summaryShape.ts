import { contains, type Rectangle } from "../address";
import type { WritePlan } from "../plan";
import { ownName } from "./ownNames";
import { SUMMARY_COLUMNS } from "./summaryBlock";

const HEX = 16;

/**
 * Which cells of the summary a plan fills: a hexadecimal digit for each of its rows, a bit for each
 * of its four columns. A note that somebody writes into a gap is told from our cells by it, even
 * where it says the same. `""` where a plan has no summary.
 */
export function summaryShape({ names, cells }: WritePlan): string {
  const area = names.find(({ name }) => name === ownName("summary"))?.area;
  if (!area) return "";
  const rows = Array.from({ length: area.rows }, () => 0);
  for (const { row, column } of cells) {
    if (!contains(area, row, column)) continue;
    rows[row - area.row]! |= 1 << (column - area.column);
  }
  return rows.map((bits) => bits.toString(HEX)).join("");
}

/** Whether a cell of the summary was left empty; never, once rows were put in and the places are no longer known. */
export function isGap(shape: string, area: Rectangle, row: number, column: number): boolean {
  if (shape.length !== area.rows || area.columns !== SUMMARY_COLUMNS) return false;
  if (!contains(area, row, column)) return false;
  const bits = parseInt(shape.charAt(row - area.row), HEX);
  return (bits & (1 << (column - area.column))) === 0;
}
