import { onSheet } from "./batches";

const sheet1 = "xl/worksheets/sheet1.xml";
const savedParts = async (): Promise<Record<string, string>> =>
  hostFiles.parts(await saveWorkbook());

describe("what an add-in made beside the cells", () => {
  beforeEach(async () => {
    await resetWorkbook();
  });

  it("is saved as data validation", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2:B9").dataValidation;
      cell.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      cell.errorAlert = {
        title: "Folketall",
        message: "Et helt tall",
        style: "Stop",
        showAlert: true,
      };
      sheet.getRange("C2").dataValidation.rule = {
        list: { source: "ja,nei", inCellDropDown: true },
      };
      await context.sync();
    });
    const xml = (await savedParts())[sheet1];
    expect(xml).toContain('<dataValidations count="2">');
    expect(xml).toMatch(
      /<dataValidation type="whole" operator="greaterThanOrEqual"[^>]* sqref="B2:B9"><formula1>0<\/formula1>/
    );
    expect(xml).toContain('<formula1>"ja,nei"</formula1>'.replace(/"/g, "&quot;"));
  });

  it("is saved as conditional formats with their looks", async () => {
    await onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "0", operator: "LessThan" };
      format.cellValue.format.font.color = "#C50F1F";
      await context.sync();
    });
    const parts = await savedParts();
    expect(parts[sheet1]).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula>'
    );
    expect(parts["xl/styles.xml"]).toContain('<dxf><font><color rgb="FFC50F1F"/></font></dxf>');
  });

  it("is saved as page layout, and read again", async () => {
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "Vedlegg 1";
      pageLayout.setPrintArea("A1:F40");
      pageLayout.setPrintTitleRows("$1:$2");
      await context.sync();
    });
    const bytes = await saveWorkbook();
    expect(hostFiles.parts(bytes)["xl/workbook.xml"]).toContain("Sheet1!$A$1:$F$40");
    await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.load("orientation,paperSize,leftMargin,centerHorizontally,zoom");
      const area = pageLayout.getPrintAreaOrNullObject();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      area.load("address");
      titles.load("address");
      const headers = pageLayout.headersFooters.defaultForAllPages;
      headers.load("centerHeader");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.leftMargin]).toEqual([
        "Landscape",
        "A4",
        36,
      ]);
      expect(pageLayout.centerHorizontally).toBe(true);
      expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
      expect([area.address, titles.address]).toEqual(["Sheet1!A1:F40", "Sheet1!1:2"]);
      expect(headers.centerHeader).toBe("Vedlegg 1");
    });
  });

  it("is named where a file cannot hold it", async () => {
    expect(hostFiles.lossesOnSaving(await excelHost.snapshot())).toEqual([]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.charts.add("Radar", sheet.getRange("A1:B2"));
      const icons = sheet.getRange("A1").conditionalFormats.add("IconSet").iconSet;
      icons.style = "FiveBoxes";
      await context.sync();
    });
    expect(hostFiles.lossesOnSaving(await excelHost.snapshot())).toEqual([
      "charts",
      "conditional-formats",
    ]);
  });
});
