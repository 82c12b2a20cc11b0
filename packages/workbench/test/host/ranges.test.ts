import { codeOf, onSheet } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("values and formulas", () => {
  it("calculates what was written before it is read", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const sums = sheet.getRange("C1:C2");
      sums.formulas = [["=A1+B1"], ["=SUM(A1:B2)"]];
      sums.load("values,formulas");
      await context.sync();
      expect(sums.values).toEqual([[3], [10]]);
      expect(sums.formulas).toEqual([["=A1+B1"], ["=SUM(A1:B2)"]]);
    }));

  it.each([
    { why: "text stays text", entry: "Aukra", value: "Aukra", type: "String" },
    { why: "text of a number becomes one", entry: "773", value: 773, type: "Double" },
    { why: "an apostrophe keeps text", entry: "'0301", value: "0301", type: "String" },
    { why: "a percentage becomes its number", entry: "12.5%", value: 0.125, type: "Double" },
    { why: "a boolean", entry: true, value: true, type: "Boolean" },
    { why: "text of a boolean becomes one", entry: "true", value: true, type: "Boolean" },
    { why: "an empty text is a blank cell", entry: "", value: "", type: "Empty" },
    { why: "a formula's error", entry: "=1/0", value: "#DIV/0!", type: "Error" },
    { why: "a plus sign starts a formula", entry: "+A5", value: 0, type: "Double" },
  ])("$why", ({ entry, value, type }) =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[entry]];
      cell.load("values,valueTypes");
      await context.sync();
      expect(cell.values).toEqual([[value]]);
      expect(cell.valueTypes).toEqual([[type]]);
    })
  );

  it("keeps everything as text in a cell with the text format", () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:A3");
      cells.numberFormat = [["@"], ["@"], ["@"]];
      cells.values = [["0301"], ["=1+1"], [5]];
      cells.load("values,formulas");
      await context.sync();
      expect(cells.values).toEqual([["0301"], ["=1+1"], ["5"]]);
    }));

  it("leaves cells alone where the grid holds null", () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [[1, 2]];
      cells.values = [[null, 3]];
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([[1, 3]]);
    }));

  it("refuses a grid of another shape", async () => {
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      })
    );
    expect(code).toBe("InvalidArgument");
  });

  it("shows text after the number format", () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:A3");
      cells.values = [[1234567.891], [0.128], [true]];
      cells.numberFormat = [["#,##0"], ["0.00%"], ["General"]];
      cells.load("text");
      await context.sync();
      expect(cells.text).toEqual([["1,234,568"], ["12.80%"], ["TRUE"]]);
    }));
});

describe("the used range", () => {
  it("is a null object on an empty sheet, and so is what is asked of it", () =>
    onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const row = used.getRow(0).getCell(0, 0);
      used.load("address");
      row.load("values");
      await context.sync();
      expect(used.isNullObject).toBe(true);
      expect(row.isNullObject).toBe(true);
    }));

  it("counts formats only when asked for more than values", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      const values = sheet.getUsedRangeOrNullObject(true);
      const all = sheet.getUsedRangeOrNullObject(false);
      values.load("address");
      all.load("address");
      await context.sync();
      expect(values.address).toBe("Sheet1!B2");
      expect(all.address).toBe("Sheet1!B2:D9");
    }));
});

describe("hidden rows", () => {
  it("are null where some are hidden, and each row tells for itself", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("2:3").rowHidden = true;
      const all = sheet.getRange("A1:A4");
      all.load("rowHidden");
      const rows = all.getRowProperties({ rowHidden: true, rowIndex: true });
      const view = all.getVisibleView();
      view.load("values,rowCount");
      await context.sync();
      expect(all.rowHidden).toBeNull();
      expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, true, false]);
      expect(view.values).toEqual([[1], [4]]);
    }));
});

describe("formats", () => {
  it("come back as set, and null where cells differ", () =>
    onSheet(async (sheet, context) => {
      const head = sheet.getRange("A1:B1");
      head.format.font.bold = true;
      head.format.font.italic = true;
      head.format.font.color = "#0F6CBD";
      head.format.fill.color = "#F3F2F1";
      head.format.horizontalAlignment = "Right";
      head.format.borders.getItem("EdgeBottom").style = "Continuous";
      const both = sheet.getRange("A1:B2").format;
      const format = head.format;
      format.load("horizontalAlignment,font/bold,font/italic,font/color,fill/color");
      both.load("font/bold,fill/color");
      const border = format.borders.getItem("EdgeBottom");
      border.load("style,color");
      await context.sync();
      expect(format.font.bold).toBe(true);
      expect(format.font.italic).toBe(true);
      expect(format.font.color).toBe("#0F6CBD");
      expect(format.fill.color).toBe("#F3F2F1");
      expect(format.horizontalAlignment).toBe("Right");
      expect(border.style).toBe("Continuous");
      expect(both.font.bold).toBeNull();
    }));
});
