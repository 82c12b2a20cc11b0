import { createOfficeGateway } from "../../src/excel/officeGateway";
import type { Session } from "../../src/session/session";
import { sheetContents } from "./sheetContents";
import { describeUndo } from "../contract/undo.contract";
import { startWithExample } from "./startSession";

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

/** The example in A2:D37, with its result in E2 and to the right. */
async function openWithResult(): Promise<Session> {
  await resetWorkbook({ locale: "nb-NO" });
  const session = await startWithExample();
  await session.write("beside");
  return session;
}

const change = (edit: (sheet: Excel.Worksheet) => void): Promise<void> =>
  onSheet(async (sheet, context) => {
    edit(sheet);
    await context.sync();
  });
const insertColumn = (sheet: Excel.Worksheet): void => void sheet.getRange("A:A").insert("Right");
const insertRows = (sheet: Excel.Worksheet): void => void sheet.getRange("1:2").insert("Down");

describe("undo after cells were moved", () => {
  it("gives the widths back to the columns that had them", async () => {
    const session = await openWithResult();
    const width = (column: string) =>
      onSheet(async (sheet, context) => {
        const { format } = sheet.getRange(`${column}1`).load("format/columnWidth");
        await context.sync();
        return format.columnWidth;
      });
    const fitted = await width("H");
    await change(insertColumn);
    expect(await width("I")).toBe(fitted);
    await session.undo();
    expect(session.getState().notice).toMatchObject({ kind: "undone", kept: [] });
    expect(await width("I")).not.toBe(fitted);
  });

  it.each([
    { what: "rows inserted above the table", insert: insertRows, at: "H4:K26" },
    { what: "a column inserted left of the table", insert: insertColumn, at: "I2:L24" },
  ])("puts formulas back that count what they counted: $what", async ({ insert, at }) => {
    const session = await openWithResult();
    const valuesAt = (address: string) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange(address).load("values");
        await context.sync();
        return range.values as unknown[][];
      });
    const before = await valuesAt("H2:K24");
    session.setParameter("total", "500000");
    await session.write("beside");
    await change(insert);
    await session.undo();
    expect(session.getState().notice).toMatchObject({ kind: "undone", kept: [] });
    expect(await valuesAt(at)).toEqual(before);
  });

  it("is refused where the formulas of before would count other cells, and nothing changes", async () => {
    const session = await openWithResult();
    await change((sheet) => (sheet.getRange("D4").values = [["En region til"]]));
    await session.write("beside");
    await change(insertRows);
    const before = await sheetContents();
    await session.undo();
    const issue = { area: "host", code: "moved-apart" };
    expect(session.getState().notice).toMatchObject({ kind: "refused", issue });
    expect(await sheetContents()).toEqual(before);
  });
});
