import { createOfficeGateway } from "../../src/excel/officeGateway";
import { userShifts } from "./userShifts";
import { sheetContents } from "./sheetContents";
import type { GatewayUnderTest } from "../contract/gatewayUnderTest";
import { describeMovedCells } from "../contract/movedCells.contract";
import { describeReadSet } from "../contract/readSet.contract";
import { describeWorkbookGateway } from "../contract/workbookGateway.contract";

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

async function open(): Promise<GatewayUnderTest> {
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
    contents: sheetContents,
    shift: async (shift) => userShifts(shift),
    protect: () =>
      onSheet(async (sheet, context) => {
        sheet.protection.protect();
        await context.sync();
      }),
    passNext: () => excelHost.faults.passNext(),
    failNext: (actions, code) =>
      actions === 0 ? excelHost.faults.refuseNext(code) : excelHost.faults.failAfter(actions, code),
    calm: () => excelHost.faults.clear(),
  };
}

describeWorkbookGateway("the real Office.js", open);
describeMovedCells("the real Office.js", open);
describeReadSet("the real Office.js", open);
