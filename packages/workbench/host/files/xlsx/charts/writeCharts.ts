import { CellValueType, type IWorkbookData } from "@univerjs/core";
import type { CellsOf, KeptSeries } from "../../../model/chartData";
import { kindOfChart } from "../../../model/chartPicture";
import type { KeptObject } from "../../../model/objects";
import { absoluteAddress, quoteSheet } from "../../../spreadsheet/address";
import type { OfficePackage } from "../../OfficePackage";
import { childrenOf, element, type XmlElement } from "../../xml";
import { contentTypes, relationshipTypes } from "../paths";
import { setSection } from "../sheetSections";
import type { FileSource } from "../source";
import { isUntouched } from "../untouched";
import { sheetPixels } from "./cellPixels";
import { chartXml, type FileChart, type Referred } from "./chartXml";
import { chartAnchor, chartFrames, newDrawing, type Box } from "./drawingXml";

type Bag = Readonly<Record<string, unknown>>;

/** Whether a chart can be written; the others are lost in a file. */
export const isWritableChart = ({ properties }: KeptObject): boolean =>
  kindOfChart(properties.chartType) !== "other";

/**
 * Makes a sheet's charts those of the workbook: those of the file that nobody touched stay as they
 * are, changed ones are written anew, deleted ones go.
 */
export function writeCharts(
  file: OfficePackage,
  sheetPath: string,
  sheet: XmlElement,
  data: IWorkbookData,
  kept: readonly KeptObject[],
  source: FileSource["charts"]
): void {
  const untouched = kept.filter((each) => source[each.id] !== undefined && isUntouched(each));
  const drawings = file.related(sheetPath, "drawing").map(({ target }) => target);
  for (const [id, { chart, drawing }] of Object.entries(source)) {
    const stays = untouched.some((each) => each.id === id);
    if (!stays && drawings.includes(drawing)) removeChart(file, drawing, chart);
  }
  const added = kept.filter((each) => isWritableChart(each) && !untouched.includes(each));
  if (added.length === 0) return;
  const drawing = drawings[0] ?? addDrawing(file, sheetPath, sheet);
  for (const each of added) addChart(file, drawing, data, each);
}

function removeChart(file: OfficePackage, drawing: string, chart: string): void {
  const root = file.xml(drawing);
  const relationship = file.related(drawing, "chart").find(({ target }) => target === chart);
  if (!root || !relationship) return;
  const nowhere = sheetPixels({});
  const gone = chartFrames(root, nowhere).find((each) => each.relationship === relationship.id);
  root.children = root.children.filter((each) => each !== gone?.anchor);
  file.setXml(drawing, root);
  file.unrelate(drawing, chart);
  file.remove(chart);
  file.setContentType(chart, null);
}

function addDrawing(file: OfficePackage, sheetPath: string, sheet: XmlElement): string {
  const path = file.freePath("xl/drawings/drawing", ".xml");
  file.setXml(path, newDrawing());
  file.setContentType(path, contentTypes.drawing);
  const id = file.relate(sheetPath, relationshipTypes.drawing, path);
  setSection(sheet, "drawing", element("drawing", { "r:id": id }));
  return path;
}

function addChart(
  file: OfficePackage,
  drawing: string,
  data: IWorkbookData,
  { sheetId, properties }: KeptObject
): void {
  const root = file.xml(drawing) ?? newDrawing();
  const path = file.freePath("xl/charts/chart", ".xml");
  file.setXml(path, chartXml(toFileChart(data, properties)));
  file.setContentType(path, contentTypes.chart);
  const relationship = file.relate(drawing, relationshipTypes.chart, path);
  const name = String(properties.name ?? "");
  const frame = { name, relationship, box: properties as unknown as Box };
  // Numbers in a drawing must differ; 1 is the drawing's own.
  const number = Math.max(1, ...childrenOf(root).map(largestId)) + 1;
  root.children.push(chartAnchor(frame, number, sheetPixels(data.sheets[sheetId] ?? {})));
  file.setXml(drawing, root);
}

function largestId(anchor: XmlElement): number {
  const own = /(^|:)cNvPr$/.test(anchor.name) ? Number(anchor.attributes.id) : 0;
  return Math.max(own, ...childrenOf(anchor).map(largestId));
}

function toFileChart(data: IWorkbookData, properties: Bag): FileChart {
  const all = ((properties.series ?? []) as KeptSeries[]).filter(({ deleted }) => !deleted);
  const title = bag(properties.title);
  const series = all.map((each) => ({
    name: each.name ? String(each.name) : null,
    nameCell: each.name ? null : referred(data, each.nameCell, textAt),
    values: referred(data, each.values, numberAt),
    categories: referred(data, each.categories, textAt),
    labels: each.hasDataLabels === true,
  }));
  return {
    kind: kindOfChart(properties.chartType),
    title: title.visible !== false && title.text ? String(title.text) : null,
    untitled: title.visible === false,
    legend: bag(properties.legend).visible !== false,
    reversed: bag(bag(properties.axes).categoryAxis).reversePlotOrder === true,
    series,
  };
}

type Stored = { readonly v?: unknown; readonly t?: unknown } | null | undefined;

/** Cells of the workbook as a file refers to them; null where their sheet is gone. */
function referred<Value>(
  data: IWorkbookData,
  cells: CellsOf | null | undefined,
  read: (cell: Stored) => Value
): Referred<Value> | null {
  const sheet = cells && data.sheets[cells.sheetId];
  if (!cells || !sheet) return null;
  const { row, column, rows, columns } = cells.area;
  const cached = Array.from({ length: rows * columns }, (_, index) =>
    read(sheet.cellData?.[row + Math.floor(index / columns)]?.[column + (index % columns)])
  );
  const formula = `${quoteSheet(sheet.name ?? "")}!${absoluteAddress(cells.area)}`;
  return { formula, cached };
}

const textAt = (cell: Stored): string => String(cell?.v ?? "");
const numberAt = (cell: Stored): number | null =>
  cell?.t === CellValueType.NUMBER || typeof cell?.v === "number" ? Number(cell.v) : null;
const bag = (value: unknown): Bag => (value ?? {}) as Bag;
