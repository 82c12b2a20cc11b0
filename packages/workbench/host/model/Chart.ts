import { itemNotFound } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import { PropertyBag } from "../wire/PropertyBag";
import type { Book } from "./Book";
import { cellsOf, seriesName, seriesOf, type KeptSeries } from "./chartData";
import { dropObject, keepObject, keptObject, keptObjects } from "./objects";
import type { Range } from "./Range";
import { resolveArea } from "./references";
import type { Worksheet } from "./Worksheet";

type Kept = Record<string, unknown>;
/**
 * A nested bag of a record, with Excel's defaults where nothing was set. How a chart looks (letters,
 * fills, lines) is neither drawn nor saved, and fails by name.
 */
const nested = (
  record: Kept,
  name: string,
  typeName: string,
  defaults: Kept = {},
  within: readonly string[] = []
): PropertyBag => {
  const values = (record[name] ??= {}) as Kept;
  for (const [key, value] of Object.entries(defaults)) values[key] ??= value;
  return new PropertyBag(typeName, values, within);
};

/** A chart with its properties; what it shows at the moment is for {@link chartPictures} to say. */
export class Chart extends HostObject {
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super("Chart");
    this.#book = book;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }
  get name(): unknown {
    return this.#kept.name;
  }
  set name(name: unknown) {
    this.#kept.name = name;
  }
  get chartType(): unknown {
    return this.#kept.chartType;
  }
  set chartType(type: unknown) {
    this.#kept.chartType = type;
  }
  get top(): unknown {
    return this.#kept.top;
  }
  set top(points: unknown) {
    this.#kept.top = points;
  }
  get left(): unknown {
    return this.#kept.left;
  }
  set left(points: unknown) {
    this.#kept.left = points;
  }
  get width(): unknown {
    return this.#kept.width;
  }
  set width(points: unknown) {
    this.#kept.width = points;
  }
  get height(): unknown {
    return this.#kept.height;
  }
  set height(points: unknown) {
    this.#kept.height = points;
  }
  get style(): unknown {
    return this.#kept.style ?? 2;
  }
  set style(style: unknown) {
    this.#kept.style = style;
  }
  get plotVisibleOnly(): unknown {
    return this.#kept.plotVisibleOnly ?? true;
  }
  set plotVisibleOnly(only: unknown) {
    this.#kept.plotVisibleOnly = only;
  }
  get title(): PropertyBag {
    return nested(this.#kept, "title", "ChartTitle", { text: "", visible: true, overlay: false });
  }
  get legend(): PropertyBag {
    return nested(this.#kept, "legend", "ChartLegend", {
      visible: true,
      position: "Right",
      overlay: false,
    });
  }
  get dataLabels(): PropertyBag {
    return nested(this.#kept, "dataLabels", "ChartDataLabels", { showValue: false });
  }
  get axes(): PropertyBag {
    return nested(this.#kept, "axes", "ChartAxes", {}, ["categoryAxis", "valueAxis"]);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#book, this.#kept);
  }
  get worksheet(): Worksheet {
    return this.#book.worksheet(this.#stored.sheetId);
  }

  setData(source: Range, seriesBy = "Auto"): void {
    this.#kept.series = seriesOf(source, seriesBy);
  }
  /** From the upper left corner of one cell to the lower right one of another; else the size stays. */
  setPosition(start: Range | string, end?: Range | string): void {
    const { sheetId } = this.#stored;
    const rangeOf = (place: Range | string): Range =>
      this.#book.range(sheetId, resolveArea(this.#book, place, sheetId).area);
    const { left, top } = rangeOf(start);
    Object.assign(this.#kept, { left, top });
    if (end === undefined) return;
    const last = rangeOf(end);
    this.#kept.width = last.left + last.width - left;
    this.#kept.height = last.top + last.height - top;
  }
  activate(): void {
    this.worksheet.activate();
  }
  delete(): void {
    this.#book.assertSheetEditable(this.#stored.sheetId);
    dropObject(this.#book, "charts", this.#id);
  }

  get #stored() {
    const stored = keptObject(this.#book, "charts", this.#id);
    if (!stored) throw itemNotFound();
    return stored;
  }
  get #kept(): Kept {
    return this.#stored.properties;
  }
}

/** One series of a chart. */
export class ChartSeries extends HostObject {
  readonly #book: Book;
  readonly #kept: KeptSeries;
  readonly #number: number;

  constructor(book: Book, kept: KeptSeries, number: number) {
    super("ChartSeries");
    this.#book = book;
    this.#kept = kept;
    this.#number = number;
  }

  get name(): unknown {
    return seriesName(this.#book, this.#kept, this.#number);
  }
  set name(name: unknown) {
    this.#kept.name = name;
  }
  get chartType(): unknown {
    return this.#kept.chartType ?? null;
  }
  set chartType(type: unknown) {
    this.#kept.chartType = type;
  }
  get hasDataLabels(): unknown {
    return this.#kept.hasDataLabels ?? false;
  }
  set hasDataLabels(has: unknown) {
    this.#kept.hasDataLabels = has;
  }
  get gapWidth(): unknown {
    return this.#kept.gapWidth ?? 150;
  }
  set gapWidth(width: unknown) {
    this.#kept.gapWidth = width;
  }
  get dataLabels(): PropertyBag {
    return nested(this.#kept, "dataLabels", "ChartDataLabels");
  }

  setValues(source: Range): void {
    this.#kept.values = cellsOf(source);
  }
  setXAxisValues(source: Range): void {
    this.#kept.categories = cellsOf(source);
  }
  delete(): void {
    this.#kept.deleted = true;
  }
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly #book: Book;
  readonly #all: KeptSeries[];
  protected readonly list: () => readonly ChartSeries[];

  constructor(book: Book, chart: Kept) {
    super("ChartSeriesCollection");
    this.#book = book;
    this.#all = (chart.series ??= []) as KeptSeries[];
    this.list = () =>
      this.#all
        .filter((series) => series.deleted !== true)
        .map((series, index) => new ChartSeries(book, series, index + 1));
  }

  add(name?: string, index?: number): ChartSeries {
    const series: KeptSeries = { name };
    this.#all.splice(index ?? this.#all.length, 0, series);
    return new ChartSeries(this.#book, series, this.#all.length);
  }
}

export class ChartCollection extends HostCollection<Chart> {
  readonly #book: Book;
  readonly #sheetId: string;
  protected readonly list: () => readonly Chart[];

  constructor(book: Book, sheetId: string) {
    super("ChartCollection");
    this.#book = book;
    this.#sheetId = sheetId;
    this.list = () => keptObjects(book, "charts", sheetId).map(({ id }) => new Chart(book, id));
  }

  add(chartType: string, source: Range, seriesBy = "Auto"): Chart {
    this.#book.assertSheetEditable(this.#sheetId);
    const number = keptObjects(this.#book, "charts", this.#sheetId).length + 1;
    const id = keepObject(this.#book, "charts", this.#sheetId, {
      name: this.#book.locale === "nb-NO" ? `Diagram ${number}` : `Chart ${number}`,
      chartType,
      top: 0,
      left: 0,
      width: 360,
      height: 216,
      series: seriesOf(source, seriesBy),
    });
    return new Chart(this.#book, id);
  }
}
