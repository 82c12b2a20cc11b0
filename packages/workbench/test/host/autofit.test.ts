describe("Range.format.autofitColumns", () => {
  beforeEach(() => resetWorkbook());

  it("makes room for the results of formulas written in the same batch, and for bold", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2:A3").formulas = [["=1000000*1234567"], ["=1000000*1234567"]];
      sheet.getRange("B1:B3").values = [["1"], [1234567000000], [1]];
      sheet.getRange("C1:C3").values = [["1"], [1234567000000], [1]];
      sheet.getRange("C1:C3").format.font.bold = true;
      sheet.getRange("A:C").format.autofitColumns();
      const widths = ["A:A", "B:B", "C:C"].map((column) => {
        const { format } = sheet.getRange(column);
        format.load("columnWidth");
        return format;
      });
      await context.sync();
      const [formulas, values, bold] = widths.map(({ columnWidth }) => columnWidth);
      expect(formulas).toBe(values);
      expect(bold).toBeGreaterThan(values ?? Infinity);
    });
  });

  it("counts the whole column, as Excel does", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [["a", "a"]];
      sheet.getRange("A9").values = [["a long text under the range"]];
      sheet.getRange("A1:B1").format.autofitColumns();
      const widths = ["A:A", "B:B"].map((column) => {
        const { format } = sheet.getRange(column);
        format.load("columnWidth");
        return format;
      });
      await context.sync();
      expect(widths[0]?.columnWidth).toBeGreaterThan(2 * (widths[1]?.columnWidth ?? Infinity));
    }));
});
