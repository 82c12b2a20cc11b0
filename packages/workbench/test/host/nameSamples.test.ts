import { inBook } from "./batches";
import { expenses, newSheet } from "./sampleData";

/** Microsoft's introductory samples of names, written afresh after their documentation. */

beforeEach(async () => {
  await resetWorkbook();
});

describe("samples of names", () => {
  it("name a table's header and a formula on a sheet, list them, use them, and take them away", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const table = expenses(sheet);
      sheet.names.add("ExpensesHeader", table.getHeaderRowRange());
      sheet.names.add("TotalAmount", "=SUM(ExpensesTable[AMOUNT])", "what was spent");
      sheet.names.load();
      const { worksheet } = sheet.names.getItem("TotalAmount");
      worksheet.load("name");
      await context.sync();
      expect(sheet.names.items.map(({ name, scope }) => `${name} ${scope}`).sort()).toEqual([
        "ExpensesHeader Worksheet",
        "TotalAmount Worksheet",
      ]);
      expect(worksheet.name).toBe("Sample");
      const header = sheet.names.getItem("ExpensesHeader").getRange();
      header.format.fill.color = "red";
      header.load("address");
      const total = sheet.getRange("D11");
      total.values = [["=TotalAmount"]];
      total.load("values");
      await context.sync();
      expect([header.address, total.values]).toEqual(["Sample!A1:D1", [[322]]]);
      sheet.names.getItemOrNullObject("TotalAmount").delete();
      total.load("values");
      const gone = sheet.names.getItemOrNullObject("TotalAmount");
      gone.load("name");
      await context.sync();
      expect([gone.isNullObject, total.values]).toEqual([true, [["#NAME?"]]]);
    }));

  it("point a name at other cells", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      sheet.getRange("B2:B4").values = [[1], [2], [4]];
      const named = sheet.names.add("MyRange", sheet.getRange("B2:B3"));
      const sum = sheet.getRange("D1");
      sum.formulas = [["=SUM(MyRange)"]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[3]]);
      named.formula = "=Sample!$B$3:$B$4";
      sum.load("values");
      named.load("formula,value");
      await context.sync();
      expect([sum.values, named.formula]).toEqual([[[6]], "=Sample!$B$3:$B$4"]);
    }));

  it("name a range and a constant in the workbook, and calculate with both", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      workbook.names.add("Numbers", sheet.getRange("A1:A3"));
      workbook.names.add("Rate", "=0.25");
      const cell = sheet.getRange("B1");
      cell.formulas = [["=SUM(Numbers)*Rate"]];
      cell.load("values");
      workbook.names.load("items/name");
      await context.sync();
      expect(cell.values).toEqual([[1.5]]);
      expect(workbook.names.items.map(({ name }) => name).sort()).toEqual(["Numbers", "Rate"]);
    }));

  it("say of which kind a name is, but not of a formula's", () =>
    inBook(async (workbook, context) => {
      const range = workbook.worksheets.getActiveWorksheet().getRange("A1");
      const names = [
        workbook.names.add("Cell", range),
        workbook.names.add("Rate", "=0.25"),
        workbook.names.add("Word", '="Aukra"'),
      ];
      names.forEach((name) => name.load("type,value"));
      await context.sync();
      expect(names.map(({ type, value }) => [type, value as unknown])).toEqual([
        ["Range", "Sheet1!$A$1"],
        ["Double", 0.25],
        ["String", "Aukra"],
      ]);
      workbook.names.add("Sum", "=SUM(Sheet1!$A$1:$A$3)").load("type");
      await expect(context.sync()).rejects.toMatchObject({
        code: "NotImplemented",
        message: expect.stringContaining("NamedItem.type") as string,
      });
    }));
});
