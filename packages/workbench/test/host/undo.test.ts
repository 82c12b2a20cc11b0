import { onSheet } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("undo", () => {
  it("takes back a whole batch at once, and redo does it again", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("B1").formulas = [["=SUM(A:A)"]];
      await context.sync();
    });
    const read = (): Promise<unknown[][]> =>
      onSheet(async (sheet, context) => {
        const cells = sheet.getRange("A1:B3");
        cells.load("values");
        await context.sync();
        return cells.values;
      });
    const after = await read();
    await excelHost.userUndoes();
    expect((await read()).flat().every((value) => value === "")).toBe(true);
    await excelHost.userRedoes();
    expect(await read()).toEqual(after);
  });

  it("is lost in a host without undo for add-ins", async () => {
    excelHost.lifeCycle.undoLostOnWrite = true;
    excelHost.userTypes("A1", "mitt");
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").values = [[1]];
      await context.sync();
    });
    await excelHost.userUndoes();
    await onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:B1");
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([["mitt", 1]]);
    });
  });
});
