import type { ICellData, IStyleData, Nullable, Workbook } from "@univerjs/core";

/** The style that a cell has of its own. */
export function styleOf(workbook: Workbook, cell: Nullable<ICellData>): IStyleData | null {
  if (!cell?.s) return null;
  return typeof cell.s === "string" ? (workbook.getStyles().get(cell.s) ?? null) : cell.s;
}

/** Its number format; undefined where it has none. */
export function formatOf(workbook: Workbook, cell: Nullable<ICellData>): string | undefined {
  return styleOf(workbook, cell)?.n?.pattern;
}
