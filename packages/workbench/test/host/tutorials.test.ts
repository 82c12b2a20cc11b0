import { afterEvents } from "./batches";

/** Small programs as an introduction to Office.js would have them, written against its documentation. */

beforeEach(async () => {
  await resetWorkbook();
});

describe("a first add-in", () => {
  it("makes an expenses table, formats, filters and sorts it, draws a chart and freezes the header", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const expenses = sheet.tables.add("A1:D1", true);
      expenses.name = "ExpensesTable";
      expenses.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
      expenses.rows.add(undefined, [
        ["1/1/2017", "The Phone Company", "Communications", 120],
        ["1/2/2017", "Northwind Electric Cars", "Transportation", 142.33],
        ["1/5/2017", "Best For You Organics Company", "Groceries", 27.9],
        ["1/10/2017", "Coho Vineyard", "Restaurant", 33],
        ["1/15/2017", "Best For You Organics Company", "Groceries", 97.8],
      ]);
      expenses.columns.getItemAt(3).getRange().numberFormat = [["#,##0.00"]];
      expenses.getRange().format.autofitColumns();
      expenses.getRange().format.autofitRows();
      await context.sync();
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const expenses = sheet.tables.getItem("ExpensesTable");
      expenses.columns.getItem("Category").filter.applyValuesFilter(["Groceries", "Restaurant"]);
      expenses.sort.apply([{ key: 1, ascending: false }]);
      const visible = expenses.getDataBodyRange().getVisibleView();
      visible.load("values");
      const chart = sheet.charts.add("ColumnClustered", expenses.getDataBodyRange(), "Auto");
      chart.setPosition("A15", "F30");
      chart.title.text = "Expenses";
      chart.legend.position = "Right";
      chart.series.getItemAt(0).name = "Value in €";
      sheet.freezePanes.freezeRows(1);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      expect(frozen.address).toBe("Sheet1!1:1");
      expect(visible.values.map((row: unknown[]) => row[2])).toEqual([
        "Restaurant",
        "Groceries",
        "Groceries",
      ]);
    });
  });

  it("protects the sheet with one button and opens it with the same", async () => {
    const toggle = (): Promise<boolean> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("protection/protected");
        await context.sync();
        if (sheet.protection.protected) sheet.protection.unprotect();
        else sheet.protection.protect();
        sheet.protection.load("protected");
        await context.sync();
        return sheet.protection.protected;
      });
    expect([await toggle(), await toggle()]).toEqual([true, false]);
  });
});

describe("a program that reacts", () => {
  it("keeps a running count of edits in a setting", async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add("edits", 0);
      workbook.worksheets.getActiveWorksheet().onChanged.add(() =>
        Excel.run(async (inner) => {
          const setting = inner.workbook.settings.getItem("edits");
          setting.load("value");
          await inner.sync();
          setting.value = Number(setting.value) + 1;
          await inner.sync();
        })
      );
      await context.sync();
    });
    excelHost.userTypes("A1", 1);
    await afterEvents();
    excelHost.userTypes("A2", 2);
    await afterEvents();
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("edits");
      setting.load("value");
      await context.sync();
      expect(setting.value).toBe(2);
    });
  });

  it("marks what is selected, and remembers the range across batches", async () => {
    const range = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      selected.format.fill.color = "yellow";
      context.trackedObjects.add(selected);
      selected.load("address");
      await context.sync();
      return selected;
    });
    expect(range.address).toBe("Sheet1!B2:C3");
    await Excel.run(range, async (context) => {
      range.format.fill.load("color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFF00");
      range.untrack();
      await context.sync();
    });
  });
});

describe("a program with names", () => {
  it("calculates a loan from named cells", () =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add("Loan");
      sheet.getRange("A1:B3").values = [
        ["Rate", 0.05],
        ["Years", 10],
        ["Amount", 100000],
      ];
      for (const [name, address] of [
        ["Rate", "B1"],
        ["Years", "B2"],
        ["Amount", "B3"],
      ] as const) {
        workbook.names.add(name, sheet.getRange(address));
      }
      const payment = sheet.getRange("B5");
      payment.formulas = [["=ROUND(-PMT(Rate/12,Years*12,Amount),2)"]];
      payment.load("values");
      workbook.names.load("items/name");
      await context.sync();
      expect(payment.values).toEqual([[1060.66]]);
      expect(workbook.names.items.map(({ name }) => name)).toEqual(["Rate", "Years", "Amount"]);
    }));
});
