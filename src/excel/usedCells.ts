import type { CellValue } from "../sheet/snapshot";

/** Asks what the cells of a sheet hold. */
export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRange(true);
  used.load("formulas,rowIndex,columnIndex");
  return used;
}

/** What each cell holds, after the sync. */
export const contentsOf =
  ({ formulas, rowIndex, columnIndex }: Excel.Range) =>
  (row: number, column: number): CellValue =>
    (formulas[row - rowIndex]?.[column - columnIndex] ?? "") as CellValue;
