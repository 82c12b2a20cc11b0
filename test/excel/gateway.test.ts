import { createOfficeGateway } from "../../src/excel/officeGateway";
import { cellAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/snapshot";
import { describeWorkbookGateway } from "../contract/workbookGateway.contract";

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

describeWorkbookGateway("the real Office.js", async () => {
  await resetWorkbook({ locale: "nb-NO" });
  return {
    gateway: createOfficeGateway(),
    type: (cells) =>
      onSheet(async (sheet, context) => {
        for (const [address, value] of Object.entries(cells)) {
          sheet.getRange(address).formulas = [[value]];
        }
        await context.sync();
      }),
    contents: () =>
      onSheet(async (sheet, context) => {
        const used = sheet.getUsedRange(true);
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
      }),
    protect: () =>
      onSheet(async (sheet, context) => {
        sheet.protection.protect();
        await context.sync();
      }),
    failNext: (actions, code) =>
      actions === 0 ? excelHost.faults.refuseNext(code) : excelHost.faults.failAfter(actions, code),
  };
});
