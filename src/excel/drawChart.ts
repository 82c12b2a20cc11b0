import type { PlannedChart } from "../sheet/chart";
import { rangeOf } from "./writeBatch";

const SIZE = { width: 480, height: 320 };

/** Draws a bar chart, in the place of one of the same name; nothing else on the sheet changes. */
export async function drawChart(
  context: Excel.RequestContext,
  { sheetId, name, title, categories, values, series, corner }: PlannedChart
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const present = sheet.charts.getItemOrNullObject(name);
  const place = sheet.getCell(corner.row, corner.column);
  present.load("top,left,width,height");
  place.load("top,left");
  await context.sync();

  const chart = sheet.charts.add("BarClustered", rangeOf(sheet, values), "Columns");
  if (present.isNullObject) {
    chart.set({ name, top: place.top, left: place.left, ...SIZE });
  } else {
    const { top, left, width, height } = present;
    present.delete();
    chart.set({ name, top, left, width, height });
  }
  chart.title.text = title;
  chart.legend.visible = false;
  // Bars run from bottom to top unless told otherwise; the table runs from top to bottom.
  chart.axes.categoryAxis.reversePlotOrder = true;
  const bars = chart.series.getItemAt(0);
  bars.name = series;
  bars.setXAxisValues(rangeOf(sheet, categories));
  bars.hasDataLabels = true;
  await context.sync();
}
