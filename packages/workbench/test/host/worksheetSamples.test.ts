import { inBook } from "./batches";
import { expenses, newSheet, orders } from "./sampleData";

/** Microsoft's introductory samples of worksheets, written afresh after their documentation. */

beforeEach(async () => {
  await resetWorkbook();
});

const names = async (workbook: Excel.Workbook, context: Excel.RequestContext) => {
  workbook.worksheets.load("items/name");
  await context.sync();
  return workbook.worksheets.items.map(({ name }) => name);
};

describe("samples of worksheets", () => {
  it("tell the active one, and make another active", () =>
    inBook(async (workbook, context) => {
      const { worksheets } = workbook;
      const second = worksheets.add();
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("Sheet1");
      second.activate();
      const now = worksheets.getActiveWorksheet();
      now.load("name");
      await context.sync();
      expect(now.name).toBe("Sheet2");
    }));

  it("add, rename, move and delete", () =>
    inBook(async (workbook, context) => {
      const { worksheets } = workbook;
      ["One", "Two", "Three"].forEach((name) => worksheets.add(name));
      worksheets.getItem("Two").name = "Second";
      worksheets.getItem("Three").position = 0;
      expect(await names(workbook, context)).toEqual(["Three", "Sheet1", "One", "Second"]);
      worksheets.getItem("One").delete();
      expect(await names(workbook, context)).toEqual(["Three", "Sheet1", "Second"]);
    }));

  it("find first, last, next and previous", () =>
    inBook(async (workbook, context) => {
      const { worksheets } = workbook;
      for (const year of [2015, 2016, 2017]) {
        const sheet = worksheets.add(`Taxes${year}`);
        const table = sheet.tables.add("A1:C1", true);
        table.getHeaderRowRange().values = [["Revenue", "Tax Rate", "Tax Due"]];
        table.name = `TaxesCalculation${year}`;
        table.rows.add(undefined, [[year * 100, (year - 2010) / 100, "=A2 * B2"]]);
        sheet.getRange("A2:C2").numberFormat = [["$#,##0.00", "0.00%", "$#,##0.00"]];
      }
      const middle = worksheets.getItem("Taxes2016");
      const found = [
        worksheets.getFirst().getNext(),
        worksheets.getLast(),
        middle.getPrevious(),
        middle.getNext(),
      ];
      const rate = found[1]?.getRange("B2");
      const due = found[2]?.getRange("C2");
      found.forEach((sheet) => sheet.load("name"));
      rate?.load("text");
      due?.load("text");
      const none = worksheets.getLast().getNextOrNullObject();
      none.load("name");
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual([
        "Taxes2015",
        "Taxes2017",
        "Taxes2015",
        "Taxes2017",
      ]);
      expect([rate?.text, due?.text]).toEqual([[["7.00%"]], [["$10,075.00"]]]);
      expect(none.isNullObject).toBe(true);
    }));

  it("hide and show, also from whoever looks for hidden ones", () =>
    inBook(async (workbook, context) => {
      const { worksheets } = workbook;
      worksheets.add("Hidden").visibility = "Hidden";
      worksheets.add("Deep").visibility = "VeryHidden";
      worksheets.load("items/name,items/visibility");
      const shown = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
        "Sheet1 Visible",
        "Hidden Hidden",
        "Deep VeryHidden",
      ]);
      expect(shown.value).toBe(1);
      worksheets.getItem("Hidden").visibility = "Visible";
      const again = worksheets.getCount(true);
      await context.sync();
      expect(again.value).toBe(2);
    }));

  it("colour the tab, and take the colour away", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      sheet.tabColor = "#FF0000";
      sheet.load("tabColor");
      await context.sync();
      expect(sheet.tabColor).toBe("#FF0000");
      sheet.tabColor = "";
      sheet.load("tabColor");
      await context.sync();
      expect(sheet.tabColor).toBe("");
    }));

  it("freeze rows, columns and a corner, and let go", () =>
    inBook(async (workbook, context) => {
      const { freezePanes } = newSheet(workbook);
      const places: string[] = [];
      const note = async () => {
        const frozen = freezePanes.getLocationOrNullObject();
        frozen.load("address");
        await context.sync();
        places.push(frozen.isNullObject ? "none" : frozen.address.replace("Sample!", ""));
      };
      freezePanes.freezeColumns(2);
      await note();
      freezePanes.freezeRows(2);
      await note();
      freezePanes.freezeAt("A1:K5");
      await note();
      freezePanes.unfreeze();
      await note();
      expect(places).toEqual(["A:B", "1:2", "A1:K5", "none"]);
    }));

  it("copy a sheet with its table before, after and at the end", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      expenses(sheet);
      const first = workbook.worksheets.getFirst();
      const copy = sheet.copy("End");
      sheet.copy("Before", first).name = "Front";
      copy.load("name");
      const cell = copy.getRange("B2");
      cell.load("values");
      await context.sync();
      expect([copy.name, cell.values]).toEqual(["Sample (2)", [["Phone"]]]);
      expect(await names(workbook, context)).toEqual(["Front", "Sheet1", "Sample", "Sample (2)"]);
    }));

  it("find all cells of a text, and none", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      sheet.getRange("A1:C3").values = [
        ["Project", "Alpha", "Beta"],
        ["Bees", "Complete", "Delayed"],
        ["Wasps", "Complete", "Complete"],
      ];
      const found = sheet.findAllOrNullObject("Complete", { completeMatch: true });
      const none = sheet.findAllOrNullObject("Canceled", {});
      found.format.fill.color = "green";
      found.load("address,cellCount");
      none.load("address");
      await context.sync();
      expect([found.cellCount, none.isNullObject]).toEqual([3, true]);
      expect(found.address).toContain("B2");
    }));

  it("filter cells without a table, by share and by value, and let go", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const data = sheet.getRange("A1:C5");
      data.values = [
        ["Farm", "Fruit", "Sold"],
        ["A", "Lime", 10],
        ["B", "Lemon", 40],
        ["C", "Lime", 30],
        ["D", "Lime", 20],
      ];
      const shown = async () => {
        const view = data.getVisibleView();
        view.load("values");
        await context.sync();
        return view.values.slice(1).map(([farm]: unknown[]) => farm);
      };
      sheet.autoFilter.apply(data, 2, { filterOn: "TopPercent", criterion1: "50" });
      expect(await shown()).toEqual(["B", "C"]);
      sheet.autoFilter.apply(data, 1, { filterOn: "Values", values: ["Lime"] });
      expect(await shown()).toEqual(["C"]);
      sheet.autoFilter.clearColumnCriteria(2);
      expect(await shown()).toEqual(["A", "C", "D"]);
      sheet.getRange("B2").values = [["Lemon"]];
      sheet.autoFilter.reapply();
      expect(await shown()).toEqual(["C", "D"]);
      sheet.autoFilter.remove();
      expect(await shown()).toEqual(["A", "B", "C", "D"]);
    }));

  it("lay out a page for the printer", () =>
    inBook(async (workbook, context) => {
      const { pageLayout } = newSheet(workbook);
      pageLayout.orientation = "Landscape";
      pageLayout.blackAndWhite = true;
      pageLayout.centerHorizontally = true;
      pageLayout.centerVertically = true;
      pageLayout.setPrintTitleRows("$1:$1");
      pageLayout.setPrintArea("A1:D100");
      pageLayout.zoom = { verticalFitToPages: 1, horizontalFitToPages: 1 };
      pageLayout.load("orientation,blackAndWhite,zoom");
      const area = pageLayout.getPrintAreaOrNullObject();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      area.load("address");
      titles.load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.blackAndWhite]).toEqual(["Landscape", true]);
      expect(pageLayout.zoom).toMatchObject({ verticalFitToPages: 1, horizontalFitToPages: 1 });
      expect([area.address, titles.address]).toEqual(["Sample!A1:D100", "Sample!1:1"]);
    }));

  it("protect a sheet, with what is still allowed, and open it again", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      orders(sheet);
      sheet.protection.protect({ allowFormatCells: true }, "secret");
      sheet.load("protection/protected,protection/options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(true);
      sheet.protection.unprotect("secret");
      sheet.load("protection/protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    }));

  it("reach a cell, a range, all cells and the used ones", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      orders(sheet);
      const found = [sheet.getCell(1, 4), sheet.getRange("B2:C5"), sheet.getUsedRange()];
      const all = sheet.getRange();
      found.forEach((range) => range.load("address"));
      all.load("rowCount,columnCount,isEntireRow");
      await context.sync();
      expect([all.rowCount, all.columnCount, all.isEntireRow]).toEqual([1_048_576, 16_384, true]);
      expect(found.map(({ address }) => address)).toEqual([
        "Sample!E2",
        "Sample!B2:C5",
        "Sample!B2:E5",
      ]);
    }));
});
