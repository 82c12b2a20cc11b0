import { HostObject } from "../wire/HostObject";
import { PropertyBag } from "../wire/PropertyBag";
import type { Book } from "./Book";
import type { Range } from "./Range";
import { resolveArea } from "./references";

type Kept = Record<string, unknown>;

/** How a sheet is printed. Kept; nothing is printed from here. */
export class PageLayout extends HostObject {
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super("PageLayout");
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get orientation(): unknown {
    return this.#kept.orientation ?? "Portrait";
  }
  set orientation(orientation: unknown) {
    this.#keep("orientation", orientation);
  }
  get paperSize(): unknown {
    return this.#kept.paperSize ?? "A4";
  }
  set paperSize(size: unknown) {
    this.#keep("paperSize", size);
  }
  get zoom(): unknown {
    return this.#kept.zoom ?? { scale: 100 };
  }
  set zoom(zoom: unknown) {
    this.#keep("zoom", zoom);
  }
  get centerHorizontally(): unknown {
    return this.#kept.centerHorizontally ?? false;
  }
  set centerHorizontally(center: unknown) {
    this.#keep("centerHorizontally", center);
  }
  get centerVertically(): unknown {
    return this.#kept.centerVertically ?? false;
  }
  set centerVertically(center: unknown) {
    this.#keep("centerVertically", center);
  }
  get printGridlines(): unknown {
    return this.#kept.printGridlines ?? false;
  }
  set printGridlines(print: unknown) {
    this.#keep("printGridlines", print);
  }
  get printHeadings(): unknown {
    return this.#kept.printHeadings ?? false;
  }
  set printHeadings(print: unknown) {
    this.#keep("printHeadings", print);
  }
  get blackAndWhite(): unknown {
    return this.#kept.blackAndWhite ?? false;
  }
  set blackAndWhite(on: unknown) {
    this.#keep("blackAndWhite", on);
  }
  /** Margins in points. */
  get topMargin(): unknown {
    return this.#kept.topMargin ?? 54;
  }
  set topMargin(points: unknown) {
    this.#keep("topMargin", points);
  }
  get bottomMargin(): unknown {
    return this.#kept.bottomMargin ?? 54;
  }
  set bottomMargin(points: unknown) {
    this.#keep("bottomMargin", points);
  }
  get leftMargin(): unknown {
    return this.#kept.leftMargin ?? 50.4;
  }
  set leftMargin(points: unknown) {
    this.#keep("leftMargin", points);
  }
  get rightMargin(): unknown {
    return this.#kept.rightMargin ?? 50.4;
  }
  set rightMargin(points: unknown) {
    this.#keep("rightMargin", points);
  }
  get headersFooters(): PropertyBag {
    return new PropertyBag("HeaderFooterGroup", (this.#kept.headersFooters ??= {}) as Kept);
  }

  setPrintArea(area: Range | string): void {
    this.#keep("printArea", resolveArea(this.#book, area, this.#sheetId).area);
  }
  getPrintAreaOrNullObject(): Range | null {
    return this.#rangeOf("printArea");
  }
  setPrintTitleRows(rows: Range | string): void {
    this.#keep("titleRows", resolveArea(this.#book, rows, this.#sheetId).area);
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#rangeOf("titleRows");
  }
  setPrintTitleColumns(columns: Range | string): void {
    this.#keep("titleColumns", resolveArea(this.#book, columns, this.#sheetId).area);
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#rangeOf("titleColumns");
  }
  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 28.35 }[unit] ?? 1;
    for (const [side, value] of Object.entries(margins))
      this.#keep(`${side}Margin`, value * points);
  }

  get #kept(): Kept {
    return (this.#book.state.pageLayouts[this.#sheetId] ??= {});
  }
  #keep(name: string, value: unknown): void {
    this.#book.assertSheetEditable(this.#sheetId);
    this.#kept[name] = value;
  }
  #rangeOf(name: string): Range | null {
    const area = this.#kept[name] as Range["area"] | undefined;
    return area ? this.#book.range(this.#sheetId, area) : null;
  }
}
