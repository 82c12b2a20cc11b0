import type { TouchedCell } from "../../src/sheet/ownership";
import type { CellContent } from "../../src/sheet/plan";
import type { CellValue } from "../../src/sheet/snapshot";
import type { MemorySheet } from "./memoryWorkbook";

/** Sets or clears a cell as a plan says. */
export function setCell(sheet: MemorySheet, cell: TouchedCell): void {
  const was = sheet.get(cell.row, cell.column);
  if (!("content" in cell)) {
    sheet.set(cell.row, cell.column, { ...was, content: "", isFormula: false });
    return;
  }
  const numberFormat = cell.numberFormat ?? was.numberFormat;
  sheet.set(cell.row, cell.column, { ...was, ...stored(cell.content), numberFormat });
}

function stored(content: CellContent): { content: CellValue; isFormula: boolean } {
  switch (content.kind) {
    case "value":
      return { content: content.value, isFormula: false };
    case "text":
      return { content: content.text, isFormula: false };
    case "formula":
      return { content: content.formula, isFormula: true };
  }
}
