import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import { childOf, childrenOf, flagOf, type XmlElement } from "../xml";
import { readColor } from "./colors";
import { builtInFormats } from "./numberFormats";

export const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
export const horizontalAlignments: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
export const verticalAlignments: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
/** Pixels of one step of indentation. */
export const INDENT_PX = 9;
const sides = { left: "l", right: "r", top: "t", bottom: "b" } as const;

/** The style id of a format of the file; a cell that still has it has not been formatted anew. */
export const styleIdOf = (format: number): string => `x${format}`;

/** Univer's styles of a file's cell formats (cellXfs), by {@link styleIdOf}. */
export function readStyles(
  sheet: XmlElement | undefined,
  theme: readonly (string | undefined)[]
): Record<string, IStyleData> {
  const list = (name: string) => childrenOf(childOf(sheet, name));
  const patterns = new Map(
    list("numFmts").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "",
    ])
  );
  const fonts = list("fonts").map((font) => readFont(font, theme));
  const fills = list("fills").map((fill) => readFill(fill, theme));
  const borders = list("borders").map((border) => readBorder(border, theme));
  const styles: Record<string, IStyleData> = {};
  list("cellXfs").forEach((format, index) => {
    const { numFmtId, fontId, fillId, borderId } = format.attributes;
    const pattern = patterns.get(Number(numFmtId)) ?? builtInFormats[Number(numFmtId)];
    styles[styleIdOf(index)] = {
      ...fonts[Number(fontId ?? 0)],
      ...fills[Number(fillId ?? 0)],
      ...borders[Number(borderId ?? 0)],
      ...readAlignment(childOf(format, "alignment")),
      ...(pattern && pattern !== "General" && { n: { pattern } }),
    };
  });
  return styles;
}

function readFont(font: XmlElement, theme: readonly (string | undefined)[]): IStyleData {
  const on = (name: string): boolean => {
    const mark = childOf(font, name);
    return (
      mark !== undefined && mark.attributes.val !== "none" && flagOf(mark.attributes.val, true)
    );
  };
  const underlined = childOf(font, "u");
  const color = readColor(childOf(font, "color"), theme);
  const size = childOf(font, "sz")?.attributes.val;
  const name = childOf(font, "name")?.attributes.val;
  return {
    ...(name && { ff: name }),
    ...(size && { fs: Number(size) }),
    ...(on("b") && { bl: BooleanNumber.TRUE }),
    ...(on("i") && { it: BooleanNumber.TRUE }),
    ...(on("strike") && { st: { s: BooleanNumber.TRUE } }),
    ...(underlined && underlined.attributes.val !== "none" && { ul: { s: BooleanNumber.TRUE } }),
    ...(color && color !== "#000000" && { cl: { rgb: color } }),
  };
}

function readFill(fill: XmlElement, theme: readonly (string | undefined)[]): IStyleData {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  if (kind === "none") return {};
  const color = readColor(childOf(pattern, kind === "solid" ? "fgColor" : "bgColor"), theme);
  return color ? { bg: { rgb: color } } : {};
}

function readBorder(border: XmlElement, theme: readonly (string | undefined)[]): IStyleData {
  const drawn: IBorderData = {};
  for (const [name, side] of Object.entries(sides)) {
    const line = childOf(border, name);
    const style = borderStyles[line?.attributes.style ?? ""];
    if (style === undefined) continue;
    drawn[side] = { s: style, cl: { rgb: readColor(childOf(line, "color"), theme) ?? "#000000" } };
  }
  return Object.keys(drawn).length > 0 ? { bd: drawn } : {};
}

function readAlignment(alignment: XmlElement | undefined): IStyleData {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment.attributes;
  const ht = horizontalAlignments[horizontal ?? ""];
  const vt = verticalAlignments[vertical ?? ""];
  const turned = Number(textRotation ?? 0);
  return {
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(flagOf(wrapText) && { tb: WrapStrategy.WRAP }),
    ...(indent && Number(indent) > 0 && { pd: { l: Number(indent) * INDENT_PX } }),
    ...(turned === 255 && { tr: { a: 0, v: BooleanNumber.TRUE } }),
    ...(turned > 0 && turned <= 180 && { tr: { a: turned <= 90 ? -turned : turned - 90 } }),
  };
}
