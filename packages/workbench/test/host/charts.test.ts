import { fillMunicipalities, onSheet } from "./batches";

const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing1.xml";

const addChart = (change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Promise<void> =>
  onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("B2:B5"), "Columns");
    chart.set({ name: "Regioner", left: 200, top: 30, width: 480, height: 320 });
    change(chart, sheet);
    await context.sync();
  });

const reopen = async (): Promise<void> => {
  await resetWorkbook({ file: { bytes: await saveWorkbook(), name: "x.xlsx" } });
};

beforeEach(async () => {
  await resetWorkbook();
  await fillMunicipalities();
});

describe("what a chart shows", () => {
  it("is the figures as they are now, under the names that were given", async () => {
    await addChart((chart, sheet) => {
      chart.title.text = "Folketall";
      chart.legend.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(0);
      series.name = "Innbyggere";
      series.setXAxisValues(sheet.getRange("A2:A5"));
      series.hasDataLabels = true;
    });
    excelHost.userTypes("B3", 2000);
    expect(excelHost.charts()).toEqual([
      expect.objectContaining({
        name: "Regioner",
        kind: "bar",
        title: "Folketall",
        legend: false,
        reversed: true,
        box: { left: 200, top: 30, width: 480, height: 320 },
        categories: ["Trondheim", "Os", "Aukra", "Ørland"],
        series: [
          {
            name: "Innbyggere",
            values: [214565, 2000, 3678, 10520],
            labels: ["214565", "2000", "3678", "10520"],
          },
        ],
      }),
    ]);
  });

  it.each([
    { why: "header and names beside figures", source: "A1:B5", by: "Auto", series: ["Folketall"] },
    { why: "figures alone", source: "B2:B5", by: "Columns", series: ["Series1"] },
    { why: "one figure", source: "B2", by: "Columns", series: ["Series1"] },
    { why: "columns of text are no series", source: "A1:C5", by: "Columns", series: ["Folketall"] },
  ] as const)("finds its series: $why", async ({ source, by, series }) => {
    await onSheet(async (sheet, context) => {
      sheet.charts.add("ColumnClustered", sheet.getRange(source), by);
      await context.sync();
    });
    expect(excelHost.charts()[0]?.series.map(({ name }) => name)).toEqual(series);
  });
});

describe("a chart in a file", () => {
  it("stands in a drawing of the sheet, with its cells and what they hold", async () => {
    await addChart((chart, sheet) => {
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A5"));
    });
    const parts = hostFiles.parts(await saveWorkbook());
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<drawing r:id="');
    expect(parts[DRAWING]).toContain('name="Regioner"');
    expect(parts[CHART]).toContain('<c:barDir val="bar"/>');
    expect(parts[CHART]).toContain("<c:f>Sheet1!$B$2:$B$5</c:f>");
    expect(parts[CHART]).toContain('<c:pt idx="0"><c:v>Trondheim</c:v></c:pt>');
  });

  it("is the same chart when the file is opened again, and stays as it is when saved", async () => {
    await addChart((chart, sheet) => {
      chart.title.text = "Folketall";
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A5"));
    });
    const [before] = excelHost.charts();
    await reopen();
    const [after] = excelHost.charts();
    expect(after).toEqual({ ...before, id: after?.id });
    const saved = await saveWorkbook();
    await reopen();
    expect(hostFiles.parts(await saveWorkbook())[CHART]).toBe(hostFiles.parts(saved)[CHART]);
  });

  it("is replaced, moved and deleted there too", async () => {
    await addChart(() => undefined);
    await reopen();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.getItem("Regioner");
      chart.title.text = "Ny tittel";
      chart.left = 10;
      await context.sync();
    });
    await reopen();
    expect(excelHost.charts()).toHaveLength(1);
    expect(excelHost.charts()[0]?.title).toBe("Ny tittel");
    expect(excelHost.charts()[0]?.box.left).toBeCloseTo(10, 0);
    await onSheet(async (sheet, context) => {
      sheet.charts.getItem("Regioner").delete();
      await context.sync();
    });
    const parts = hostFiles.parts(await saveWorkbook());
    expect(parts[CHART]).toBeUndefined();
    expect(parts[DRAWING]).not.toContain("graphicFrame");
  });
});
