import { childOf, childrenOf, element, localName, textOf, type XmlElement } from "../../xml";
import { OFFICE_RELATIONSHIPS } from "../../namespaces";
import { CHART, DRAWING_MAIN } from "./chartXml";
import type { SheetPixels } from "./cellPixels";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
/** A drawing measures in these. */
const EMU_PER_PIXEL = 9525;
const EMU_PER_POINT = 12_700;

/** Where something lies on a sheet, in points. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A chart's frame in a drawing. */
export type ChartFrame = {
  readonly anchor: XmlElement;
  readonly name: string;
  readonly relationship: string;
  readonly box: Box;
  /** Excel.Placement: goes and grows with its cells, goes with its first cell, stays. */
  readonly placement: "TwoCell" | "OneCell" | "Absolute";
};

export function newDrawing(): XmlElement {
  return element("wsDr", { xmlns: SHEET_DRAWING });
}

/** A frame, with the names' spaces it needs in any drawing; it moves with its cell and keeps its size. */
export function chartAnchor(
  { name, relationship, box }: Omit<ChartFrame, "anchor" | "placement">,
  id: number,
  pixels: SheetPixels
): XmlElement {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  const column = pixels.columns.find(emu(box.left) / EMU_PER_PIXEL);
  const row = pixels.rows.find(emu(box.top) / EMU_PER_PIXEL);
  const text = (of: string, content: number) => element(of, {}, [String(Math.round(content))]);
  return element("oneCellAnchor", { xmlns: SHEET_DRAWING, "xmlns:a": DRAWING_MAIN }, [
    element("from", {}, [
      text("col", column.index),
      text("colOff", column.offset * EMU_PER_PIXEL),
      text("row", row.index),
      text("rowOff", row.offset * EMU_PER_PIXEL),
    ]),
    element("ext", { cx: emu(box.width), cy: emu(box.height) }),
    element("graphicFrame", { macro: "" }, [
      element("nvGraphicFramePr", {}, [
        element("cNvPr", { id, name }),
        element("cNvGraphicFramePr"),
      ]),
      element("xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: CHART }, [
          element("c:chart", {
            "xmlns:c": CHART,
            "xmlns:r": OFFICE_RELATIONSHIPS,
            "r:id": relationship,
          }),
        ]),
      ]),
    ]),
    element("clientData"),
  ]);
}

/** The frames of charts in a drawing; pictures and shapes are left out. */
export function chartFrames(drawing: XmlElement, pixels: SheetPixels): ChartFrame[] {
  return childrenOf(drawing).flatMap((anchor) => {
    const frame = childOf(anchor, "graphicFrame");
    const data = childOf(childOf(frame ?? anchor, "graphic"), "graphicData");
    const relationship = childOf(data, "chart")?.attributes["r:id"];
    const box = boxOf(anchor, pixels);
    if (!relationship || !box) return [];
    const name = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr")?.attributes.name ?? "";
    return [{ anchor, name, relationship, box, placement: placementOf(anchor) }];
  });
}

function placementOf(anchor: XmlElement): ChartFrame["placement"] {
  const { editAs } = anchor.attributes;
  if (editAs === "absolute" || localName(anchor) === "absoluteAnchor") return "Absolute";
  return editAs === "oneCell" || localName(anchor) === "oneCellAnchor" ? "OneCell" : "TwoCell";
}

function boxOf(anchor: XmlElement, pixels: SheetPixels): Box | null {
  const from = cornerOf(childOf(anchor, "from") ?? childOf(anchor, "pos"), pixels);
  if (!from) return null;
  const extent = childOf(anchor, "ext")?.attributes;
  const to = extent
    ? { x: from.x + Number(extent.cx), y: from.y + Number(extent.cy) }
    : cornerOf(childOf(anchor, "to"), pixels);
  if (!to) return null;
  const points = (emu: number) => Math.round((emu / EMU_PER_POINT) * 100) / 100;
  return {
    left: points(from.x),
    top: points(from.y),
    width: points(to.x - from.x),
    height: points(to.y - from.y),
  };
}

/** In the drawing's own measure. */
function cornerOf(
  corner: XmlElement | undefined,
  { rows, columns }: SheetPixels
): { x: number; y: number } | null {
  if (!corner) return null;
  const { x, y } = corner.attributes;
  if (x !== undefined) return { x: Number(x), y: Number(y) };
  const number = (name: string) => Number(textOf(childOf(corner, name)));
  return {
    x: columns.start(number("col")) * EMU_PER_PIXEL + number("colOff"),
    y: rows.start(number("row")) * EMU_PER_PIXEL + number("rowOff"),
  };
}
