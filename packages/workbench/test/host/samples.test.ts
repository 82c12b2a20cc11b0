import { afterEvents, inBook } from "./batches";

/** Microsoft's introductory samples of Excel, written afresh after their documentation. */

beforeEach(async () => {
  await resetWorkbook();
});

/** The expenses of the samples, as text as they have them. */
const expenses = (workbook: Excel.Workbook): Excel.Table => {
  const sheet = workbook.worksheets.getActiveWorksheet();
  const table = sheet.tables.add("A1:D1", true);
  table.name = "ExpensesTable";
  table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
  table.rows.add(undefined, [
    ["1/1/2017", "Phone", "Communications", "$120"],
    ["1/2/2017", "Cars", "Transportation", "$142"],
    ["1/5/2017", "Organics", "Groceries", "$27"],
    ["1/10/2017", "Vineyard", "Restaurant", "$33"],
  ]);
  return table;
};

describe("samples of tables", () => {
  it("filter what is below the average, and show all again", () =>
    inBook(async (workbook, context) => {
      const table = expenses(workbook);
      table.columns.getItem("Amount").filter.apply({
        filterOn: "Dynamic",
        dynamicCriteria: "BelowAverage",
      });
      const visible = table.getDataBodyRange().getVisibleView();
      visible.load("values");
      await context.sync();
      expect(visible.values.map((row: unknown[]) => row[3])).toEqual([27, 33]);
      table.clearFilters();
      const body = table.getDataBodyRange();
      body.load("rowHidden,text");
      await context.sync();
      expect(body.rowHidden).toBe(false);
      expect(body.text[0]?.[0]).toBe("1/1/2017");
    }));

  it("sort by an amount, add a column with a formula, and total it", () =>
    inBook(async (workbook, context) => {
      const table = expenses(workbook);
      table.sort.apply([{ key: 3, ascending: true }]);
      table.columns.add(undefined, [["Half"], ...[1, 2, 3, 4].map(() => ["=[@Amount]/2"])]);
      table.showTotals = true;
      const all = table.getRange();
      all.load("values");
      await context.sync();
      expect(all.values.map((row: unknown[]) => row[4])).toEqual(["Half", 13.5, 16.5, 60, 71, 161]);
    }));
});

describe("samples of ranges", () => {
  it("write, format, find, copy, clear and delete", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      const data = sheet.getRange("B2:E4");
      data.formulas = [
        ["Product", "Qty", "Unit Price", "Total"],
        ["Almonds", 2, 7.5, "=C3*D3"],
        ["Coffee", 1, 34.5, "=C4*D4"],
      ];
      const header = sheet.getRange("B2:E2");
      header.format.fill.color = "cornflowerblue";
      header.format.font.color = "white";
      data.format.autofitColumns();
      const found = data.find("coff", { completeMatch: false, matchCase: false });
      found.load("address");
      sheet.getRange("G2").copyFrom("B2:E4");
      sheet.getRange("B4:E4").delete("Up");
      const copied = sheet.getRange("J4");
      copied.load("values,formulas");
      header.load("format/fill/color");
      await context.sync();
      expect(found.address).toBe("Sheet1!B4");
      expect([copied.values, copied.formulas]).toEqual([[[34.5]], [["=H4*I4"]]]);
      expect(header.format.fill.color).toBe("#6495ED");
    }));
});

describe("samples of worksheets, names and workbooks", () => {
  it("add, rename, hide, protect and list sheets", () =>
    inBook(async (workbook, context) => {
      const { worksheets } = workbook;
      worksheets.getItemOrNullObject("Sample").delete();
      const sheet = worksheets.add("Sample");
      sheet.tabColor = "#FF0000";
      sheet.freezePanes.freezeRows(1);
      sheet.protection.protect();
      worksheets.add("Hidden").visibility = "Hidden";
      worksheets.load("items/name,items/visibility");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
        "Sheet1 Visible",
        "Sample Visible",
        "Hidden Hidden",
      ]);
    }));

  it("name a range and a formula, and calculate with both", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      workbook.names.add("Numbers", sheet.getRange("A1:A3"));
      workbook.names.add("Rate", "=0.25");
      const cell = sheet.getRange("B1");
      cell.formulas = [["=SUM(Numbers)*Rate"]];
      cell.load("values");
      workbook.names.load("items/name");
      workbook.settings.add("NeedsReview", true);
      await context.sync();
      expect(cell.values).toEqual([[1.5]]);
      expect(workbook.names.items.map(({ name }) => name).sort()).toEqual(["Numbers", "Rate"]);
    }));
});

describe("samples of events", () => {
  it("are told what changed, until they are removed", async () => {
    const told: string[] = [];
    const handler = await inBook(async (workbook, context) => {
      const added = workbook.worksheets
        .getActiveWorksheet()
        .onChanged.add(({ address, changeType }) => {
          told.push(`${changeType} ${address}`);
          return Promise.resolve();
        });
      await context.sync();
      return added;
    });
    excelHost.userTypes("B2", 5);
    await afterEvents();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excelHost.userTypes("B3", 6);
    await afterEvents();
    expect(told).toEqual(["RangeEdited B2"]);
  });
});

describe("samples of what is out of scope", () => {
  it.each([
    {
      why: "shapes",
      use: (sheet: Excel.Worksheet) => sheet.shapes.addGeometricShape("Triangle"),
    },
    {
      why: "pivot tables",
      use: (sheet: Excel.Worksheet) => sheet.pivotTables.add("Farm", "A1:B2", "D1"),
    },
    {
      why: "named styles",
      use: (sheet: Excel.Worksheet) => (sheet.getRange("A1").style = "Heading1"),
    },
  ])("fail by name: $why", async ({ use }) => {
    const failed = inBook(async (workbook, context) => {
      use(workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
