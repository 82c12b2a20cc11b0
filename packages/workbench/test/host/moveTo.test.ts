import { codeOf, inBook } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

const read = (address: string) =>
  inBook(async (workbook, context) => {
    const range = workbook.worksheets.getFirst().getRange(address);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return range;
  });

/** Two figures and their sum beside them, outside, in a name, and on another sheet. */
const prepare = () =>
  inBook(async (workbook, context) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("A1:C1").values = [[3, 5, "=SUM(A1:B1)"]];
    sheet.getRange("A1").numberFormat = [["0.00"]];
    sheet.getRange("E1").formulas = [["=SUM(A1:B1)+C1"]];
    sheet.getRange("E2").formulas = [["=SUM(A1:B3)"]];
    workbook.names.add("Figures", sheet.getRange("A1:B1"));
    workbook.worksheets.add("Other").getRange("A1").formulas = [["=Sheet1!A1*2"]];
    await context.sync();
  });
const move = (from: string, to: string, sheet = "Sheet1") =>
  inBook(async (workbook, context) => {
    const target = workbook.worksheets.getItem(sheet).getRange(to);
    workbook.worksheets.getFirst().getRange(from).moveTo(target);
    await context.sync();
  });

describe("cells that are moved", () => {
  it("take formats along, and every formula that refers to them follows", async () => {
    await prepare();
    await move("A1:C1", "G12");
    expect((await read("A1:C1")).values).toEqual([["", "", ""]]);
    const moved = await read("G12:I12");
    expect([moved.values, moved.formulas[0]?.[2]]).toEqual([[[3, 5, 8]], "=SUM(G12:H12)"]);
    expect(moved.numberFormat[0]?.[0]).toBe("0.00");
    const outside = await read("E1:E2");
    expect(outside.formulas).toEqual([["=SUM(G12:H12)+I12"], ["=SUM(A1:B3)"]]);
    expect(outside.values).toEqual([[16], [0]]);
    await inBook(async (workbook, context) => {
      const named = workbook.names.getItem("Figures").getRange();
      const far = workbook.worksheets.getItem("Other").getRange("A1");
      named.load("address");
      far.load("values,formulas");
      await context.sync();
      expect(named.address).toBe("Sheet1!G12:H12");
      expect([far.values, far.formulas]).toEqual([[[6]], [["=Sheet1!G12*2"]]]);
    });
  });

  it("move to another sheet", async () => {
    await prepare();
    await move("A1:B1", "C3", "Other");
    const outside = await read("C1:E1");
    expect(outside.formulas[0]?.[0]).toBe("=SUM(Other!C3:D3)");
    expect(outside.values).toEqual([[8, "", 16]]);
  });

  it("move over themselves", async () => {
    await prepare();
    await move("A1:B1", "B1");
    const row = await read("A1:C1");
    expect(row.values).toEqual([["", 3, 5]]);
  });

  it("come back with one undo, and what is selected stays selected", async () => {
    await prepare();
    await inBook(async (workbook, context) => {
      workbook.worksheets.getFirst().getRange("E5").select();
      await context.sync();
    });
    await move("A1:B1", "ZZ2000");
    await inBook(async (workbook, context) => {
      const selected = workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      expect(selected.address).toBe("Sheet1!E5");
    });
    await excelHost.userUndoes();
    expect((await read("A1:C1")).values).toEqual([[3, 5, 8]]);
    expect((await read("E1")).formulas).toEqual([["=SUM(A1:B1)+C1"]]);
  });

  it("are kept off a protected sheet", async () => {
    await prepare();
    await inBook(async (workbook, context) => {
      workbook.worksheets.getItem("Other").protection.protect();
      await context.sync();
    });
    expect(await codeOf(move("A1:B1", "C3", "Other"))).toBe("AccessDenied");
  });

  it("are not taken out of merged ones", async () => {
    await inBook(async (workbook, context) => {
      workbook.worksheets.getFirst().getRange("A1:A2").merge();
      workbook.worksheets.add("Other");
      await context.sync();
    });
    expect(await codeOf(move("A1", "C3"))).toBe("InvalidOperation");
    expect(await codeOf(move("B1:C1", "A2"))).toBe("InvalidOperation");
    expect(await codeOf(move("A1:A2", "A2"))).toBe("InvalidOperation");
    expect(await codeOf(move("A1:A2", "C3"))).toBe("no error");
  });
});
