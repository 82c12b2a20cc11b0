import type { IWorksheetData } from "@univerjs/core";
import type { CellsOf, KeptSeries } from "../../../model/chartData";
import type { KeptObject } from "../../../model/objects";
import { parseArea, splitReference } from "../../../spreadsheet/address";
import type { OfficePackage } from "../../OfficePackage";
import { childOf, childrenOf, textOf, type XmlElement } from "../../xml";
import type { FileSource } from "../source";
import { sheetPixels } from "./cellPixels";
import { chartFrames } from "./drawingXml";

/** A chart of the file that the workbench can draw, with the part that it stands in. */
export type ReadChart = { readonly kept: KeptObject; readonly from: FileSource["charts"][string] };

/** Reads the charts of a sheet that are drawn; others stay in the file, unseen. */
export function readCharts(
  file: OfficePackage,
  sheetPath: string,
  sheetId: string,
  data: Partial<IWorksheetData>,
  sheetIdOf: (name: string) => string | undefined
): ReadChart[] {
  return file.related(sheetPath, "drawing").flatMap(({ target: drawing }) => {
    const root = file.xml(drawing);
    if (!root) return [];
    const targets = new Map(file.related(drawing, "chart").map(({ id, target }) => [id, target]));
    return chartFrames(root, sheetPixels(data)).flatMap(
      ({ name, box, placement, relationship }) => {
        const chart = targets.get(relationship);
        const xml = chart === undefined ? undefined : file.xml(chart);
        const shown = xml && readChart(xml, sheetIdOf);
        if (chart === undefined || !shown) return [];
        const properties = { name, ...box, placement, ...shown };
        const inFile = structuredClone(properties);
        return [
          { kept: { id: `{${chart}}`, sheetId, properties, inFile }, from: { chart, drawing } },
        ];
      }
    );
  });
}

function readChart(
  space: XmlElement,
  sheetIdOf: (name: string) => string | undefined
): Record<string, unknown> | null {
  const chart = childOf(space, "chart");
  const plotArea = childOf(chart, "plotArea");
  const plots = childrenOf(plotArea).filter(({ name }) => /Chart$/.test(name));
  const [plot] = plots;
  const chartType = plot && plots.length === 1 ? typeOf(plot) : null;
  if (!plot || !chartType) return null;
  const series = childrenOf(plot, "ser").map((each) => readSeries(each, plot, sheetIdOf));
  const title = childOf(chart, "title");
  const texts = textOf(childOf(childOf(title, "tx"), "rich"));
  const deleted = childOf(chart, "autoTitleDeleted")?.attributes.val;
  const orientation = childOf(childOf(childOf(plotArea, "catAx"), "scaling"), "orientation");
  return {
    chartType,
    title: { text: texts, visible: title !== undefined || deleted === "0", overlay: false },
    legend: {
      visible: childOf(chart, "legend") !== undefined,
      position: "Right",
      overlay: false,
    },
    axes: { categoryAxis: { reversePlotOrder: orientation?.attributes.val === "maxMin" } },
    series,
  };
}

/** Excel's name of a kind of chart; null for those that are not drawn. */
function typeOf(plot: XmlElement): string | null {
  const grouping = childOf(plot, "grouping")?.attributes.val ?? "clustered";
  switch (plot.name.replace(/^.*:/, "")) {
    case "barChart":
      if (grouping !== "clustered") return null;
      return childOf(plot, "barDir")?.attributes.val === "bar" ? "BarClustered" : "ColumnClustered";
    case "lineChart":
      return grouping === "standard" ? "Line" : null;
    case "pieChart":
      return "Pie";
    default:
      return null;
  }
}

function readSeries(
  series: XmlElement,
  plot: XmlElement,
  sheetIdOf: (name: string) => string | undefined
): KeptSeries {
  const cells = (part: string): CellsOf | null => {
    const holder = childOf(series, part);
    const formula = textOf(childOf(childOf(holder, "strRef") ?? childOf(holder, "numRef"), "f"));
    return parseCells(formula, sheetIdOf);
  };
  const nameCell = cells("tx");
  const values = cells("val");
  const labels = childOf(series, "dLbls") ?? childOf(plot, "dLbls");
  const name = nameCell ? undefined : textOf(childOf(childOf(series, "tx"), "v"));
  return {
    ...(name && { name }),
    nameCell,
    ...(values && { values }),
    categories: cells("cat"),
    ...(childOf(labels, "showVal")?.attributes.val === "1" && { hasDataLabels: true }),
  };
}

function parseCells(
  formula: string,
  sheetIdOf: (name: string) => string | undefined
): CellsOf | null {
  const { sheet, rest } = splitReference(formula);
  const sheetId = sheet === null ? undefined : sheetIdOf(sheet);
  const area = parseArea(rest);
  return sheetId !== undefined && area ? { sheetId, area } : null;
}
