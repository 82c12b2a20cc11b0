import { inBook } from "./batches";
import { expenses, firstOf, newSheet, sales } from "./sampleData";

/** Microsoft's introductory samples of tables, written afresh after their documentation. */

beforeEach(async () => {
  await resetWorkbook();
});

const amounts = ({ values }: Excel.RangeView | Excel.Range): unknown[] =>
  values.map((row: unknown[]) => row[3]);

describe("samples of tables", () => {
  it("make a table, and make one of cells that are there", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const made = expenses(sheet);
      sheet.getRange("G1:H3").values = [
        ["Product", "Qty"],
        ["Frames", 5],
        ["Saddles", 4],
      ];
      const converted = sheet.tables.add("G1:H3", true);
      converted.name = "Stock";
      converted.style = "TableStyleLight9";
      made.load("name,showTotals,showHeaders,style");
      converted.load("name,style");
      sheet.tables.load("items/name");
      const body = made.getDataBodyRange();
      body.load("values,text");
      await context.sync();
      expect(sheet.tables.items.map(({ name }) => name)).toEqual(["ExpensesTable", "Stock"]);
      expect([made.showHeaders, made.showTotals, converted.style]).toEqual([
        true,
        false,
        "TableStyleLight9",
      ]);
      expect(body.values[0]).toEqual([42736, "Phone", "Communications", 120]);
      expect(body.text[0]?.[3]).toBe("$120 ");
    }));

  it("add rows and columns, calculated ones too", () =>
    inBook(async (workbook, context) => {
      const table = expenses(newSheet(workbook));
      table.rows.add(undefined, [["1/16/2017", "Train", "Transportation", "$96"]]);
      table.columns.add(undefined, [
        ["Day"],
        ...[1, 2, 3, 4, 5].map(() => ['=TEXT([@Date],"dddd")']),
      ]);
      table.columns.add(2, [["Paid"], ...[1, 2, 3, 4, 5].map(() => ["yes"])]);
      const all = table.getRange();
      all.load("values");
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual([
        "Date",
        "Merchant",
        "Paid",
        "Category",
        "Amount",
        "Day",
      ]);
      expect(all.values[5]).toEqual([42751, "Train", "yes", "Transportation", 96, "Monday"]);
    }));

  it("read header, body, a column and a row", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const table = expenses(sheet);
      const header = table.getHeaderRowRange().load("values");
      const merchants = table.columns.getItem("MERCHANT").getDataBodyRange().load("values");
      const second = table.rows.getItemAt(1).load("values");
      await context.sync();
      expect(header.values).toEqual([["Date", "Merchant", "Category", "Amount"]]);
      expect(firstOf(merchants)).toEqual(["Phone", "Cars", "Organics", "Vineyard"]);
      expect(second.values).toEqual([[42737, "Cars", "Transportation", 142]]);
      sheet.getRange("A17:D17").values = second.values;
      const written = sheet.getRange("D17");
      written.load("values");
      await context.sync();
      expect(written.values).toEqual([[142]]);
    }));

  it("take rows over from a program's own data", () =>
    inBook(async (workbook, context) => {
      const own = [
        { DATE: "1/1/2017", MERCHANT: "Phone", CATEGORY: "Communications", AMOUNT: "$120" },
        { DATE: "1/1/2017", MERCHANT: "Cars", CATEGORY: "Transportation", AMOUNT: "$142" },
      ];
      const table = newSheet(workbook).tables.add("A1:D1", true);
      table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
      table.rows.add(
        undefined,
        own.map(({ DATE, MERCHANT, CATEGORY, AMOUNT }) => [DATE, MERCHANT, CATEGORY, AMOUNT])
      );
      const count = table.rows.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    }));

  it("sort by a figure and by two columns, and take the order away", () =>
    inBook(async (workbook, context) => {
      const table = expenses(newSheet(workbook));
      table.rows.add(undefined, [["1/16/2017", "Bus", "Groceries", "$27"]]);
      table.sort.apply([{ key: 3, ascending: true }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(amounts(body)).toEqual([27, 27, 33, 120, 142]);
      table.sort.apply([
        { key: 2, ascending: false },
        { key: 1, ascending: true },
      ]);
      const again = table.getDataBodyRange().load("values");
      table.sort.load("fields");
      await context.sync();
      expect(again.values.map((row: unknown[]) => row[1])).toEqual([
        "Cars",
        "Vineyard",
        "Bus",
        "Organics",
        "Phone",
      ]);
      expect(table.sort.fields.map(({ key }) => key)).toEqual([2, 1]);
    }));

  it("filter by values, by condition and by what is below the average, and read what is shown", () =>
    inBook(async (workbook, context) => {
      const table = expenses(newSheet(workbook));
      table.columns
        .getItem("Category")
        .filter.applyValuesFilter(["Restaurant", "Groceries", "Communications"]);
      const byValues = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      table.columns.getItem("Amount").filter.apply({ filterOn: "Custom", criterion1: ">30" });
      const both = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      table.clearFilters();
      table.columns.getItem("Amount").filter.apply({
        filterOn: "Dynamic",
        dynamicCriteria: "BelowAverage",
      });
      const below = table.getDataBodyRange().getVisibleView().load("values,rowCount");
      await context.sync();
      expect([amounts(byValues), amounts(both), amounts(below)]).toEqual([
        [120, 27, 33],
        [120, 33],
        [27, 33],
      ]);
      expect(below.rowCount).toBe(2);
      table.clearFilters();
      const body = table.getDataBodyRange();
      body.load("rowHidden");
      await context.sync();
      expect(body.rowHidden).toBe(false);
    }));

  it("colour header, body, a column and a row", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const table = expenses(sheet);
      table.getHeaderRowRange().format.fill.color = "#C70039";
      table.getDataBodyRange().format.fill.color = "#DAF7A6";
      table.rows.getItemAt(1).getRange().format.fill.color = "#FFC300";
      table.columns.getItemAt(0).getDataBodyRange().format.fill.color = "#FFA07A";
      const cells = ["A1", "B2", "B3", "A3"].map((at) => sheet.getRange(at));
      cells.forEach((cell) => cell.load("format/fill/color"));
      await context.sync();
      expect(cells.map(({ format }) => format.fill.color)).toEqual([
        "#C70039",
        "#DAF7A6",
        "#FFC300",
        "#FFA07A",
      ]);
    }));

  it("sort by an amount, add a column with a formula, and total it", () =>
    inBook(async (workbook, context) => {
      const table = expenses(newSheet(workbook));
      table.sort.apply([{ key: 3, ascending: true }]);
      table.columns.add(undefined, [["Half"], ...[1, 2, 3, 4].map(() => ["=[@Amount]/2"])]);
      table.showTotals = true;
      const all = table.getRange();
      all.load("values");
      await context.sync();
      expect(all.values.map((row: unknown[]) => row[4])).toEqual(["Half", 13.5, 16.5, 60, 71, 161]);
    }));

  it("total, resize, and turn a table back into cells", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const table = sales(sheet);
      table.showTotals = true;
      const total = table.getTotalRowRange();
      total.load("values,address");
      await context.sync();
      expect([total.address, total.values[0]?.[0]]).toEqual(["Sample!A5:E5", "Total"]);
      table.showTotals = false;
      table.resize("A1:F8");
      const all = table.getRange();
      all.load("address");
      await context.sync();
      expect(all.address).toBe("Sample!A1:F8");
      table.convertToRange();
      sheet.tables.load("items");
      const cells = sheet.getRange("A2:B2");
      cells.load("values");
      await context.sync();
      expect([sheet.tables.items, cells.values]).toEqual([[], [["Frames", 5000]]]);
    }));

  it("follow rules by which cells are coloured", () =>
    inBook(async (workbook, context) => {
      const table = sales(newSheet(workbook));
      const figures = table.getDataBodyRange().getOffsetRange(0, 1).getResizedRange(0, -1);
      const scale = figures.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFC7CE" },
        maximum: { type: "HighestValue", color: "#C6EFCE" },
      };
      const low = figures.conditionalFormats.add("CellValue");
      low.cellValue.format.font.color = "red";
      low.cellValue.rule = { formula1: "=1000", operator: "LessThan" };
      figures.conditionalFormats.load("items/type");
      await context.sync();
      expect(figures.conditionalFormats.items.map(({ type }) => type).sort()).toEqual([
        "CellValue",
        "ColorScale",
      ]);
      figures.conditionalFormats.clearAll();
      const count = figures.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));
});
