import { consequenceOf, type Consequence, type ConsequenceRow } from "./figures";
import { inLines } from "../table/inLines";
import { err, ok } from "../../engine";
import { beforeAndAfter, type Amounts } from "../comparison/beforeAndAfter";
import { basisLines } from "../../sheet/layout/counted";
import type { CommonWords, Paper, PaperRead } from "../paper";
import { LINE } from "../table/introCells";
import { layOutTable } from "../table/layOutTable";
import type { PaperSheet } from "../table/paperSheet";

/** The words of the sheet; src/text has them in each language. */
export type ConsequenceWords = {
  readonly sheetName: string;
  readonly title: string;
  /** Stands before the names of those that step out. */
  readonly leavers: string;
  readonly underBudget: string;
  /** How much less the same rates make, in NOK. */
  readonly underRates: (less: string) => string;
  /** What is missing when the others pay no more than before, in NOK. */
  readonly missing: (amount: string) => string;
  readonly columns: {
    readonly before: string;
    readonly underBudget: string;
    readonly underRates: string;
    readonly change: string;
    readonly changePercent: string;
  };
};

const asks = [{ name: "leavers", kind: "members", default: [] }] as const;

/**
 * What each member and region pays if some members step out: before, with the same sum to raise,
 * and by the rates where the agreement has them.
 */
export const consequence: Paper<typeof asks, ConsequenceWords> = {
  part: "consequence",
  when: "before",
  asks,
  from: "allocation",
  make: ({ allocation, read, answers, words, common }) => {
    const found = consequenceOf(allocation.request, answers.leavers);
    return found.ok ? ok(sheetOf(found.value, read, words, common)) : err(found.error[0]!);
  },
};

function sheetOf(
  found: Consequence,
  { basis }: PaperRead,
  words: ConsequenceWords,
  common: CommonWords
): PaperSheet {
  const { rows, before, ratesMake, leaving } = found;
  const { title, sheetName, columns } = words;
  const names = rows.filter(({ leaves }) => leaves).map(({ name }) => name);
  return layOutTable<ConsequenceRow>({
    part: "consequence",
    sheetName,
    title,
    intro: [
      common.sheet.schemeTitle(before.request.scheme),
      ...inLines(names, LINE, words.leavers),
      ...basisLines(common.sheet, basis, before.request.scheme),
      words.underBudget,
      ratesMake === null
        ? words.missing(leaving.toFixed())
        : words.underRates(before.check.allocated.minus(ratesMake).toFixed()),
    ],
    footer: common.footer(title, null),
    ...beforeAndAfter<ConsequenceRow>({
      rows,
      before: {
        id: "before",
        heading: columns.before,
        of: (row) => row.before,
        total: before.check.total,
      },
      afters: aftersOf(found, columns),
      unit: before.request.unit,
      headings: columns,
      labels: common.sheet,
    }),
  });
}

function aftersOf(
  { before, ratesMake, rows }: Consequence,
  columns: ConsequenceWords["columns"]
): readonly Amounts<ConsequenceRow>[] {
  const underBudget: Amounts<ConsequenceRow> = {
    id: "underBudget",
    heading: columns.underBudget,
    of: (row) => row.underBudget,
    total: ratesMake === null ? before.check.total : before.check.allocated,
  };
  if (ratesMake === null || rows.some(({ underRates }) => underRates === null)) {
    return [underBudget];
  }
  return [
    underBudget,
    {
      id: "underRates",
      heading: columns.underRates,
      of: (row) => row.underRates!,
      total: ratesMake,
    },
  ];
}
