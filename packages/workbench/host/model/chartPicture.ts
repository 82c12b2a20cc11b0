import { valueOf } from "../spreadsheet/Cells";
import type { Book } from "./Book";
import { seriesName, textsOf, type CellsOf, type KeptSeries } from "./chartData";
import { keptObjects, type KeptObject } from "./objects";

/** How a chart is drawn; `other` is every kind that the workbench only keeps. */
export type ChartKind = "bar" | "column" | "line" | "pie" | "other";

/** What a chart shows at the moment. */
export type ChartPicture = {
  readonly id: string;
  readonly name: string;
  readonly kind: ChartKind;
  readonly chartType: string;
  readonly title: string | null;
  readonly legend: boolean;
  /** Points from the sheet's upper left corner. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    /** The figures as the cells show them; null where they stand not at the bars. */
    readonly labels: readonly string[] | null;
  }[];
  /** Whether the first category stands where the last would. */
  readonly reversed: boolean;
};

type Bag = Readonly<Record<string, unknown>>;

const kinds: readonly (readonly [RegExp, ChartKind])[] = [
  [/^BarClustered$/, "bar"],
  [/^ColumnClustered$/, "column"],
  [/^Line(Markers)?$/, "line"],
  [/^Pie$/, "pie"],
];

export const kindOfChart = (chartType: unknown): ChartKind =>
  kinds.find(([pattern]) => pattern.test(String(chartType)))?.[1] ?? "other";

/** The charts of a sheet, in the order they were made. */
export function chartPictures(book: Book, sheetId: string): ChartPicture[] {
  return keptObjects(book, "charts", sheetId).map((kept) => pictureOf(book, kept));
}

function pictureOf(book: Book, { id, properties }: KeptObject): ChartPicture {
  const all = ((properties.series ?? []) as KeptSeries[]).filter(({ deleted }) => !deleted);
  const categories = all.find((series) => series.categories)?.categories;
  const longest = Math.max(0, ...all.map(({ values }) => (values ? sizeOf(values) : 0)));
  return {
    id,
    name: String(properties.name),
    kind: kindOfChart(properties.chartType),
    chartType: String(properties.chartType),
    title: titleOf(book, properties, all),
    legend: (properties.legend as Bag | undefined)?.visible !== false,
    box: {
      left: Number(properties.left),
      top: Number(properties.top),
      width: Number(properties.width),
      height: Number(properties.height),
    },
    categories: categories
      ? textsOf(book, categories)
      : Array.from({ length: longest }, (_, index) => String(index + 1)),
    series: all.map((series, index) => ({
      name: seriesName(book, series, index + 1),
      values: series.values ? numbersOf(book, series.values) : [],
      labels: series.hasDataLabels === true && series.values ? textsOf(book, series.values) : null,
    })),
    reversed: bag(bag(properties.axes).categoryAxis).reversePlotOrder === true,
  };
}

/** A chart of one series takes its name where no title was given, as in Excel. */
export function titleOf(book: Book, properties: Bag, series: readonly KeptSeries[]): string | null {
  const title = bag(properties.title);
  if (title.visible === false) return null;
  if (typeof title.text === "string" && title.text !== "") return title.text;
  const [only, ...others] = series;
  return only && others.length === 0 ? seriesName(book, only, 1) : null;
}

function numbersOf(book: Book, { sheetId, area }: CellsOf): (number | null)[] {
  if (!book.cells.sheet(sheetId)) return [];
  return book.cells
    .map(sheetId, area, (cell) => {
      const value = valueOf(cell);
      return typeof value === "number" ? value : null;
    })
    .flat();
}

const sizeOf = ({ area }: CellsOf): number => area.rows * area.columns;
const bag = (value: unknown): Bag => (value ?? {}) as Bag;
