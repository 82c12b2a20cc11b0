import { cellAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/snapshot";

/** Every cell of a sheet (the active one unless told otherwise) that holds something, by address: formulas as formulas. */
export function sheetContents(sheetId?: string): Promise<Record<string, CellValue>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet =
      sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("formulas,rowIndex,columnIndex");
    await context.sync();
    if (used.isNullObject) return {};
    return Object.fromEntries(
      (used.formulas as CellValue[][]).flatMap((row, r) =>
        row.flatMap((content, c) =>
          content === ""
            ? []
            : [[cellAddress(used.rowIndex + r, used.columnIndex + c), content] as const]
        )
      )
    );
  });
}
