import { startWithExample } from "./startSession";

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

const values = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const tableAddress = () =>
  onSheet(async ({ tables }, context) => {
    const range = tables.getItemAt(0).getRange().load("address");
    await context.sync();
    return range.address;
  });

const charts = () =>
  onSheet(async (sheet, context) => {
    sheet.charts.load("items/name,items/left,items/chartType");
    await context.sync();
    return sheet.charts.items.map(({ name, left, chartType }) => ({ name, left, chartType }));
  });

describe("the result as an Excel table", () => {
  it("stands on a sheet of its own, with every member in the table and the sums beside it", async () => {
    const session = await startWithExample();
    await session.write("new-table");
    expect(await tableAddress()).toBe("Fordeling!A1:F35");
    expect(await values("A1:F2")).toEqual([
      ["Kommunenummer", "Kommune", "Kommuneregion", "Folketall", "Andel", "Beløp"],
      ["5001", "Trondheim", "Trondheim", 214565, 0.4007, 4327264],
    ]);
    expect(session.getState()).toMatchObject({
      notice: { kind: "written", sheetName: "Fordeling" },
      written: { changes: [], rowsChanged: false, choiceChanged: false },
    });
    expect(await values("H9:K9")).toEqual([["Sum", 535512, 1, 10_800_000]]);
  });

  it("takes a municipality that is added to the table into the next refresh", async () => {
    const session = await startWithExample();
    await session.write("new-table");
    await onSheet(async ({ tables }, context) => {
      tables.getItemAt(0).rows.add(undefined, [["0301", "Oslo", "Trondheim", 100_000, "", ""]]);
      await context.sync();
    });
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ kind: "written", refreshed: true });
    expect(await tableAddress()).toBe("Fordeling!A1:F36");
    const amounts = (await values("F2:F36")).map(([amount]) => amount as number);
    expect(amounts.every((amount) => amount > 0)).toBe(true);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(10_800_000);
    expect(await values("K9")).toEqual([[10_800_000]]);
  });

  it("keeps each amount with its municipality when the table is sorted", async () => {
    const session = await startWithExample();
    await session.write("new-table");
    await onSheet(async ({ tables }, context) => {
      tables.getItemAt(0).sort.apply([{ key: 5, ascending: true }]);
      await context.sync();
    });
    const [first] = await values("B2:F2");
    await session.refresh();
    expect(await values("B2:F2")).toEqual([first]);
    expect(first![4]).toBe(Math.min(...(await values("F2:F35")).map(([amount]) => Number(amount))));
  });

  it("is gone again after undo", async () => {
    const session = await startWithExample();
    await session.write("new-table");
    await session.undo();
    expect(session.getState().notice).toMatchObject({ kind: "undone", kept: [] });
    const names = await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).not.toContain("Fordeling");
  });
});

describe("the chart of the regions", () => {
  it("is Excel's own, to the right of everything on the sheet, and there once however often it is asked for", async () => {
    const session = await startWithExample();
    await session.write("beside");
    await session.drawChart();
    expect(session.getState().notice).toMatchObject({ kind: "chart-drawn" });
    await session.drawChart();
    expect(await charts()).toEqual([
      { name: "HPSHARE_regions", chartType: "BarClustered", left: expect.any(Number) },
    ]);
    const right = await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange(true).load("left,width");
      await context.sync();
      return used.left + used.width;
    });
    const [chart] = await charts();
    expect(chart!.left).toBeGreaterThanOrEqual(right);
  });

  it("is refused in words where no region subtotals stand", async () => {
    const session = await startWithExample();
    await session.drawChart();
    expect(session.getState().notice).toMatchObject({
      kind: "refused",
      issue: { code: "no-region-subtotals" },
    });
    expect(await charts()).toEqual([]);
  });
});
