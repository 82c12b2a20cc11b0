import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import { invalidArgument } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import { FormatProtection } from "./FormatProtection";
import { sheetOf } from "./lines";
import {
  autofitColumns,
  columnWidth,
  POINTS_PER_PIXEL,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "./lineSizes";
import { fromLookup, toLookup } from "./lookup";
import { RangeBorderCollection } from "./RangeBorder";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";
import { readStyle, writeStyle } from "./rangeStyle";
import type { Range } from "./Range";

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const vertical = {
  Bottom: VerticalAlign.BOTTOM,
  Center: VerticalAlign.MIDDLE,
  Top: VerticalAlign.TOP,
} as const;

/** How a range looks. A property is null where the cells differ. */
export class RangeFormat extends HostObject {
  readonly #ranges: readonly Range[];
  readonly #first: Range;

  constructor(ranges: readonly Range[]) {
    super("RangeFormat");
    const [first] = ranges;
    if (!first) throw invalidArgument();
    this.#ranges = ranges;
    this.#first = first;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#ranges);
  }
  get font(): RangeFont {
    return new RangeFont(this.#ranges);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#first);
  }

  get horizontalAlignment(): string | null {
    return fromLookup(
      horizontal,
      this.#read((style) => style.ht ?? HorizontalAlign.UNSPECIFIED)
    );
  }
  set horizontalAlignment(name: string) {
    this.#write({ ht: toLookup(horizontal, name) });
  }
  get verticalAlignment(): string | null {
    return fromLookup(
      vertical,
      this.#read((style) => style.vt || VerticalAlign.BOTTOM)
    );
  }
  set verticalAlignment(name: string) {
    this.#write({ vt: toLookup(vertical, name) });
  }
  get wrapText(): boolean | null {
    return this.#read((style) => style.tb === WrapStrategy.WRAP);
  }
  set wrapText(wrap: boolean) {
    this.#write({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get indentLevel(): number | null {
    return this.#read((style) => Math.round((style.pd?.l ?? 0) / INDENT_PX));
  }
  set indentLevel(level: number) {
    this.#write({ pd: { l: level * INDENT_PX } });
  }
  get textOrientation(): number | null {
    return this.#read((style) => (style.tr?.v ? 180 : -(style.tr?.a ?? 0) || 0));
  }
  set textOrientation(degrees: number) {
    this.#write({ tr: degrees === 180 ? { a: 0, v: 1 } : { a: -degrees } });
  }
  /** In points. */
  get columnWidth(): number | null {
    return columnWidth(this.#first);
  }
  set columnWidth(points: number) {
    this.#ranges.forEach((range) => setColumnWidth(range, points));
  }
  /** In points. */
  get rowHeight(): number | null {
    return rowHeight(this.#first);
  }
  set rowHeight(points: number) {
    this.#ranges.forEach((range) => setRowHeight(range, points));
  }

  get useStandardWidth(): boolean {
    return false;
  }
  set useStandardWidth(standard: boolean) {
    if (!standard) return;
    const width = sheetOf(this.#first).getConfig().defaultColumnWidth * POINTS_PER_PIXEL;
    this.#ranges.forEach((range) => setColumnWidth(range, width));
  }
  get shrinkToFit(): boolean {
    return false;
  }
  get readingOrder(): string {
    return "Context";
  }
  get autoIndent(): boolean {
    return false;
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.#ranges);
  }

  adjustIndent(amount: number): void {
    this.indentLevel = Math.max(0, (this.indentLevel ?? 0) + amount);
  }
  autofitColumns(): void {
    this.#ranges.forEach(autofitColumns);
  }
  /** Rows grow with their content by themselves in Univer. */
  autofitRows(): void {
    this.#first.book.assertSheetEditable(this.#first.sheetId, "allowFormatRows");
  }

  #read<T>(pick: (style: IStyleData) => T): T | null {
    return readStyle(this.#ranges, pick);
  }
  #write(style: IStyleData): void {
    writeStyle(this.#ranges, style);
  }
}

/** One step of indentation. */
const INDENT_PX = 9;
