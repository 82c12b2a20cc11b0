import type { Cells } from "./cellArgument";

/**
 * What a cell holds, without what Excel's data types put around it (`{ type, basicValue, … }`): the
 * metadata says of `any` that such objects may come.
 */
export function plainCell(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

/** A range, or what came in the place of one: a row, or a single value. */
export function plainCells(range: unknown): Cells {
  const rows: readonly unknown[] = Array.isArray(range) ? range : [range];
  const isRow = !rows.some((row) => Array.isArray(row));
  return (isRow ? [rows] : rows).map((row) => (row as readonly unknown[]).map(plainCell));
}
