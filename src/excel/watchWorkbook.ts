import { ok } from "../engine";
import type { WorkbookListener } from "../sheet/gateway";
import type { CellValue } from "../sheet/snapshot";
import { runInExcel } from "./hostErrors";

/** Registers for changes on every sheet; our own writes are left out by the source that Excel names. */
export function watchWorkbook(listener: WorkbookListener) {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource, details }) => {
      if (triggerSource === "ThisLocalAddin") return;
      const content = (details?.valueAfter ?? null) as CellValue | null;
      listener.changed({ sheetId: worksheetId, address, content, local: source === "Local" });
    });
    worksheets.onCalculated.add(async ({ worksheetId }) => listener.calculated(worksheetId));
    worksheets.onActivated.add(async ({ worksheetId }) => listener.activated(worksheetId));
    await context.sync();
    return ok(undefined);
  });
}
