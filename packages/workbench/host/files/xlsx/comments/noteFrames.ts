import { childOf, childrenOf, element, localName, textOf, type XmlElement } from "../../xml";

/** A cell, zero-based. */
type Cell = { readonly row: number; readonly column: number };

const NAMESPACES = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
};
const FRAME_TYPE = "_x0000_t202";
/** Shapes are numbered in blocks of this, one for each drawing. */
const BLOCK = 1024;

/** A drawing in the old language without any frame; `block` is no other drawing's of the workbook. */
export function newFrames(block: number): XmlElement {
  return element("xml", NAMESPACES, [
    element("o:shapelayout", { "v:ext": "edit" }, [
      element("o:idmap", { "v:ext": "edit", data: block }),
    ]),
    element(
      "v:shapetype",
      {
        id: FRAME_TYPE,
        coordsize: "21600,21600",
        "o:spt": 202,
        path: "m,l,21600r21600,l21600,xe",
      },
      [
        element("v:stroke", { joinstyle: "miter" }),
        element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
      ]
    ),
  ]);
}

/** Adds the hidden frame in which a note is shown. Excel repairs a file whose note has none. */
export function addFrame(frames: XmlElement, { row, column }: Cell): void {
  const numbers = childrenOf(frames, "shape").map(({ attributes }) =>
    Number(/_s(\d+)$/.exec(attributes.id ?? "")?.[1] ?? 0)
  );
  const layout = childOf(childOf(frames, "shapelayout"), "idmap");
  const block = Number(layout?.attributes.data?.split(",")[0] ?? 1);
  const number = Math.max(block * BLOCK, ...numbers) + 1;
  const corners = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4];
  const line = (name: string, text: number | string) => element(`x:${name}`, {}, [String(text)]);
  frames.children.push(
    element(
      "v:shape",
      {
        id: `_x0000_s${number}`,
        type: `#${FRAME_TYPE}`,
        style: "position:absolute;width:108pt;height:59.25pt;z-index:1;visibility:hidden",
        fillcolor: "#ffffe1",
        "o:insetmode": "auto",
      },
      [
        element("v:fill", { color2: "#ffffe1" }),
        element("v:shadow", { on: "t", color: "black", obscured: "t" }),
        element("v:path", { "o:connecttype": "none" }),
        element("v:textbox", { style: "mso-direction-alt:auto" }, [
          element("div", { style: "text-align:left" }),
        ]),
        element("x:ClientData", { ObjectType: "Note" }, [
          element("x:MoveWithCells"),
          element("x:SizeWithCells"),
          line("Anchor", corners.join(", ")),
          line("AutoFill", "False"),
          line("Row", row),
          line("Column", column),
        ]),
      ]
    )
  );
}

/** Takes away the frame of a cell's note. */
export function removeFrame(frames: XmlElement, { row, column }: Cell): void {
  const number = (data: XmlElement, name: string) => Number(textOf(childOf(data, name)));
  frames.children = frames.children.filter((each) => {
    if (typeof each === "string" || localName(each) !== "shape") return true;
    const data = childOf(each, "ClientData");
    return !(
      data?.attributes.ObjectType === "Note" &&
      number(data, "Row") === row &&
      number(data, "Column") === column
    );
  });
}
