import { err, ok, ZERO, type AllocatedRow, type Allocation, type Decimal } from "../../engine";
import {
  amountFormat,
  COUNT_FORMAT,
  signedFormat,
  unitDecimals,
} from "../../sheet/layout/amountFormat";
import type { SheetLabels } from "../../sheet/layout";
import { basisLines, countedBy } from "../../sheet/layout/counted";
import type { PopulationBasis } from "../../sheet/reading";
import { beforeAndAfter } from "../comparison/beforeAndAfter";
import type { CommonWords, Paper } from "../paper";
import type { Column } from "../table/column";
import { countedFigures } from "../../sheet/layout/countedFigures";
import { layOutTable } from "../table/layOutTable";
import { yearChanges, type YearChange } from "./figures";

/** The words of the sheet; src/text has them in each language. */
export type YearChangeWords = {
  readonly sheetName: string;
  readonly title: string;
  /** How the change is divided; `others` where other figures than the population are counted. */
  readonly how: (others: boolean) => string;
  readonly earlier: (sheetName: string, basis: PopulationBasis) => string;
  readonly columns: {
    readonly populationBefore: string;
    readonly population: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly changePercent: string;
    readonly byPopulation: string;
    /** In its place where other figures than the population are counted. */
    readonly byFigures: string;
    readonly byAmounts: string;
    readonly figureBefore: (heading: string) => string;
  };
};

const asks = [] as const;

/** What each pays more or less than by the result of the year before, and how much of it the population makes. */
export const yearChange: Paper<typeof asks, YearChangeWords> = {
  part: "change",
  when: "before",
  asks,
  from: "allocation",
  make: ({ allocation, read, words, common }) => {
    const { earlier } = read;
    if (earlier === null) return err({ area: "council", code: "no-earlier-year" });
    const changes = yearChanges(earlier.allocation, allocation);
    if (!changes.ok) return err(changes.error[0]!);
    const { title, sheetName, how } = words;
    const { scheme } = allocation.request;
    return ok(
      layOutTable<YearChange>({
        ...tableOf(changes.value, { before: earlier.allocation, after: allocation }, words, common),
        part: "change",
        sheetName,
        title,
        intro: [
          common.sheet.schemeTitle(scheme),
          ...basisLines(common.sheet, read.basis, scheme),
          words.earlier(earlier.sheetName, earlier.basis),
          how(countedBy(scheme).figures.size > 0 || common.sheet.parties !== null),
        ],
        orientation: "landscape",
        footer: common.footer(title, null),
      })
    );
  },
};

/** What each paid and pays, with both populations before it and the two parts of the change after it. */
function tableOf(
  rows: readonly YearChange[],
  { before, after }: { readonly before: Allocation; readonly after: Allocation },
  { columns: headings }: YearChangeWords,
  { sheet: labels }: CommonWords
) {
  const [unit] = [before.request.unit, after.request.unit].sort(
    (a, b) => unitDecimals(b) - unitDecimals(a)
  );
  const table = beforeAndAfter<YearChange>({
    rows,
    before: {
      id: "before",
      heading: headings.before,
      of: (row) => row.before?.amount ?? ZERO,
      total: before.check.total,
    },
    afters: [
      {
        id: "after",
        heading: headings.after,
        of: (row) => row.after?.amount ?? ZERO,
        total: after.check.total,
      },
    ],
    unit: unit!,
    headings,
    labels,
  });
  const { population: isCounted, figures: others } = countedBy(after.request.scheme);
  const countsPeople = isCounted && others.size === 0 && labels.parties === null;
  const first = table.columns.findIndex(({ id }) => id === "before");
  const part = (id: "byPopulation" | "byAmounts") =>
    figures(
      id,
      id === "byPopulation" && !countsPeople ? headings.byFigures : headings[id],
      (row) => row[id],
      signedFormat(amountFormat(unit!))
    );
  return {
    ...table,
    columns: [
      ...table.columns.slice(0, first),
      ...(countsPeople
        ? [
            population("populationBefore", headings, ({ before: row }) => row),
            population("population", headings, ({ after: row }) => row),
          ]
        : figuresOf(before, after, labels, headings)),
      ...table.columns.slice(first),
      part("byPopulation"),
      part("byAmounts"),
    ],
  };
}

/** The figures that the agreement counts, each as it was and as it is. */
const figuresOf = (
  before: Allocation,
  after: Allocation,
  labels: SheetLabels,
  { figureBefore }: YearChangeWords["columns"]
): readonly Column<YearChange>[] => {
  const [then, now] = [before, after].map((of) => countedFigures<AllocatedRow>(of, labels));
  return now!.flatMap(({ id, heading, of, format }): Column<YearChange>[] => {
    const earlier = then!.find((each) => each.id === id);
    return [
      figures(
        `${id} before`,
        figureBefore(heading),
        ({ before: row }) => (row && earlier ? earlier.of(row) : null),
        format
      ),
      figures(id, heading, ({ after: row }) => row && of(row), format),
    ];
  });
};

const population = (
  id: "populationBefore" | "population",
  headings: YearChangeWords["columns"],
  rowOf: (row: YearChange) => AllocatedRow | null
): Column<YearChange> =>
  figures(id, headings[id], (row) => rowOf(row)?.population ?? null, COUNT_FORMAT);

const figures = (
  id: string,
  heading: string,
  of: (row: YearChange) => Decimal | null,
  format: string
): Column<YearChange> => ({ id, heading, of, format, summed: true });
