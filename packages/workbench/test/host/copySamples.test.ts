import { inBook } from "./batches";
import { expenses, firstOf, newSheet } from "./sampleData";

/** Microsoft's introductory samples of copying, finding and removing, written afresh after their documentation. */

beforeEach(async () => {
  await resetWorkbook();
});

describe("samples of copying and clearing up", () => {
  it("copy all, formulas, values and formats, without blanks and turned round", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      sheet.getRange("A1:D1").values = [["3", "5", "7", ""]];
      sheet.getRange("E1").formulas = [["=SUM(A1:D1)"]];
      sheet.getRange("A1:D1").format.font.color = "DarkMagenta";
      sheet.getRange("G6:K6").values = [["old", "old", "old", "old", "old"]];
      sheet.getRange("G1").copyFrom("A1:E1");
      sheet.getRange("G2").copyFrom("A1:E1", "Formulas");
      sheet.getRange("G3").copyFrom("E1", "Values");
      sheet.getRange("G4:K4").copyFrom("A1", "Values");
      sheet.getRange("G5").copyFrom("A1:E1", "Formats");
      sheet.getRange("G6").copyFrom("A1:E1", "All", true, false);
      sheet.getRange("G7").copyFrom("A1:E1", "All", true, true);
      const copied = sheet.getRange("G1:K7");
      const look = sheet.getRange("G5");
      copied.load("values");
      look.load("format/font/color");
      await context.sync();
      expect(copied.values).toEqual([
        [3, 5, 7, "", 15],
        [3, 5, 7, "", 15],
        [15, "", "", "", ""],
        [3, 3, 3, 3, 3],
        ["", "", "", "", ""],
        [3, 5, 7, "old", 15],
        [3, "", "", "", ""],
      ]);
      expect(look.format.font.color).toBe("#8B008B");
    }));

  it("move cells with what they hold", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      sheet.getRange("A1:B1").values = [[3, 5]];
      sheet.getRange("E1").formulas = [["=SUM(A1:B1)"]];
      sheet.getRange("A1:B1").moveTo("G12");
      const [from, to, sum] = ["A1:B1", "G12:H12", "E1"].map((at) => sheet.getRange(at));
      [from, to, sum].forEach((range) => range?.load("values,formulas"));
      await context.sync();
      expect([from?.values, to?.values]).toEqual([[["", ""]], [[3, 5]]]);
      expect([sum?.values, sum?.formulas]).toEqual([[[8]], [["=SUM(G12:H12)"]]]);
    }));

  it("find text whole, in part, backwards, and not at all", () =>
    inBook(async (workbook, context) => {
      const table = expenses(newSheet(workbook)).getRange();
      const part = table.find("gro", { completeMatch: false, matchCase: false });
      const back = table.find("1/", { searchDirection: "Backwards" });
      const none = table.findOrNullObject("Gro", { completeMatch: true });
      [part, back, none].forEach((range) => range.load("address"));
      await context.sync();
      expect([part.address, back.address, none.isNullObject]).toEqual([
        "Sample!C4",
        "Sample!A5",
        true,
      ]);
      table.find("missing", {}).load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    }));

  it("remove rows that are there twice", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const range = sheet.getRange("B2:C7");
      range.values = [
        ["Product", "Qty"],
        ["Almonds", 2],
        ["Coffee", 1],
        ["ALMONDS", 9],
        ["Almonds", 2],
        ["Tea", 1],
      ];
      const result = range.removeDuplicates([0], true);
      result.load();
      range.load("values");
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([2, 3]);
      expect(firstOf(range)).toEqual(["Product", "Almonds", "Coffee", "Tea", "", ""]);
    }));

  it("turn text, wrap it, and indent it", () =>
    inBook(async (workbook, context) => {
      const cell = newSheet(workbook).getRange("A1");
      cell.format.textOrientation = 45;
      cell.format.wrapText = true;
      cell.format.indentLevel = 2;
      cell.load("format/textOrientation,format/wrapText,format/indentLevel");
      await context.sync();
      const { textOrientation, wrapText, indentLevel } = cell.format;
      expect([textOrientation, wrapText, indentLevel]).toEqual([45, true, 2]);
    }));
});
