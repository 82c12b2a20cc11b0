import { rectangleAddress } from "../../src/sheet/address";
import { createOfficeWorld } from "../simulation/officeWorld";
import { tellStories } from "../stories/tellStories";
import { inspectDocument } from "./documentInspector";

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
  protect: (id) =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem(id).protection.protect();
    }),
}));
