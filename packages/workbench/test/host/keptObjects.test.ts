import { fillMunicipalities, onSheet } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("what is kept without being drawn", () => {
  it("charts with title, series and place", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"), "Auto");
      chart.title.text = "Folketall";
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "K15");
      chart.load("name,chartType,title/text,legend/position");
      chart.series.load("items/name");
      await context.sync();
      expect([chart.chartType, chart.title.text, chart.legend.position]).toEqual([
        "ColumnClustered",
        "Folketall",
        "Bottom",
      ]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Folketall"]);
      chart.delete();
      sheet.charts.load("count");
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    });
  });

  it("validation, conditional formats, comments and the page", () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const format = cell.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=B2<0";
      format.custom.format.font.color = "#C50F1F";
      const comment = sheet.comments.add("B2", "Hvor kommer tallet fra?");
      sheet.pageLayout.orientation = "Landscape";
      cell.dataValidation.load("type,rule");
      format.load("type,custom/rule/formula");
      comment.load("content");
      const location = comment.getLocation();
      location.load("address");
      sheet.pageLayout.load("orientation");
      await context.sync();
      expect(cell.dataValidation.type).toBe("WholeNumber");
      expect(format.custom.rule.formula).toBe("=B2<0");
      expect(comment.content).toBe("Hvor kommer tallet fra?");
      expect(location.address).toBe("Sheet1!B2");
      expect(sheet.pageLayout.orientation).toBe("Landscape");
    }));
});
