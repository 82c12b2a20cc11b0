import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import type { Area } from "../spreadsheet/address";
import { invalidArgument } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import { toColor } from "./colors";
import type { Range } from "./Range";
import { readStyle, workable, writeFormat } from "./rangeStyle";
import { subRange } from "./subRange";

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";
export type BorderIndex =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

/** Which cells of the range carry a border, and on which side of the cell. */
type Carrier = { readonly side: Side; readonly part: (area: Area) => Area | null };
const carriers: Readonly<Record<BorderIndex, Carrier>> = {
  EdgeTop: { side: "t", part: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { side: "b", part: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { side: "l", part: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: {
    side: "r",
    part: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  InsideHorizontal: {
    side: "b",
    part: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : null),
  },
  InsideVertical: {
    side: "r",
    part: (area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : null),
  },
  DiagonalDown: { side: "tl_br", part: (area) => area },
  DiagonalUp: { side: "bl_tr", part: (area) => area },
};

/** Excel has a line's pattern and its weight, Univer one number for both. */
type Line = { readonly style: string; readonly weight: string };
const lines: ReadonlyMap<BorderStyleTypes, Line> = new Map([
  [BorderStyleTypes.THIN, { style: "Continuous", weight: "Thin" }],
  [BorderStyleTypes.HAIR, { style: "Continuous", weight: "Hairline" }],
  [BorderStyleTypes.MEDIUM, { style: "Continuous", weight: "Medium" }],
  [BorderStyleTypes.THICK, { style: "Continuous", weight: "Thick" }],
  [BorderStyleTypes.DOUBLE, { style: "Double", weight: "Thick" }],
  [BorderStyleTypes.DASHED, { style: "Dash", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASHED, { style: "Dash", weight: "Medium" }],
  [BorderStyleTypes.DOTTED, { style: "Dot", weight: "Thin" }],
  [BorderStyleTypes.DASH_DOT, { style: "DashDot", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASH_DOT, { style: "DashDot", weight: "Medium" }],
  [BorderStyleTypes.DASH_DOT_DOT, { style: "DashDotDot", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, { style: "DashDotDot", weight: "Medium" }],
  [BorderStyleTypes.SLANT_DASH_DOT, { style: "SlantDashDot", weight: "Medium" }],
]);

/** One border of a range. */
export class RangeBorder extends HostObject {
  readonly #range: Range;
  readonly #index: BorderIndex;
  override readonly wireId: () => string;

  constructor(range: Range, index: BorderIndex) {
    super("RangeBorder");
    this.#range = range;
    this.#index = index;
    this.wireId = () => index;
  }

  get sideIndex(): string {
    return this.#index;
  }
  get style(): string | null {
    return this.#read((border) => (border ? (lines.get(border.s)?.style ?? "None") : "None"));
  }
  set style(style: string) {
    this.#draw({ style });
  }
  get weight(): string | null {
    return this.#read((border) => (border ? (lines.get(border.s)?.weight ?? "Thin") : "Thin"));
  }
  set weight(weight: string) {
    this.#draw({ weight });
  }
  get color(): string | null {
    return this.#read((border) => toColor(border?.cl.rgb ?? "#000000"));
  }
  set color(color: string) {
    this.#draw({ color: toColor(color) });
  }

  #read<T>(pick: (border: IBorderStyleData | null) => T): T | null {
    const { side, part } = carriers[this.#index];
    const area = part(workable(this.#range));
    if (!area) return pick(null);
    return readStyle([subRange(this.#range, area)], (style) => pick(style.bd?.[side] ?? null));
  }

  #draw(change: { style?: string; weight?: string; color?: string }): void {
    const { book, sheetId } = this.#range;
    book.assertSheetEditable(sheetId, "allowFormatCells");
    const { side, part } = carriers[this.#index];
    const area = part(workable(this.#range));
    if (!area) return;
    const border = change.style === "None" ? null : this.#changed(change);
    writeFormat(this.#range, area, { bd: { [side]: border } });
  }

  #changed(change: { style?: string; weight?: string; color?: string }): IBorderStyleData {
    const current = this.style === "None" ? "Continuous" : this.style;
    const style = change.style ?? current ?? "Continuous";
    const weight = change.weight ?? this.weight ?? "Thin";
    return { s: toLine(style, weight), cl: { rgb: change.color ?? this.color ?? "#000000" } };
  }
}

/** The line of that pattern, in that weight where there is one. */
function toLine(style: string, weight: string): BorderStyleTypes {
  const ofStyle = [...lines].filter(([, line]) => line.style === style);
  const exact = ofStyle.find(([, line]) => line.weight === weight) ?? ofStyle[0];
  if (!exact) throw invalidArgument();
  return exact[0];
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  protected readonly list: () => readonly RangeBorder[];
  protected override readonly matches = (border: RangeBorder, key: unknown): boolean =>
    border.sideIndex === key;

  constructor(range: Range) {
    super("RangeBorderCollection");
    this.list = () =>
      Object.keys(carriers).map((index) => new RangeBorder(range, index as BorderIndex));
  }
}
