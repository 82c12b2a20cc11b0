import { historyOf, type History, type HistoryYear } from "./figures";
import { err, ok, type Decimal, type Member } from "../../engine";
import { amountFormat, COUNT_FORMAT, signedFormat } from "../../sheet/layout/amountFormat";
import type { Column } from "../table/column";
import { layOutTable } from "../table/layOutTable";
import type { CommonWords, Paper } from "../paper";
import { columnsNamed, memberColumns } from "../table/memberColumns";
import type { PaperSheet } from "../table/paperSheet";

type Figures = ReadonlyMap<string, Decimal>;

/** The words of the sheet; src/text has them in each language. */
export type HistoryWords = {
  readonly sheetName: string;
  readonly title: string;
  readonly help: string;
  readonly averageOf: (years: readonly number[]) => string;
  readonly columns: {
    readonly population: (year: number) => string;
    readonly amount: (year: number) => string;
    readonly populationChange: (from: number, to: number) => string;
    readonly amountChange: (from: number, to: number) => string;
    readonly average: string;
    readonly amountByAverage: string;
  };
};

const asks = [] as const;

/**
 * Populations and amounts year by year, with the change from each year to the next, and the average
 * of the last three years with what it would give. Changes, averages and sums are Excel's formulas.
 */
export const history: Paper<typeof asks, HistoryWords> = {
  part: "history",
  when: "before",
  asks,
  from: "allocation",
  make: ({ allocation, read, words, common }) => {
    const years = historyOf(allocation.request, read.reading?.years ?? []);
    return years.ok ? ok(sheetOf(years.value, words, common)) : err(years.error[0]!);
  },
};

function sheetOf(history: History, words: HistoryWords, common: CommonWords): PaperSheet {
  const { request, average } = history;
  const { sheetName, title, help, averageOf } = words;
  return layOutTable<Member>({
    part: "history",
    sheetName,
    title,
    intro: [
      common.sheet.schemeTitle(request.scheme),
      help,
      ...(average ? [averageOf(average.years)] : []),
    ],
    columns: [
      ...columnsNamed(memberColumns<Member>(common.sheet), ["code", "name"]),
      ...figureColumns(history, words.columns),
    ],
    rows: request.members,
    labelled: "name",
    sum: common.sheet.sum,
    footer: common.footer(title, null),
  });
}

function figureColumns(
  { years, average, request }: History,
  words: HistoryWords["columns"]
): readonly Column<Member>[] {
  const amount = amountFormat(request.unit);
  return [
    ...yearColumns(years, "population", ({ populations }) => populations, COUNT_FORMAT, {
      figures: words.population,
      change: words.populationChange,
    }),
    ...(average
      ? [
          {
            id: "average",
            heading: words.average,
            derived: (at: (id: string) => string) =>
              `ROUND(AVERAGE(${average.years.map((year) => at(`population ${year}`)).join(",")}),2)`,
            format: `${COUNT_FORMAT}.00`,
            summed: true,
          },
        ]
      : []),
    ...yearColumns(years, "amount", ({ amounts }) => amounts, amount, {
      figures: words.amount,
      change: words.amountChange,
    }),
    ...(average
      ? [figuresColumn("by average", words.amountByAverage, average.amounts, amount)]
      : []),
  ];
}

const figuresColumn = (
  id: string,
  heading: string,
  figures: Figures,
  format: string
): Column<Member> => ({
  id,
  heading,
  of: ({ code }) => figures.get(code) ?? null,
  format,
  summed: true,
});

/** Each year's figures, with the change since the year before it that has some. */
function yearColumns(
  years: readonly HistoryYear[],
  name: string,
  figuresOf: (year: HistoryYear) => Figures | null,
  format: string,
  words: {
    readonly figures: (year: number) => string;
    readonly change: (from: number, to: number) => string;
  }
): readonly Column<Member>[] {
  const withFigures = years.flatMap((year) => {
    const figures = figuresOf(year);
    return figures === null ? [] : [{ year: year.year, figures }];
  });
  return withFigures.flatMap(({ year, figures }, index) => {
    const id = `${name} ${year}`;
    const column = figuresColumn(id, words.figures(year), figures, format);
    const before = withFigures[index - 1]?.year;
    if (before === undefined) return [column];
    return [
      column,
      {
        id: `${id} change`,
        heading: words.change(before, year),
        // Without a figure in both years there is no change to tell.
        derived: (at) => {
          const [from, to] = [at(`${name} ${before}`), at(id)];
          return `IF(OR(${from}="",${to}=""),"",${to}-${from})`;
        },
        format: signedFormat(format),
        summed: true,
      },
    ];
  });
}
