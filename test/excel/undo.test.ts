import { createOfficeGateway } from "../../src/excel/officeGateway";
import { createSession } from "../../src/session/workbookSession";
import { textsFor } from "../../src/text";
import { describeUndo } from "../contract/undo.contract";

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

describeUndo(
  "the real Office.js",
  async () => {
    await resetWorkbook({ locale: "nb-NO" });
    return {
      gateway: createOfficeGateway(),
      type: (cells) =>
        onSheet(async (sheet, context) => {
          for (const { row, column, content } of cells) {
            const isText = typeof content === "string" && !content.startsWith("=");
            sheet.getCell(row, column).formulas = [[isText ? `'${content}` : content]];
          }
          await context.sync();
        }),
      everything: () =>
        onSheet(async (sheet, context) => {
          const range = sheet.getRange("A1:H8").load("values,formulas,numberFormat");
          sheet.names.load("items/name,items/formula");
          await context.sync();
          const { values, formulas, numberFormat } = range;
          const names = sheet.names.items.map(({ name, formula }) => ({
            name,
            formula: String(formula),
          }));
          return { values, formulas, numberFormat, names };
        }),
    };
  },
  { runs: 60 }
);

describe("undo after a column was inserted before the result", () => {
  it("gives the widths back to the columns that had them", async () => {
    await resetWorkbook({ locale: "nb-NO" });
    const session = createSession({
      gateway: createOfficeGateway(),
      labels: textsFor("nb").sheet,
      version: "1.2.3",
    });
    await session.start();
    await session.insertExample();
    const width = (column: string) =>
      onSheet(async (sheet, context) => {
        const { format } = sheet.getRange(`${column}1`).load("format/columnWidth");
        await context.sync();
        return format.columnWidth;
      });
    const before = await width("H");
    await session.write("beside");
    expect(await width("H")).not.toBe(before);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").insert("Right");
      await context.sync();
    });
    const population = await width("E");
    await session.undo();
    expect(session.getState().notice).toMatchObject({ kind: "undone", kept: [] });
    expect(await width("I")).toBe(before);
    expect(await width("E")).toBe(population);
  });
});
