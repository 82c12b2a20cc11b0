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

describe("the edge of a table follows", () => {
  const edge = (): Promise<string> =>
    onSheet(async (sheet, context) => {
      const range = sheet.tables.getItemAt(0).getRange().load("address");
      await context.sync();
      return range.address.replace("Sheet1!", "");
    });

  it.each<{ why: string; run(sheet: Excel.Worksheet): void; after: string }>([
    { why: "a row inserted inside", run: (s) => s.getRange("3:3").insert("Down"), after: "A1:C6" },
    { why: "a row deleted inside", run: (s) => s.getRange("5:5").delete("Up"), after: "A1:C4" },
    {
      why: "cells inserted inside",
      run: (s) => s.getRange("A3:C3").insert("Down"),
      after: "A1:C6",
    },
    { why: "cells wider than it", run: (s) => s.getRange("A3:E4").insert("Down"), after: "A1:C7" },
    { why: "cells deleted inside", run: (s) => s.getRange("A5:C5").delete("Up"), after: "A1:C4" },
    { why: "cells above it", run: (s) => s.getRange("A1:C1").insert("Down"), after: "A2:C6" },
    { why: "a column of it", run: (s) => s.getRange("B1:B5").insert("Right"), after: "A1:D5" },
    { why: "a column taken out", run: (s) => s.getRange("C1:C5").delete("Left"), after: "A1:B5" },
    { why: "cells below it: not", run: (s) => s.getRange("A6:A7").insert("Down"), after: "A1:C5" },
  ])("$why, and undo", async ({ run, after }) => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C5", true);
      await context.sync();
    });
    await onSheet(async (sheet, context) => {
      run(sheet);
      await context.sync();
    });
    expect(await edge()).toBe(after);
    await excelHost.userUndoes();
    expect(await edge()).toBe("A1:C5");
  });

  it.each<{ why: string; run(sheet: Excel.Worksheet): void }>([
    { why: "down", run: (s) => s.getRange("A3:B3").insert("Down") },
    { why: "up", run: (s) => s.getRange("B4").delete("Up") },
    { why: "to the right", run: (s) => s.getRange("B2:B5").insert("Right") },
    { why: "above it, to the left", run: (s) => s.getRange("A1:A3").delete("Left") },
  ])("nothing that moves a part of it $why: that is refused", async ({ run }) => {
    await fillMunicipalities();
    const tearing = onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C5", true);
      run(sheet);
      await context.sync();
    });
    expect(await codeOf(tearing)).toBe("InsertDeleteConflict");
    expect(await edge()).toBe("A1:C5");
  });
});
