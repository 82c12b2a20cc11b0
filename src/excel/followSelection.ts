import { err, ok, type Result } from "../engine";
import { parseAddress } from "../sheet/address";
import type { HostIssue, SheetRow, SheetSelection } from "../sheet/gateway";
import type { CellValue } from "../sheet/snapshot";
import { runInExcel } from "./hostErrors";

/** Registers for what is selected on every sheet. */
export async function followSelection(
  selected: (selection: SheetSelection) => void
): Promise<Result<void, HostIssue>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
    return err({ area: "host", code: "host-refused", hostCode: "ApiNotFound" });
  }
  return runInExcel(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const areas = address.split(",").flatMap((each) => parseAddress(each) ?? []);
      if (areas.length > 0) selected({ sheetId: worksheetId, areas });
    });
    await context.sync();
    return ok(undefined);
  });
}

/** The used cells of one row. */
export const readRow = (sheetId: string, row: number): Promise<Result<SheetRow, HostIssue>> =>
  runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("name");
    const used = sheet.getRangeByIndexes(row, 0, 1, WIDEST).getUsedRangeOrNullObject(true);
    used.load("columnIndex,values");
    await context.sync();
    const [values, column] = used.isNullObject
      ? [[], 0]
      : [used.values[0] as CellValue[], used.columnIndex];
    return ok({ sheetName: sheet.name, column, values });
  });

/** As far to the right as a sheet is read. */
const WIDEST = 500;
