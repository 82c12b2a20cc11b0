import { onSheet, valuesOf } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

const write = (address: string, formula: string): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).formulas = [[formula]];
    sheet.getRange(address).load("values");
    await context.sync();
  });

describe("a formula that is gone leaves nothing behind", () => {
  it.each([
    { why: "a whole column", formula: "=SUM(A:A)" },
    { why: "a whole row", formula: "=SUM(1:1)" },
    { why: "a cell and an area of one sheet", formula: "=A1+SUM(A1:A9)" },
    { why: "another sheet", formula: "=SUM(Andre!A1:A9)+Andre!A1" },
    { why: "a whole column of another sheet", formula: "=SUM(Andre!A:A)" },
  ])("that referred to $why", async ({ formula }) => {
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("Andre").getRange("A1:A3").values = [[10], [20], [30]];
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      await context.sync();
    });
    await write("C2", formula);
    await write("C2", "=5");
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=2+2"]];
      context.workbook.worksheets.getItem("Andre").getRange("A1").formulas = [["=3+3"]];
      await context.sync();
    });
    expect(await valuesOf("A1:C2")).toEqual([
      [4, "", ""],
      [2, "", 5],
    ]);
    expect(hostComplaints()).toEqual([]);
  });

  it("with the sheet that it stood on", async () => {
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Andre");
      sheet.getRange("A1").values = [[1]];
      const cell = other.getRange("B1");
      cell.formulas = [[`=SUM(Sheet1!A:A)`]];
      cell.load("values");
      sheet.load("name");
      await context.sync();
      expect([sheet.name, cell.values[0]?.[0]]).toEqual(["Sheet1", 1]);
      other.delete();
      await context.sync();
    });
    await write("A1", "=2+2");
    expect(await valuesOf("A1")).toEqual([[4]]);
    expect(hostComplaints()).toEqual([]);
  });
});
