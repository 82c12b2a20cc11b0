import type { ChartKind } from "../../../model/chartPicture";
import { element, type XmlElement } from "../../xml";

export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Cells as a file refers to them (`'Ark 1'!$A$1:$A$4`), with what they hold at the moment. */
export type Referred<Value> = { readonly formula: string; readonly cached: readonly Value[] };

/** A chart as a file holds it; every kind but `other`. */
export type FileChart = {
  readonly kind: ChartKind;
  /** Null where none was given: Excel then takes the name of an only series, unless `untitled`. */
  readonly title: string | null;
  readonly untitled: boolean;
  readonly legend: boolean;
  readonly reversed: boolean;
  readonly series: readonly {
    /** Null where Excel is to make one up. */
    readonly name: string | null;
    readonly nameCell: Referred<string> | null;
    readonly values: Referred<number | null> | null;
    readonly categories: Referred<string> | null;
    readonly labels: boolean;
  }[];
};
type FileSeries = FileChart["series"][number];

/** Excel's colours for series, spelled out: a new file has no theme to take them from. */
const COLOURS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"] as const;
const GRID_COLOUR = "D9D9D9";
const LINE_WIDTH = 28_575;
const GRID_WIDTH = 9_525;

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** The part that holds a chart. */
export function chartXml(chart: FileChart): XmlElement {
  const { kind, title, untitled, legend } = chart;
  const series = chart.series.map((each, index) => seriesXml(kind, each, index));
  const plot = kind === "pie" ? [pieXml(series)] : [plotXml(kind, series), ...axesXml(chart)];
  return element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING_MAIN }, [
    value("roundedCorners", 0),
    element("c:chart", {}, [
      ...(title === null ? [] : [titleXml(title)]),
      value("autoTitleDeleted", untitled ? 1 : 0),
      element("c:plotArea", {}, [element("c:layout"), ...plot]),
      ...(legend ? [element("c:legend", {}, [value("legendPos", "r"), value("overlay", 0)])] : []),
      value("plotVisOnly", 1),
      value("dispBlanksAs", "gap"),
    ]),
  ]);
}

const value = (name: string, val: string | number): XmlElement => element(`c:${name}`, { val });

function titleXml(text: string): XmlElement {
  const run = element("a:r", {}, [element("a:t", {}, [text])]);
  return element("c:title", {}, [
    element("c:tx", {}, [element("c:rich", {}, [element("a:bodyPr"), element("a:p", {}, [run])])]),
    value("overlay", 0),
  ]);
}

function plotXml(kind: ChartKind, series: readonly XmlElement[]): XmlElement {
  const axes = [value("axId", CATEGORY_AXIS), value("axId", VALUE_AXIS)];
  if (kind === "line") {
    return element("c:lineChart", {}, [
      value("grouping", "standard"),
      value("varyColors", 0),
      ...series,
      value("marker", 1),
      ...axes,
    ]);
  }
  return element("c:barChart", {}, [
    value("barDir", kind === "bar" ? "bar" : "col"),
    value("grouping", "clustered"),
    value("varyColors", 0),
    ...series,
    value("gapWidth", 60),
    ...axes,
  ]);
}

function pieXml(series: readonly XmlElement[]): XmlElement {
  return element("c:pieChart", {}, [value("varyColors", 1), ...series, value("firstSliceAng", 0)]);
}

function axesXml({ kind, reversed }: FileChart): XmlElement[] {
  const [categoryAt, valueAt] = kind === "bar" ? ["l", "b"] : ["b", "l"];
  const scaling = (orientation: string) =>
    element("c:scaling", {}, [value("orientation", orientation)]);
  return [
    element("c:catAx", {}, [
      value("axId", CATEGORY_AXIS),
      scaling(reversed ? "maxMin" : "minMax"),
      value("delete", 0),
      value("axPos", categoryAt ?? "b"),
      value("tickLblPos", "low"),
      value("crossAx", VALUE_AXIS),
      value("crosses", "autoZero"),
    ]),
    element("c:valAx", {}, [
      value("axId", VALUE_AXIS),
      scaling("minMax"),
      value("delete", 0),
      value("axPos", valueAt ?? "l"),
      element("c:majorGridlines", {}, [lineXml(0, GRID_WIDTH, GRID_COLOUR)]),
      element("c:numFmt", { formatCode: "#,##0", sourceLinked: 0 }),
      value("tickLblPos", "nextTo"),
      value("crossAx", CATEGORY_AXIS),
      // Reversed categories would take the figures to the other side.
      value("crosses", reversed ? "max" : "autoZero"),
    ]),
  ];
}

function seriesXml(
  kind: ChartKind,
  { name, nameCell, values, categories, labels }: FileSeries,
  index: number
): XmlElement {
  return element("c:ser", {}, [
    value("idx", index),
    value("order", index),
    ...(nameCell ? [element("c:tx", {}, [reference("str", nameCell)])] : []),
    ...(name !== null ? [element("c:tx", {}, [element("c:v", {}, [name])])] : []),
    ...(kind === "pie" ? [] : [kind === "line" ? lineXml(index) : fillXml(index)]),
    ...(kind === "bar" || kind === "column" ? [value("invertIfNegative", 0)] : []),
    ...(kind === "pie" ? (values?.cached ?? []).map((_, slice) => sliceXml(slice)) : []),
    ...(labels ? [labelsXml()] : []),
    ...(categories ? [element("c:cat", {}, [reference("str", categories)])] : []),
    ...(values ? [element("c:val", {}, [reference("num", values)])] : []),
    ...(kind === "line" ? [value("smooth", 0)] : []),
  ]);
}

const colourXml = (colour: string): XmlElement =>
  element("a:solidFill", {}, [element("a:srgbClr", { val: colour })]);
const colourOf = (index: number): string => COLOURS[index % COLOURS.length] ?? COLOURS[0];
const fillXml = (index: number): XmlElement => element("c:spPr", {}, [colourXml(colourOf(index))]);
const lineXml = (index: number, width = LINE_WIDTH, colour = colourOf(index)): XmlElement =>
  element("c:spPr", {}, [element("a:ln", { w: width }, [colourXml(colour)])]);
const sliceXml = (index: number): XmlElement =>
  element("c:dPt", {}, [value("idx", index), fillXml(index)]);

function labelsXml(): XmlElement {
  const shown = { LegendKey: 0, Val: 1, CatName: 0, SerName: 0, Percent: 0, BubbleSize: 0 };
  return element(
    "c:dLbls",
    {},
    Object.entries(shown).map(([what, show]) => value(`show${what}`, show))
  );
}

/** Cells, with what they hold for programs that do not calculate. */
function reference(
  type: "str" | "num",
  { formula, cached }: Referred<string | number | null>
): XmlElement {
  const points = cached.flatMap((each, idx) =>
    each === null ? [] : [element("c:pt", { idx }, [element("c:v", {}, [String(each)])])]
  );
  return element(`c:${type}Ref`, {}, [
    element("c:f", {}, [formula]),
    element(`c:${type}Cache`, {}, [value("ptCount", cached.length), ...points]),
  ]);
}
