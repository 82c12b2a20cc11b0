import { BooleanNumber, WrapStrategy, type IStyleData, type Nullable } from "@univerjs/core";
import { childOf, childrenOf, element, elementText, type XmlElement } from "../xml";
import { builtInFormats, FIRST_OWN_FORMAT } from "./numberFormats";
import { borderStyles, horizontalAlignments, INDENT_PX, verticalAlignments } from "./readStyles";

type Style = Nullable<IStyleData>;

/** Order of the sections of a style sheet. */
export const styleSections: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/**
 * Gives cell formats of a style sheet (cellXfs) for Univer's styles. A cell that still has the
 * file's own format keeps it exactly; others find an equal one or get a new one at the end.
 */
export class StyleWriter {
  readonly #known = new Map<string, number>();
  readonly #fromFile: number;

  constructor(
    private readonly sheet: XmlElement,
    private readonly styles: Readonly<Record<string, Style>>
  ) {
    this.#fromFile = this.#section("cellXfs").children.length;
  }

  /** The number of the format of a cell; 0 is the default. */
  formatOf(style: string | Style | undefined): number {
    if (!style) return 0;
    if (typeof style !== "string") return this.#formatFor(style);
    const own = /^x(\d+)$/.exec(style);
    if (own && Number(own[1]) < this.#fromFile) return Number(own[1]);
    let format = this.#known.get(style);
    if (format === undefined) {
      format = this.#formatFor(this.styles[style]);
      this.#known.set(style, format);
    }
    return format;
  }

  /** The number of a differential format (dxf) for an add-in's conditional format. */
  differentialOf(format: Readonly<Record<string, unknown>>): number {
    const font = (format.font ?? {}) as Readonly<Record<string, unknown>>;
    const fill = (format.fill ?? {}) as Readonly<Record<string, unknown>>;
    const section = this.#section("dxfs");
    const pattern = typeof format.numberFormat === "string" ? format.numberFormat : undefined;
    section.children.push(
      element("dxf", {}, [
        element("font", {}, [
          ...(font.bold === true ? [element("b")] : []),
          ...(font.italic === true ? [element("i")] : []),
          ...(font.strikethrough === true ? [element("strike")] : []),
          ...(font.underline && font.underline !== "None" ? [element("u")] : []),
          ...(typeof font.color === "string" ? [element("color", { rgb: argb(font.color) })] : []),
        ]),
        ...(pattern
          ? [element("numFmt", { numFmtId: this.#numberFormat(pattern), formatCode: pattern })]
          : []),
        ...(typeof fill.color === "string"
          ? [
              element("fill", {}, [
                element("patternFill", {}, [element("bgColor", { rgb: argb(fill.color) })]),
              ]),
            ]
          : []),
      ])
    );
    return section.children.length - 1;
  }

  /** Completes the sheet's counts. */
  finish(): XmlElement {
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      const section = childOf(this.sheet, name);
      if (section) section.attributes.count = String(childrenOf(section).length);
    }
    return this.sheet;
  }

  #formatFor(style: Style | undefined): number {
    if (!style || Object.keys(style).length === 0) return 0;
    const numFmtId = this.#numberFormat(style.n?.pattern);
    const fontId = this.#find("fonts", fontElement(style));
    const fillId = this.#find("fills", fillElement(style));
    const borderId = this.#find("borders", borderElement(style));
    const alignment = alignmentElement(style);
    const format = element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        ...(numFmtId !== 0 && { applyNumberFormat: 1 }),
        ...(fontId !== 0 && { applyFont: 1 }),
        ...(fillId !== 0 && { applyFill: 1 }),
        ...(borderId !== 0 && { applyBorder: 1 }),
        ...(alignment && { applyAlignment: 1 }),
      },
      alignment ? [alignment] : []
    );
    return this.#find("cellXfs", format);
  }

  #numberFormat(pattern: string | undefined): number {
    if (!pattern || pattern === "General") return 0;
    const builtIn = Object.entries(builtInFormats).find(([, code]) => code === pattern);
    if (builtIn) return Number(builtIn[0]);
    const section = this.#section("numFmts");
    const own = childrenOf(section).find((each) => each.attributes.formatCode === pattern);
    if (own) return Number(own.attributes.numFmtId);
    const numbers = childrenOf(section).map((each) => Number(each.attributes.numFmtId));
    const numFmtId = Math.max(FIRST_OWN_FORMAT - 1, ...numbers) + 1;
    section.children.push(element("numFmt", { numFmtId, formatCode: pattern }));
    return numFmtId;
  }

  /** The place of an equal element in a section, where it is put if it is new; 0 for none. */
  #find(name: string, wanted: XmlElement | null): number {
    if (!wanted) return 0;
    const entries = childrenOf(this.#section(name));
    const text = elementText(wanted);
    const key = `${name}|${text}`;
    let place = this.#known.get(key) ?? -1;
    if (place < 0) place = entries.findIndex((entry) => elementText(entry) === text);
    if (place < 0) {
      place = entries.length;
      this.#section(name).children.push(wanted);
    }
    this.#known.set(key, place);
    return place;
  }

  #section(name: string): XmlElement {
    const found = childOf(this.sheet, name);
    if (found) {
      found.children = childrenOf(found);
      return found;
    }
    const made = element(name);
    const later = styleSections.slice(styleSections.indexOf(name) + 1);
    const at = this.sheet.children.findIndex(
      (each) => typeof each !== "string" && later.includes(each.name)
    );
    this.sheet.children.splice(at < 0 ? this.sheet.children.length : at, 0, made);
    return made;
  }
}

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
const nameIn = <T>(table: Readonly<Record<string, T>>, value: T | null | undefined) =>
  Object.entries(table).find(([, each]) => each === value)?.[0];

function fontElement(style: IStyleData): XmlElement | null {
  const { ff, fs, cl, bl, it, st, ul } = style;
  const on = (mark: { s: BooleanNumber } | undefined) => mark?.s === BooleanNumber.TRUE;
  const marks = [
    bl === BooleanNumber.TRUE ? element("b") : null,
    it === BooleanNumber.TRUE ? element("i") : null,
    on(st) ? element("strike") : null,
    on(ul) ? element("u") : null,
  ].filter((mark) => mark !== null);
  if (!ff && !fs && !cl?.rgb && marks.length === 0) return null;
  return element("font", {}, [
    ...marks,
    element("sz", { val: fs ?? 11 }),
    ...(cl?.rgb ? [element("color", { rgb: argb(cl.rgb) })] : []),
    element("name", { val: ff ?? "Calibri" }),
    element("family", { val: 2 }),
  ]);
}

function fillElement({ bg }: IStyleData): XmlElement | null {
  if (!bg?.rgb) return null;
  return element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb: argb(bg.rgb) }),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);
}

function borderElement({ bd }: IStyleData): XmlElement | null {
  const lines = [bd?.l, bd?.r, bd?.t, bd?.b];
  if (!lines.some(Boolean)) return null;
  const names = ["left", "right", "top", "bottom"];
  return element("border", {}, [
    ...lines.map((line, index) => {
      const name = names[index] ?? "";
      if (!line) return element(name);
      const color = element("color", { rgb: argb(line.cl.rgb ?? "#000000") });
      return element(name, { style: nameIn(borderStyles, line.s) ?? "thin" }, [color]);
    }),
    element("diagonal"),
  ]);
}

function alignmentElement({ ht, vt, tb, pd, tr }: IStyleData): XmlElement | null {
  const indent = Math.round((pd?.l ?? 0) / INDENT_PX);
  const angle = tr?.a ?? 0;
  const attributes = {
    horizontal: nameIn(horizontalAlignments, ht),
    vertical: nameIn(verticalAlignments, vt),
    wrapText: tb === WrapStrategy.WRAP ? 1 : undefined,
    indent: indent > 0 ? indent : undefined,
    textRotation: tr?.v ? 255 : angle === 0 ? undefined : angle < 0 ? -angle : 90 + angle,
  };
  return Object.values(attributes).some((value) => value !== undefined)
    ? element("alignment", attributes)
    : null;
}
