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

  it("are calculated after one that was broken off at a bracket", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulas = [["=Tabell[[#This"]];
      await context.sync();
      const cell = sheet.getRange("A2");
      cell.formulas = [["=SUM(1,2)*2"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[6]]);
    }));

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
      "Tabell[[#This Row],[Folketall]]&amp;&quot;[@Folketall]&quot;"
    );
  });

  describe("in the rows of a table, without its name", () => {
    /** A table of two columns and one for formulas. */
    const table = (formulas: readonly (readonly string[])[]) =>
      inBook(async (workbook, context) => {
        const sheet = workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A3:C5").values = [
          ["Folketall", "Beløp kr", "Sum"],
          [100, 3, ""],
          [200, 7, ""],
        ];
        sheet.tables.add("A3:C5", true).name = "Tabell";
        const cells = sheet.getRange("C4:C5");
        cells.formulas = formulas.map((line) => [...line]);
        cells.load("values,formulas");
        await context.sync();
        return cells;
      });

    it.each([
      { why: "a column", formula: "=[@Folketall]*2", values: [200, 400] },
      { why: "a column with a space", formula: "=[@[Beløp kr]]", values: [3, 7] },
      { why: "both", formula: "=[@Folketall]+[@[Beløp kr]]", values: [103, 207] },
      { why: "inside a function", formula: "=SUM([@Folketall],-[@[Beløp kr]])", values: [97, 193] },
      {
        why: "beside the whole column",
        formula: "=[@Folketall]/SUM(Tabell[Folketall])",
        values: [1 / 3, 2 / 3],
      },
      {
        why: "and text stays text",
        formula: '="[@Folketall]"',
        values: ["[@Folketall]", "[@Folketall]"],
      },
    ])("mean its cell of the same row: $why", async ({ formula, values }) => {
      const cells = await table([[formula], [formula]]);
      expect(cells.values).toEqual(values.map((value) => [value]));
      expect(cells.formulas).toEqual([[formula], [formula]]);
    });

    it("follow what is written beside them, and move with inserted rows", async () => {
      await table([["=[@Folketall]*2"], ["=[@Folketall]*2"]]);
      await inBook(async (workbook, context) => {
        const sheet = workbook.worksheets.getActiveWorksheet();
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("A6").values = [[50]];
        const cells = sheet.getRange("C5:C6");
        cells.load("values");
        await context.sync();
        expect(cells.values).toEqual([[200], [100]]);
      });
    });

    it("are saved with the table's name, and outside of a table as what Excel says", async () => {
      await table([["=[@Folketall]*2"], ['=[@[Beløp kr]]&"[@x]"']]);
      await inBook(async (workbook, context) => {
        workbook.worksheets.getActiveWorksheet().getRange("F9").formulas = [["=[@Folketall]+1"]];
        await context.sync();
      });
      const xml = hostFiles.parts(await saveWorkbook())["xl/worksheets/sheet1.xml"] ?? "";
      expect(xml).toContain("<f>Tabell[[#This Row],[Folketall]]*2</f>");
      expect(xml).toContain("<f>Tabell[[#This Row],[Beløp kr]]&amp;&quot;[@x]&quot;</f>");
      expect(xml).toContain("<f>#REF!+1</f>");
    });
  });
});
