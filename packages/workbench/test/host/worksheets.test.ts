import { codeOf, fillMunicipalities, inBook, onSheet } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("worksheets", () => {
  it("are added at the end, found by name and by id, and not activated", () =>
    inBook(async (workbook, context) => {
      const added = workbook.worksheets.add("Fordeling");
      added.load("id,position,name");
      const active = workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      const byId = workbook.worksheets.getItem(added.id);
      const byName = workbook.worksheets.getItem("FORDELING");
      byId.load("name");
      byName.load("id");
      await context.sync();
      expect(added.position).toBe(1);
      expect(active.name).toBe("Sheet1");
      expect(byId.name).toBe("Fordeling");
      expect(byName.id).toBe(added.id);
    }));

  it.each([
    { why: "a name that is taken", name: "SHEET1", code: "ItemAlreadyExists" },
    { why: "a slash", name: "a/b", code: "InvalidArgument" },
    { why: "more than 31 characters", name: "x".repeat(32), code: "InvalidArgument" },
    { why: "an apostrophe at the end", name: "vest'", code: "InvalidArgument" },
  ])("refuse $why", async ({ name, code }) => {
    const adding = inBook(async (workbook, context) => {
      workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(adding)).toBe(code);
  });

  it("take their formulas' references with them when renamed", () =>
    inBook(async (workbook, context) => {
      const first = workbook.worksheets.getActiveWorksheet();
      first.getRange("A1").values = [[21]];
      const second = workbook.worksheets.add("Sum");
      const cell = second.getRange("A1");
      cell.formulas = [["=Sheet1!A1*2"]];
      const name = workbook.names.add("Tall", first.getRange("A1"));
      await context.sync();
      first.name = "Kommuner 2024";
      cell.load("formulas,values");
      name.load("formula");
      await context.sync();
      expect(cell.formulas).toEqual([["='Kommuner 2024'!A1*2"]]);
      expect(cell.values).toEqual([[42]]);
      expect(name.formula).toBe("='Kommuner 2024'!$A$1");
    }));

  it("cannot all be hidden or deleted", async () => {
    const hiding = onSheet(async (sheet, context) => {
      sheet.visibility = "Hidden";
      await context.sync();
    });
    const deleting = onSheet(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    expect(await codeOf(hiding)).toBe("InvalidOperation");
    expect(await codeOf(deleting)).toBe("InvalidOperation");
  });

  it("are gone after they were deleted", () =>
    inBook(async (workbook, context) => {
      workbook.worksheets.add("Bort").delete();
      const gone = workbook.worksheets.getItemOrNullObject("Bort");
      gone.load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it("are copied with cells and formats", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const copy = sheet.copy("End");
      copy.load("name");
      const head = copy.getRange("A1:B2");
      head.load("values");
      const font = copy.getRange("A1").format.font;
      font.load("bold");
      await context.sync();
      expect(copy.name).toBe("Sheet1 (2)");
      expect(head.values).toEqual([
        ["Kommune", "Folketall"],
        ["Trondheim", 214565],
      ]);
      expect(font.bold).toBe(true);
    });
  });

  it("are copied with their tables and names, which are the copy's own", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const { workbook } = context;
      sheet.tables.add("A1:C5", true).name = "Kommuner";
      sheet.names.add("Eget", sheet.getRange("B2:B5")).visible = false;
      workbook.names.add("Bokens", sheet.getRange("A1"));
      workbook.names.add("Annet", workbook.worksheets.add("Andre").getRange("A1"));
      await context.sync();
      const copy = sheet.copy("End");
      copy.tables.load("items/name");
      const area = copy.tables.getItemAt(0).getRange().load("address");
      copy.names.load("items/name,items/formula,items/visible");
      const [ofSheet, ofBook] = [sheet.names.load("items/formula"), workbook.names.load("items")];
      await context.sync();
      expect(copy.tables.items.map(({ name }) => name)).toEqual(["Kommuner2"]);
      expect(area.address).toBe("'Sheet1 (2)'!A1:C5");
      expect(
        copy.names.items.map(({ name, formula, visible }) => [name, formula, visible])
      ).toEqual([
        ["Eget", "='Sheet1 (2)'!$B$2:$B$5", false],
        ["Bokens", "='Sheet1 (2)'!$A$1", true],
      ]);
      expect(ofSheet.items.map(({ formula }) => formula)).toEqual(["=Sheet1!$B$2:$B$5"]);
      expect(ofBook.items).toHaveLength(2);
    });
  });

  it("shift their cells though another sheet is active", () =>
    inBook(async (workbook, context) => {
      const first = workbook.worksheets.getActiveWorksheet();
      const other = workbook.worksheets.add("Annet");
      first.getRange("A1:A2").values = [[1], [2]];
      other.getRange("A1:A2").values = [[1], [2]];
      other.getRange("A1").insert("Down");
      const cells = [first, other].map((sheet) => sheet.getRange("A1:A3"));
      cells.forEach((range) => range.load("values"));
      await context.sync();
      expect(cells.map((range) => range.values.flat())).toEqual([
        [1, 2, ""],
        ["", 1, 2],
      ]);
    }));

  it("grow when they are written far outside", () =>
    onSheet(async (sheet, context) => {
      const far = sheet.getRange("ZZ5000");
      far.values = [[1]];
      far.load("values");
      await context.sync();
      expect(far.values).toEqual([[1]]);
    }));
});

describe("the lines between cells", () => {
  const shown = (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<boolean> => {
    sheet.load("showGridlines");
    return context.sync().then(() => sheet.showGridlines);
  };

  it.each([
    { why: "as a property", hide: (sheet: Excel.Worksheet) => void (sheet.showGridlines = false) },
    { why: "among others", hide: (sheet: Excel.Worksheet) => sheet.set({ showGridlines: false }) },
  ])("are hidden, undone and saved: $why", async ({ hide }) => {
    await onSheet(async (sheet, context) => {
      hide(sheet);
      expect(await shown(sheet, context)).toBe(false);
    });
    const bytes = await saveWorkbook();
    expect(hostFiles.parts(bytes)["xl/worksheets/sheet1.xml"]).toContain('showGridLines="0"');
    await excelHost.userUndoes();
    expect(await onSheet(shown)).toBe(true);
    await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
    expect(await onSheet(shown)).toBe(false);
    await onSheet(async (sheet, context) => {
      sheet.showGridlines = true;
      await context.sync();
    });
    const again = hostFiles.parts(await saveWorkbook())["xl/worksheets/sheet1.xml"];
    expect(again).not.toContain("showGridLines");
  });

  it("belong to their sheet, though another one is active", () =>
    inBook(async (workbook, context) => {
      const other = workbook.worksheets.add("Annet");
      other.showGridlines = false;
      const first = workbook.worksheets.getActiveWorksheet();
      expect([await shown(first, context), await shown(other, context)]).toEqual([true, false]);
    }));

  it("are not hidden with the headings, which fail by their public name", async () => {
    const hiding = onSheet(async (sheet, context) => {
      sheet.showHeadings = false;
      await context.sync();
    });
    await expect(hiding).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Worksheet.showHeadings") as string,
    });
  });
});
