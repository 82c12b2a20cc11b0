import { codeOf, fillMunicipalities, onSheet } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("tables", () => {
  it("are made of cells, with structured references that calculate", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.name = "Kommuner";
      const sum = sheet.getRange("E1");
      sum.formulas = [["=SUM(Kommuner[Folketall])"]];
      sum.load("values");
      table.load("name,showHeaders,showTotals,style");
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      header.load("address");
      body.load("address");
      table.columns.load("items/name");
      await context.sync();
      expect(sum.values).toEqual([[230612]]);
      expect(table.name).toBe("Kommuner");
      expect([table.showHeaders, table.showTotals]).toEqual([true, false]);
      expect([header.address, body.address]).toEqual(["Sheet1!A1:C1", "Sheet1!A2:C5"]);
      expect(table.columns.items.map(({ name }) => name)).toEqual([
        "Kommune",
        "Folketall",
        "Region",
      ]);
    });
  });

  it("cannot overlap", async () => {
    await fillMunicipalities();
    const overlapping = onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C5", true);
      sheet.tables.add("C4:D9", true);
      await context.sync();
    });
    expect(await codeOf(overlapping)).toBe("InvalidArgument");
  });

  it("take rows at the end and in between", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.rows.add(undefined, [["Frøya", 5400, "Sørvest"]]);
      table.rows.add(0, [["Hitra", 5200, "Sørvest"]]);
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C7");
      expect(range.values.map((row) => row[0])).toEqual([
        "Kommune",
        "Hitra",
        "Trondheim",
        "Os",
        "Aukra",
        "Ørland",
        "Frøya",
      ]);
    });
  });

  it("lose rows and gain columns", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.rows.getItemAt(0).delete();
      table.columns.add(undefined, [["Andel"], [0.1], [0.2], [0.7]]);
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:D4");
      expect(range.values[1]).toEqual(["Os", 1849, "Sørøst", 0.1]);
    });
  });

  it("have a total row when asked for one", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B5", true);
      table.showTotals = true;
      const total = table.getTotalRowRange();
      total.load("values,address");
      await context.sync();
      expect(total.address).toBe("Sheet1!A6:B6");
      expect(total.values).toEqual([["Total", 230612]]);
    });
  });

  it("become plain cells again", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C5", true).convertToRange();
      sheet.tables.load("count");
      const cell = sheet.getRange("A2");
      cell.load("values");
      await context.sync();
      expect(sheet.tables.count).toBe(0);
      expect(cell.values).toEqual([["Trondheim"]]);
    });
  });
});
