import { inBook } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

/** A table of two columns at A1, and formulas beside it. */
const prepare = (formulas: readonly string[], name = "Tab_1") =>
  inBook(async (workbook, context) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      ["Kommune", "Beløp kr", "Andel"],
      ["Os", 1, ""],
      ["Aukra", 2, ""],
    ];
    sheet.tables.add("A1:C3", true).name = name;
    formulas.forEach((formula, row) => {
      sheet.getRange(`E${row + 1}`).formulas = [[formula]];
    });
    await context.sync();
  });

const read = (address: string) =>
  inBook(async (workbook, context) => {
    const range = workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values,formulas");
    await context.sync();
    return {
      values: range.values.flat() as unknown[],
      formulas: range.formulas.flat() as unknown[],
    };
  });

const enter = (address: string, value: string) =>
  inBook(async (workbook, context) => {
    workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

describe("references to tables", () => {
  it.each([
    { why: "an underscore before a digit", name: "Tab_1" },
    { why: "a point", name: "Kost.2026" },
    { why: "a letter of ours", name: "Års_kostnader" },
  ])("know a name with $why", async ({ name }) => {
    await prepare([`=SUM(${name}[Beløp kr])`, `=ROWS(${name})`], name);
    expect((await read("E1:E2")).values).toEqual([3, 2]);
  });

  it("are read in any case, and stay as they were typed", async () => {
    const typed = [
      "=SUM(tab_1[beløp kr])",
      "=SUM(TAB_1[BELØP KR])",
      "=TAB_1[[#headers],[kommune]]",
    ];
    await prepare(typed);
    expect(await read("E1:E3")).toEqual({ values: [3, 3, "Kommune"], formulas: typed });
  });

  it("follow a heading that is renamed, and again when that is undone", async () => {
    const typed = [
      "=SUM(Tab_1[Beløp kr])",
      "=SUM(tab_1[[#All],[beløp kr]])",
      "=SUM(Tab_1[[Beløp kr]:[Andel]])",
      '="Tab_1[Beløp kr]"&Tab_1[[#Headers],[Beløp kr]]',
    ];
    await prepare(typed);
    await enter("C2", "=[@[Beløp kr]]/2");
    await enter("B1", "Sum [kr]");
    const renamed = [
      "=SUM(Tab_1[Sum '[kr']])",
      "=SUM(tab_1[[#All],[Sum '[kr']]])",
      "=SUM(Tab_1[[Sum '[kr']]:[Andel]])",
      "=\"Tab_1[Beløp kr]\"&Tab_1[[#Headers],[Sum '[kr']]]",
    ];
    expect((await read("E1:E4")).formulas).toEqual(renamed);
    await enter("B1", "Kroner");
    expect((await read("C2")).formulas).toEqual(["=[@[Kroner]]/2"]);
    expect((await read("E1:E4")).values).toEqual([3, 3, 3.5, "Tab_1[Beløp kr]Kroner"]);
    await excelHost.userUndoes();
    await excelHost.userUndoes();
    expect(await read("E1:E2")).toEqual({
      values: [3, 3],
      formulas: ["=SUM(Tab_1[Beløp kr])", "=SUM(tab_1[[#All],[Beløp kr]])"],
    });
    expect((await read("C2")).formulas).toEqual(["=[@[Beløp kr]]/2"]);
  });

  it("follow headings that change places in one write", async () => {
    await prepare(["=SUM(Tab_1[Beløp kr])", "=SUM(Tab_1[Andel])"]);
    await inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1:C1").values = [["Andel", "Beløp kr"]];
      await context.sync();
    });
    expect((await read("E1:E2")).values).toEqual([3, 0]);
  });

  it("know a column that is added with a name of its own", async () => {
    await prepare([]);
    await inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.getItem("Tab_1");
      table.columns.add(undefined, [[5], [6]], "Ny");
      const cell = sheet.getRange("G1");
      cell.formulas = [["=SUM(Tab_1[Ny])"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[11]]);
    });
  });

  it("keep the name of a heading that is cleared", async () => {
    await prepare(["=SUM(Tab_1[Beløp kr])"]);
    await enter("B1", "");
    expect(await read("E1")).toEqual({ values: [3], formulas: ["=SUM(Tab_1[Beløp kr])"] });
  });

  it("follow a table that is renamed, in the same batch and in any case", async () => {
    await prepare(["=SUM(Tab_1[Beløp kr])", "=SUM(tab_1[beløp kr])"]);
    await inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.tables.getItem("Tab_1").name = "Kostnader";
      const cells = sheet.getRange("E1:E2");
      cells.load("values,formulas");
      await context.sync();
      expect(cells.values).toEqual([[3], [3]]);
      expect(cells.formulas).toEqual([
        ["=SUM(Kostnader[Beløp kr])"],
        ["=SUM(Kostnader[beløp kr])"],
      ]);
    });
  });
});
