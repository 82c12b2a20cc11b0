import { inLines, type CouncilLabels, type SettledRow, type Settlement } from "../../council";
import type { Scheme } from "../../engine";
import { amountFormat, signedFormat, unitDecimals } from "../../sheet/layout/amountFormat";
import type { PopulationBasis } from "../../sheet/reading";
import type { Column } from "../table/column";
import { LINE } from "../table/introCells";
import { layOutTable } from "../table/layOutTable";
import { memberColumns } from "../table/memberColumns";
import type { PaperSheet } from "../table/paperSheet";

export type SettlementToLayOut = {
  readonly settlement: Settlement;
  readonly scheme: Pick<Scheme, "id" | "title">;
  /** Whether the agreement shares a total; else rates ask amounts of each. */
  readonly byTotal: boolean;
  readonly basis: PopulationBasis;
  /** Where the payments were read, and who was not among them; null where the budget stands for them. */
  readonly paid: { readonly source: string; readonly nothing: readonly string[] } | null;
  readonly labels: CouncilLabels;
};

/**
 * Budget against accounts, one row per party. What was paid is a value that may be typed over: the
 * differences, the sums and the check follow.
 */
export function layOutSettlement({
  settlement,
  scheme,
  byTotal,
  basis,
  paid,
  labels,
}: SettlementToLayOut): PaperSheet {
  const { sheet, settlement: texts } = labels;
  const { rows, final } = settlement;
  const unit = unitOf(settlement);
  return layOutTable<SettledRow>({
    part: "settlement",
    sheetName: texts.sheetName,
    title: texts.title,
    intro: [
      sheet.schemeTitle(scheme),
      sheet.populationBasis(basis),
      texts.rule(byTotal),
      ...(paid === null
        ? [texts.paidAsBudgeted]
        : [texts.paidFrom(paid.source), ...inLines(paid.nothing, LINE, texts.paidNothing)]),
    ],
    columns: columnsOf(unit, labels),
    rows,
    labelled: "name",
    sum: sheet.sum,
    ranges: "fixed",
    check: {
      label: texts.accounts,
      difference: sheet.difference,
      totals: { final },
      unit,
      against: "sum",
    },
    footer: labels.footer(texts.title, null),
  });
}

/** The agreement's unit, or øre where somebody has paid them. */
const unitOf = ({ rows, unit }: Settlement): string =>
  rows.some(({ paid }) => paid.decimalPlaces() > unitDecimals(unit)) ? "0.01" : unit;

function columnsOf(unit: string, { sheet, settlement: texts }: CouncilLabels) {
  const format = amountFormat(unit);
  const { columns, toPay, toGetBack, settled } = texts;
  const amount = (id: "budgeted" | "paid" | "final"): Column<SettledRow> => ({
    id,
    heading: columns[id],
    of: (row) => row[id],
    format,
    summed: true,
  });
  return [
    ...memberColumns<SettledRow>(sheet),
    amount("budgeted"),
    amount("paid"),
    amount("final"),
    {
      id: "difference",
      heading: columns.difference,
      // Differences of øre are not exact in Excel's numbers, and zero must be zero.
      derived: (at) => `ROUND(${at("final")}-${at("paid")},${unitDecimals(unit)})`,
      format: signedFormat(format),
      summed: true,
    },
    {
      id: "outcome",
      heading: columns.outcome,
      derived: (at) =>
        `IF(${at("difference")}>0,"${toPay}",IF(${at("difference")}<0,"${toGetBack}","${settled}"))`,
      side: "indented",
      summed: false,
    },
  ] satisfies readonly Column<SettledRow>[];
}
