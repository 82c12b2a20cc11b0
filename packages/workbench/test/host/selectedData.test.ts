import { fillMunicipalities, onSheet, valuesOf } from "./batches";

beforeEach(async () => {
  await resetWorkbook({ locale: "nb-NO" });
  await fillMunicipalities();
  await onSheet(async (sheet, context) => {
    sheet.getRange("D1:D5").formulas = [["Andel"], ...[2, 3, 4, 5].map((row) => [`=B${row}/10`])];
    await context.sync();
  });
});

const select = async (address: string): Promise<void> => {
  await onSheet(async (sheet, context) => {
    sheet.getRange(address).select();
    await context.sync();
  });
  await excelHost.settled();
};

const names = async (): Promise<unknown[]> => (await valuesOf("A1:A5")).flat();
const visible = () =>
  onSheet(async (sheet, context) => {
    const view = sheet.getRange("A2:A5").getVisibleView();
    view.load("values");
    await context.sync();
    return view.values.flat() as unknown[];
  });

describe("what the user sorts", () => {
  it.each([
    { why: "from a cell, all rows under the heading", at: "A3" },
    { why: "from a selection, its rows", at: "A1:D5" },
  ])("goes by the column of the active cell: $why", async ({ at }) => {
    await select(at);
    await excelHost.userSorts(true);
    await excelHost.settled();
    expect(await names()).toEqual(["Kommune", "Aukra", "Os", "Trondheim", "Ørland"]);
    expect((await valuesOf("B2:D2"))[0]).toEqual([3678, "Romsdal", 367.8]);
    await excelHost.userUndoes();
    expect(await names()).toEqual(["Kommune", "Trondheim", "Os", "Aukra", "Ørland"]);
  });

  it("is a table's rows, and no total under them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:D5", true).showTotals = true;
      await context.sync();
    });
    await select("B4");
    await excelHost.userSorts(false);
    expect(await names()).toEqual(["Kommune", "Trondheim", "Ørland", "Aukra", "Os"]);
    expect((await valuesOf("A6"))[0]).toEqual(["Totalt"]);
  });
});

describe("what the user filters", () => {
  it("is chosen among what the column's cells show, and undone in one step", async () => {
    await select("C3");
    expect(excelHost.filterChoices()).toEqual({
      heading: "Region",
      choices: ["Romsdal", "Sørvest", "Sørøst", "Trondheim"].map((text) => ({ text, shown: true })),
    });
    await excelHost.userFilters(["Romsdal", "Sørvest"]);
    expect(await visible()).toEqual(["Aukra", "Ørland"]);
    expect(excelHost.shownRows()).toEqual({ shown: 2, all: 4 });
    await excelHost.userUndoes();
    expect(await visible()).toHaveLength(4);
    expect(excelHost.shownRows()).toBeNull();
    await excelHost.userRedoes();
    expect(await visible()).toEqual(["Aukra", "Ørland"]);
  });

  it("is known to the add-in, and saved", async () => {
    await select("C3");
    await excelHost.userFilters(["Romsdal"]);
    await onSheet(async (sheet, context) => {
      const range = sheet.autoFilter.getRange();
      range.load("address");
      sheet.autoFilter.load("criteria,isDataFiltered");
      await context.sync();
      expect(range.address).toBe("'Ark1'!A1:D5");
      expect(sheet.autoFilter.isDataFiltered).toBe(true);
    });
    const xml = hostFiles.parts(await saveWorkbook())["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain('<filterColumn colId="2"><filters><filter val="Romsdal"/></filters>');
  });

  it("leaves to other columns what they let pass, and is taken away", async () => {
    await select("C3");
    await excelHost.userFilters(["Romsdal", "Sørvest"]);
    await select("A3");
    expect(excelHost.filterChoices().choices.map(({ text }) => text)).toEqual(["Aukra", "Ørland"]);
    await excelHost.userFilters(["Aukra"]);
    expect(await visible()).toEqual(["Aukra"]);
    await excelHost.userFilters(null);
    expect(await visible()).toEqual(["Aukra", "Ørland"]);
    await excelHost.userClearsFilter();
    expect(await visible()).toHaveLength(4);
  });

  it("is filtered still when its rows are sorted", async () => {
    await select("C3");
    await excelHost.userFilters(["Romsdal", "Sørøst"]);
    await select("A3");
    await excelHost.userSorts(true);
    expect(await visible()).toEqual(["Aukra", "Os"]);
  });
});

describe("a filter by the average", () => {
  it.each([
    { criteria: "AboveAverage", left: ["Trondheim"] },
    { criteria: "BelowAverage", left: ["Os", "Aukra", "Ørland"] },
  ] as const)("shows those $criteria, and is saved", async ({ criteria, left }) => {
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange("A1:D5"), 1, {
        filterOn: "Dynamic",
        dynamicCriteria: criteria,
      });
      await context.sync();
    });
    expect(await visible()).toEqual(left);
    const bytes = await saveWorkbook();
    await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.load("criteria");
      await context.sync();
      expect(sheet.autoFilter.criteria).toEqual([
        { filterOn: "Dynamic", dynamicCriteria: criteria },
      ]);
    });
  });

  it.each([
    { why: "days", criteria: { filterOn: "Dynamic", dynamicCriteria: "Yesterday" } },
    { why: "colours", criteria: { filterOn: "CellColor", color: "#FF0000" } },
  ])("is not one by $why, which fails by name and hides nothing", async ({ criteria }) => {
    const failed = onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange("A1:D5"), 1, criteria as Excel.FilterCriteria);
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "NotImplemented" });
    expect(await visible()).toHaveLength(4);
  });
});
