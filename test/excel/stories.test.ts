import { rectangleAddress } from "../../src/sheet/address";
import { createOfficeWorld } from "../simulation/officeWorld";
import { tellStories } from "../stories/tellStories";
import { inspectDocument } from "./documentInspector";

/** What a person does with the workbook; it meets no faults. */
async function byHand(deed: (workbook: Excel.Workbook) => void): Promise<void> {
  excelHost.faults.paused = true;
  await Excel.run(async ({ workbook }) => deed(workbook));
  excelHost.faults.paused = false;
}

tellStories("through the real Office.js", async () => ({
  ...(await createOfficeWorld()),
  putNames: async (id, names) => {
    await inspectDocument({ names: true, parts: false });
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      for (const { name, area } of names)
        sheet.names.add(name, sheet.getRange(rectangleAddress(area)));
    });
  },
  makeTable: (id, area) =>
    byHand(({ worksheets }) => {
      worksheets.getItem(id).tables.add(rectangleAddress(area), true);
    }),
  merge: (id, area) =>
    byHand(({ worksheets }) => worksheets.getItem(id).getRange(rectangleAddress(area)).merge()),
  hideRows: (id, first, last) =>
    byHand(({ worksheets }) => {
      worksheets.getItem(id).getRange(`${first + 1}:${last + 1}`).rowHidden = true;
    }),
  addSheet: (name) =>
    Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.add(name).load("id");
      await workbook.context.sync();
      return sheet.id;
    }),
  calculateOnRequest: () =>
    byHand(({ application }) => {
      application.calculationMode = "Manual";
    }),
  protect: (id) =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem(id).protection.protect();
    }),
}));
