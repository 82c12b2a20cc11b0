import { ok } from "../engine";
import { parseAddress } from "../sheet/address";
import type { WorkbookListener } from "../sheet/gateway";
import type { Shift } from "../sheet/shift";
import type { CellValue } from "../sheet/snapshot";
import { runInExcel } from "./hostErrors";

/** Registers for changes on every sheet; our own writes are left out by the source that Excel names. */
export function watchWorkbook(listener: WorkbookListener) {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      const { worksheetId: sheetId, address, source, triggerSource, details } = event;
      if (triggerSource === "ThisLocalAddin") return;
      const content = (details?.valueAfter ?? null) as CellValue | null;
      const local = source === "Local";
      listener.changed({ sheetId, address, content, moved: movedBy(event), local });
    });
    worksheets.onCalculated.add(async ({ worksheetId }) => listener.calculated(worksheetId));
    worksheets.onActivated.add(async ({ worksheetId }) => listener.activated(worksheetId));
    await context.sync();
    return ok(undefined);
  });
}

/** The rows or columns that a change put in or deleted. */
function movedBy({ changeType, address }: Excel.WorksheetChangedEventArgs): Shift | null {
  const area = parseAddress(address);
  if (!area) return null;
  switch (changeType) {
    case "RowInserted":
      return { axis: "rows", at: area.row, count: area.rows };
    case "RowDeleted":
      return { axis: "rows", at: area.row, count: -area.rows };
    case "ColumnInserted":
      return { axis: "columns", at: area.column, count: area.columns };
    case "ColumnDeleted":
      return { axis: "columns", at: area.column, count: -area.columns };
    default:
      return null;
  }
}
