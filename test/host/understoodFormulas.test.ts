import { inBook } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("formulas as Excel knows them", () => {
  it.each([
    { why: "a minus sign before a name", formula: "=-Total", value: -10 },
    { why: "and a space between", formula: "=- Total", value: -10 },
    { why: "in a product", formula: "=2*-Total+1", value: -19 },
    { why: "a minus sign binds first, as before a cell", formula: "=-Total^2", value: 100 },
    { why: "a difference of names", formula: "=Total-Total-1", value: -1 },
    { why: "as an argument", formula: "=SUM(-Total,-A1,1)", value: -14 },
    { why: "a cell's own row of a table", formula: "=Tabell[@Folketall]*2", value: 400 },
    { why: "of a column with a space", formula: "=Tabell[@[Beløp kr]]", value: 7 },
    { why: "of another table", formula: "=-Tabell[@Folketall]", value: -200 },
    { why: "text stays text", formula: '="-Total [@Folketall]"', value: "-Total [@Folketall]" },
  ])("are calculated, and read back as typed: $why", ({ formula, value }) =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("H1").values = [[10]];
      workbook.names.add("Total", sheet.getRange("H1"));
      sheet.getRange("A3:C5").values = [
        ["Kommune", "Folketall", "Beløp kr"],
        ["Os", 100, 3],
        ["Aukra", 200, 7],
      ];
      sheet.tables.add("A3:C5", true).name = "Tabell";
      await context.sync();
      const cell = sheet.getRange("E5");
      cell.formulas = [[formula]];
      cell.load("values,formulas");
      await context.sync();
      expect([cell.values[0]?.[0], cell.formulas[0]?.[0]]).toEqual([value, formula]);
    })
  );

  it("follow a name that is given another figure", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("H1").values = [[10]];
      workbook.names.add("Total", sheet.getRange("H1"));
      const cell = sheet.getRange("E5");
      cell.formulas = [["=-Total"]];
      await context.sync();
      sheet.getRange("H1").values = [[12]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[-12]]);
    }));

  it("are spelled as files spell them: a row's cell of a table is written out", async () => {
    await inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["Kommune", "Folketall"],
        ["Os", 100],
      ];
      sheet.tables.add("A1:B2", true).name = "Tabell";
      sheet.getRange("D2").formulas = [['=Tabell[@Folketall]&"[@Folketall]"']];
      await context.sync();
    });
    const parts = hostFiles.parts(await saveWorkbook());
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      'Tabell[[#This Row],[Folketall]]&amp;&quot;[@Folketall]&quot;'
    );
  });
});
