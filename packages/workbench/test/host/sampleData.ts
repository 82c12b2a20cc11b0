/** What Microsoft's introductory samples work on, in our own words and figures. */

/** The sheet that a sample makes for itself, shown. */
export const newSheet = (workbook: Excel.Workbook, name = "Sample"): Excel.Worksheet => {
  workbook.worksheets.getItemOrNullObject(name).delete();
  const sheet = workbook.worksheets.add(name);
  sheet.activate();
  return sheet;
};

/** Expenses, entered as text as the samples enter them. */
export const expenses = (sheet: Excel.Worksheet): Excel.Table => {
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

/** What was ordered, at B2, each line with its total. */
export const orders = (sheet: Excel.Worksheet): Excel.Range => {
  const range = sheet.getRange("B2:E5");
  range.values = [
    ["Product", "Qty", "Unit Price", "Total"],
    ["Almonds", 2, 7.5, "=C3 * D3"],
    ["Coffee", 1, 34.5, "=C4 * D4"],
    ["Chocolate", 5, 9.5, "=C5 * D5"],
  ];
  const header = range.getRow(0);
  header.format.fill.color = "#4472C4";
  header.format.font.color = "white";
  range.format.autofitColumns();
  return range;
};

/** Sales by quarter, a table at A1. */
export const sales = (sheet: Excel.Worksheet): Excel.Table => {
  const table = sheet.tables.add("A1:E1", true);
  table.name = "SalesTable";
  table.getHeaderRowRange().values = [["Product", "Qtr1", "Qtr2", "Qtr3", "Qtr4"]];
  table.rows.add(undefined, [
    ["Frames", 5000, 7000, 6544, 4377],
    ["Saddles", 400, 323, 276, 651],
    ["Brakes", 12000, 8766, 8456, 9812],
  ]);
  return table;
};

/** The first column of a range's values. */
export const firstOf = ({ values }: { readonly values: readonly unknown[][] }): unknown[] =>
  values.map(([first]) => first);
