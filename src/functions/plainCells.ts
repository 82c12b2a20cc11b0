import type { Cells } from "./cellArgument";

/**
 * What a cell holds, without what Excel's data types put around it (`{ type, basicValue, … }`): the
 * metadata says of `any` that such objects may come.
 */
export function plainCell(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

export const plainCells = (cells: Cells): Cells => cells.map((row) => row.map(plainCell));
