import { inLines, type Consequence, type ConsequenceRow, type CouncilLabels } from "../../council";
import type { PopulationBasis } from "../../sheet/reading";
import { beforeAndAfter, type Amounts } from "../comparison/beforeAndAfter";
import { LINE } from "../table/introCells";
import { layOutTable } from "../table/layOutTable";
import type { PaperSheet } from "../table/paperSheet";

export type ConsequenceToLayOut = {
  readonly consequence: Consequence;
  readonly basis: PopulationBasis;
  readonly labels: CouncilLabels;
};

/**
 * What each member and region pays if some members step out: before, with the same sum to raise,
 * and by the rates where the agreement has them.
 */
export function layOutConsequence(toLayOut: ConsequenceToLayOut): PaperSheet {
  const { consequence, labels } = toLayOut;
  const { rows, before } = consequence;
  const { title, sheetName, columns } = labels.consequence;
  return layOutTable<ConsequenceRow>({
    part: "consequence",
    sheetName,
    title,
    intro: introOf(toLayOut),
    footer: labels.footer(title, null),
    ...beforeAndAfter<ConsequenceRow>({
      rows,
      before: {
        id: "before",
        heading: columns.before,
        of: (row) => row.before,
        total: before.check.total,
      },
      afters: aftersOf(consequence, columns),
      unit: before.request.unit,
      headings: columns,
      labels: labels.sheet,
    }),
  });
}

function introOf({ consequence, basis, labels }: ConsequenceToLayOut): readonly string[] {
  const { before, rows, ratesMake, leaving } = consequence;
  const texts = labels.consequence;
  const names = rows.filter(({ leaves }) => leaves).map(({ name }) => name);
  return [
    labels.sheet.schemeTitle(before.request.scheme),
    ...inLines(names, LINE, texts.leavers),
    labels.sheet.populationBasis(basis),
    texts.underBudget,
    ratesMake === null
      ? texts.missing(leaving.toFixed())
      : texts.underRates(before.check.allocated.minus(ratesMake).toFixed()),
  ];
}

function aftersOf(
  { before, ratesMake, rows }: Consequence,
  columns: CouncilLabels["consequence"]["columns"]
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
