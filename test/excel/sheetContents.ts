import { cellAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/snapshot";

/** Every cell of the active sheet that holds something, by address: formulas as formulas. */
export function sheetContents(): Promise<Record<string, CellValue>> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    used.load("formulas,rowIndex,columnIndex");
    await context.sync();
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
