import { createOfficeGateway } from "../../src/excel/officeGateway";
import { ownAreasAmong } from "../../src/excel/ownAreas";
import { cellAddress } from "../../src/sheet/address";
import type { WorkbookGateway } from "../../src/sheet/gateway";
import { sheetContents } from "../excel/sheetContents";
import type { Fault } from "./scenario";
import type { World } from "./world";

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

/** A world on the unmodified Office.js and the embedded host; people type into its grid. */
export async function createOfficeWorld(): Promise<World> {
  await resetWorkbook({ locale: "nb-NO" });
  let meanwhileTyping: (() => Promise<void>) | null = null;
  return {
    openGateway: () => {
      const gateway = createOfficeGateway();
      const apply = gateway.apply.bind(gateway);
      return Object.assign<WorkbookGateway, Pick<WorkbookGateway, "apply">>(gateway, {
        apply: async (...args) => {
          await meanwhileTyping?.();
          return apply(...args);
        },
      });
    },
    type: async (row, column, content) => {
      const entry = typeof content === "string" && content !== "" ? `'${content}` : content;
      excelHost.userTypes(cellAddress(row, column), entry);
    },
    insertRows: async (before, count) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange(`${before + 1}:${before + count}`).insert("Down");
        await context.sync();
      });
    },
    settle: async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      await excelHost.settled();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    contents: sheetContents,
    ownAreas: () =>
      onSheet(async ({ names }, context) => {
        names.load("items/name,items/formula");
        await context.sync();
        return ownAreasAmong(names);
      }),
    disturb: (faults, meanwhile) => {
      faults.forEach(arrange);
      meanwhileTyping = meanwhile;
    },
    calm: () => {
      meanwhileTyping = null;
      excelHost.faults.clear();
    },
  };
}

/** A lost answer or a dying page cannot be told from Office.js; those two are played in memory only. */
function arrange(fault: Fault): void {
  switch (fault?.kind) {
    case "refuse":
      excelHost.faults.refuseNext(fault.code);
      return;
    case "fail-after":
      excelHost.faults.failAfter(fault.actions, fault.code);
      return;
    case "answer-lost":
    case "crash":
    case undefined:
      return;
  }
}
