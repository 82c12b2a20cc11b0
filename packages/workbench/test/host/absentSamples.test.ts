import { inBook } from "./batches";

/**
 * Microsoft's introductory samples that need what this host has not: they fail by the name of the
 * member that is missing, which is counted.
 */

beforeEach(async () => {
  await resetWorkbook();
});

type Use = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;
type Absent = { readonly why: string; readonly use: Use; readonly member: string };

/** A chart of two figures. */
const chart = (sheet: Excel.Worksheet): Excel.Chart => {
  sheet.getRange("A1:B3").values = [
    ["Product", "Qty"],
    ["Frames", 5],
    ["Brakes", 6],
  ];
  return sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
};
const quietly = () => Promise.resolve();

const SHAPES: Absent[] = [
  {
    why: "a shape",
    use: (sheet) => sheet.shapes.addGeometricShape("Triangle"),
    member: "Worksheet.shapes",
  },
  { why: "a picture", use: (sheet) => sheet.shapes.addImage("iVBO"), member: "Worksheet.shapes" },
  { why: "a slicer", use: (sheet) => sheet.slicers.add("T", "A"), member: "Worksheet.slicers" },
  {
    why: "a picture of a range",
    use: (sheet) => sheet.getRange("A1").getImage(),
    member: "Range.getImage()",
  },
];
const PIVOTS: Absent[] = [
  {
    why: "a pivot table",
    use: (sheet) => sheet.pivotTables.add("Farm", "A1:B2", "D1"),
    member: "PivotTableCollection.add()",
  },
  {
    why: "looks of pivot tables",
    use: (_sheet, workbook) => workbook.pivotTableStyles.load("items"),
    member: "Workbook.pivotTableStyles",
  },
];
const CHARTS: Absent[] = [
  {
    why: "a chart's border",
    use: (sheet) => (chart(sheet).format.border.color = "red"),
    member: "Chart.format",
  },
  {
    why: "lines behind a chart",
    use: (sheet) => (chart(sheet).axes.valueAxis.majorGridlines.visible = false),
    member: "ChartAxes.valueAxis.majorGridlines",
  },
  {
    why: "a legend's fill",
    use: (sheet) => chart(sheet).legend.format.fill.setSolidColor("white"),
    member: "ChartLegend.format",
  },
  {
    why: "letters of labels",
    use: (sheet) => (chart(sheet).dataLabels.format.font.size = 15),
    member: "ChartDataLabels.format",
  },
  {
    why: "letters of a title",
    use: (sheet) => chart(sheet).title.getSubstring(0, 2),
    member: "ChartTitle.getSubstring()",
  },
  {
    why: "a colour of one column",
    use: (sheet) =>
      chart(sheet).series.getItemAt(0).points.getItemAt(0).format.fill.setSolidColor("pink"),
    member: "ChartSeries.points",
  },
  {
    why: "a trend line",
    use: (sheet) => chart(sheet).series.getItemAt(0).trendlines.add("Linear"),
    member: "ChartSeries.trendlines",
  },
];
const RANGES: Absent[] = [
  {
    why: "a ready look",
    use: (sheet) => (sheet.getRange("A1").style = "Heading1"),
    member: "Range.style=",
  },
  {
    why: "ready looks of the workbook",
    use: (_sheet, workbook) => workbook.styles.add("Mine"),
    member: "Workbook.styles",
  },
  {
    why: "filling on",
    use: (sheet) => sheet.getRange("A1").autoFill("A1:A9", "FillDefault"),
    member: "Range.autoFill()",
  },
  {
    why: "an outline",
    use: (sheet) => sheet.getRange("4:5").group("ByRows"),
    member: "Range.group()",
  },
  {
    why: "cells that a formula needs",
    use: (sheet) => sheet.getRange("A1").getDirectPrecedents(),
    member: "Range.getDirectPrecedents()",
  },
  {
    why: "cells that need a cell",
    use: (sheet) => sheet.getRange("A1").getDirectDependents(),
    member: "Range.getDirectDependents()",
  },
  {
    why: "a link",
    use: (sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!A1" }),
    member: "Range.hyperlink=",
  },
  {
    why: "copies to several areas",
    use: (sheet) => sheet.getRanges("A1,C1").copyFrom("E1"),
    member: "RangeAreas.copyFrom()",
  },
  {
    why: "formulas by distance",
    use: (sheet) => (sheet.getRange("A1").formulasR1C1 = [["=RC[1]"]]),
    member: "Range.formulasR1C1=",
  },
];
const EVENTS: Absent[] = [
  {
    why: "a formula's new wording",
    use: (sheet) => sheet.onFormulaChanged.add(quietly),
    member: "Worksheet._RegisterFormulaChangedEvent()",
  },
  {
    why: "sorted rows",
    use: (sheet) => sheet.onRowSorted.add(quietly),
    member: "Worksheet._RegisterRowSortedEvent()",
  },
  {
    why: "sorted columns",
    use: (sheet) => sheet.onColumnSorted.add(quietly),
    member: "Worksheet._RegisterColumnSortedEvent()",
  },
  {
    why: "a click",
    use: (sheet) => sheet.onSingleClicked.add(quietly),
    member: "Worksheet._RegisterSingleClickedEvent()",
  },
  {
    why: "protection",
    use: (sheet) => sheet.onProtectionChanged.add(quietly),
    member: "Worksheet._RegisterProtectionChangedEvent()",
  },
  {
    why: "the workbook in front",
    use: (_sheet, workbook) => workbook.onActivated.add(quietly),
    member: "Workbook._RegisterActivatedEvent()",
  },
  {
    why: "comments",
    use: (sheet) => sheet.comments.onAdded.add(quietly),
    member: "CommentCollection._RegisterAddedEvent()",
  },
  {
    why: "charts",
    use: (sheet) => sheet.charts.onActivated.add(quietly),
    member: "ChartCollection._RegisterActivatedEvent()",
  },
  {
    why: "bound cells",
    use: (sheet, workbook) => workbook.bindings.add(sheet.getRange("A1"), "Range", "B"),
    member: "Workbook.bindings",
  },
];
const WORKBOOKS: Absent[] = [
  {
    why: "functions called from a program",
    use: (_sheet, workbook) => workbook.functions.sum(1, 2).load("value"),
    member: "Workbook.functions",
  },
  {
    why: "sheets of another file",
    use: (_sheet, workbook) => workbook.insertWorksheetsFromBase64("UEsDB"),
    member: "Workbook.insertWorksheetsFromBase64()",
  },
  { why: "closing", use: (_sheet, workbook) => workbook.close("Save"), member: "Workbook.close()" },
  {
    why: "properties of one's own",
    use: (_sheet, workbook) => workbook.properties.custom.add("Group", "Alpha"),
    member: "DocumentProperties.custom.add()",
  },
];

describe.each([
  { of: "shapes", samples: SHAPES },
  { of: "pivot tables", samples: PIVOTS },
  { of: "charts' looks", samples: CHARTS },
  { of: "ranges", samples: RANGES },
  { of: "events", samples: EVENTS },
  { of: "workbooks", samples: WORKBOOKS },
])("samples of $of that this host has not", ({ samples }) => {
  it.each(samples)("fail by name: $why", async ({ use, member }) => {
    const failed = inBook(async (workbook, context) => {
      use(workbook.worksheets.getActiveWorksheet(), workbook);
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining(member) as string,
    });
    expect([...excelHost.unimplemented.keys()]).toEqual([member]);
  });
});

describe("samples of what is younger than the last requirement set here", () => {
  it.each<{ why: string; use: Use }>([
    { why: "a sheet's new name", use: (sheet) => sheet.onNameChanged.add(quietly) },
    {
      why: "a sheet's new place",
      use: (_sheet, workbook) => workbook.worksheets.onMoved.add(quietly),
    },
  ])("are refused by Office.js itself: $why", async ({ use }) => {
    const failed = inBook(async (workbook, context) => {
      use(workbook.worksheets.getActiveWorksheet(), workbook);
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
