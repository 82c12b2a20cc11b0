import { onSheet } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

/** What a person waits for at most. */
const MOST_MS = 1000;

/** Runs a batch on a sheet in which a cell far down is used, and tells how long it took. */
const timed = async (batch: (sheet: Excel.Worksheet) => void): Promise<number> => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("C100000").values = [[1]];
    sheet.getRange("B2").values = [["b"]];
    sheet.getRange("B2").format.font.bold = true;
    await context.sync();
  });
  const start = performance.now();
  await onSheet(async (sheet, context) => {
    batch(sheet);
    await context.sync();
  });
  return performance.now() - start;
};

describe("a format on the whole sheet", () => {
  it.each([
    { why: "a fill", set: (range: Excel.Range) => (range.format.fill.color = "#1E1E1E") },
    { why: "a font", set: (range: Excel.Range) => (range.format.font.name = "Arial") },
    { why: "a number format", set: (range: Excel.Range) => (range.numberFormat = [["0.00"]]) },
    { why: "a height of rows", set: (range: Excel.Range) => (range.format.rowHeight = 15) },
    { why: "a width of columns", set: (range: Excel.Range) => (range.format.columnWidth = 15) },
  ])("answers at once, and makes the sheet no larger: $why", async ({ set }) => {
    const took = await timed((sheet) => void set(sheet.getRange()));
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange();
      used.load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!B2:C100000");
    });
    expect((await saveWorkbook()).length).toBeLessThan(20_000);
    expect(took).toBeLessThan(MOST_MS);
  });

  it("holds for cells that are there, that are not, and that are written later", async () => {
    await timed((sheet) => {
      sheet.getRange().format.fill.color = "#1E1E1E";
      sheet.getRange("D:D").format.fill.color = "#FFFF00";
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("E5").values = [["new"]];
      const cells = ["B2", "A900", "E5", "D7", "C100000"].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load("format/fill/color,format/font/bold");
      const all = sheet.getRange();
      all.load("format/fill/color");
      await context.sync();
      const colors = cells.map(({ format }) => format.fill.color);
      expect(colors).toEqual(["#1E1E1E", "#1E1E1E", "#1E1E1E", "#FFFF00", "#1E1E1E"]);
      expect(cells[0]?.format.font.bold).toBe(true);
      expect(all.format.fill.color).toBeNull();
    });
  });

  it("is saved for all columns, and read again", async () => {
    await timed((sheet) => {
      sheet.getRange().format.fill.color = "#1E1E1E";
      sheet.getRange().format.rowHeight = 30;
    });
    const bytes = await saveWorkbook();
    const xml = hostFiles.parts(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(/<cols><col min="1" max="16384"[^>]*\/><\/cols>/);
    expect(xml).toContain('<sheetFormatPr defaultRowHeight="30" customHeight="1"/>');
    await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B900");
      cell.load("format/fill/color,format/rowHeight");
      await context.sync();
      expect([cell.format.fill.color, cell.format.rowHeight]).toEqual(["#1E1E1E", 30]);
    });
  });

  it("is one step to undo", async () => {
    await timed((sheet) => {
      sheet.getRange().format.fill.color = "#1E1E1E";
      sheet.getRange().format.rowHeight = 30;
    });
    await excelHost.userUndoes();
    await onSheet(async (sheet, context) => {
      const cells = ["B2", "A900"].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load("format/fill/color,format/rowHeight");
      await context.sync();
      expect(cells.map(({ format }) => [format.fill.color, format.rowHeight])).toEqual([
        ["#FFFFFF", 15],
        ["#FFFFFF", 15],
      ]);
    });
  });

  it("bears a gradient over it", async () => {
    const size = 40;
    const took = await timed((sheet) => {
      sheet.getRange().format.set({ rowHeight: 15, columnWidth: 15, fill: { color: "#1e1e1e" } });
      const shades = Array.from({ length: size }, (_, row) =>
        Array.from({ length: size }, (_unused, column) => ({
          format: { fill: { color: `rgb(${row * 6}, ${column * 6}, 128)` } },
        }))
      );
      sheet.getRangeByIndexes(1, 1, size, size).setCellProperties(shades);
    });
    await onSheet(async (sheet, context) => {
      const corner = sheet.getRange("AO41").format.fill;
      corner.load("color");
      await context.sync();
      expect(corner.color).toBe("#EAEA80");
    });
    expect(took).toBeLessThan(MOST_MS);
  });
});

describe("a format on more cells than the host can bear", () => {
  it("fails by name, and a range of whole columns does not", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A:XFC").format.font.bold = true;
      await context.sync();
      sheet.getRange("B1:XFD1048575").format.font.bold = true;
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    }));
});
