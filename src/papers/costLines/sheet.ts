import {
  err,
  ok,
  type Decimal,
  type LineRow,
  type LineTable,
  type Result,
  type TieRule,
} from "../../engine";
import type { LayoutIssue, SheetLabels } from "../../sheet/layout";
import { amountFormat, populationFormat } from "../../sheet/layout/amountFormat";
import { populationHeading } from "../../sheet/layout/labels";
import { tooLongAmong } from "../../sheet/layout/tooLongAmong";
import type { WritePlan } from "../../sheet/plan";
import type { PopulationBasis } from "../../sheet/reading";
import type { Column } from "../table/column";
import { layOutTable } from "../table/layOutTable";
import { memberColumns } from "../table/memberColumns";
import { planPaper, type NewPaper } from "../table/planPaper";

/** The words of a sheet with several costs; src/text has them in each language. */
export type CostLineLabels = {
  readonly sheetName: string;
  readonly title: string;
  /** That the table adds up both ways, to which unit it is rounded, and how units left over and ties are decided. */
  readonly rule: (unit: string, ties: TieRule, decided: readonly string[]) => string;
  /** What the members pay in all. */
  readonly memberSum: string;
};

export type CostLinesToLayOut = {
  readonly table: LineTable;
  /** What each line shares and by which key, a sentence each. */
  readonly described: readonly string[];
  readonly unit: string;
  readonly ties: TieRule;
  /** The members for whom the rule for ties decided. */
  readonly decided: readonly string[];
  readonly basis: PopulationBasis;
  readonly labels: SheetLabels;
  readonly words: CostLineLabels;
  readonly version: string;
};

/** More amounts than this side by side are printed across the page. */
const MOST_UPRIGHT = 3;

/**
 * Lays several costs out on a sheet of their own: a row per member, a column per cost. The amounts
 * are values; the sums of rows and columns and the differences from the totals are Excel's own
 * formulas, so the sheet checks both margins and keeps checking. `amount-too-long` when Excel could
 * not keep every digit.
 */
export function layOutCostLines(
  toLayOut: CostLinesToLayOut,
  paper: NewPaper
): Result<WritePlan, LayoutIssue> {
  const { table, unit, labels, words } = toLayOut;
  const { lines } = table;
  const tooLong = tooLongAmong(amountsIn(table));
  if (tooLong) return err(tooLong);
  const columns = columnsOf(toLayOut);
  return ok(
    planPaper(
      layOutTable<LineRow>({
        part: "costs",
        sheetName: words.sheetName,
        title: words.title,
        intro: introOf(toLayOut),
        columns,
        rows: table.rows,
        labelled: columns[0]!.id,
        sum: labels.sum,
        ranges: "fixed",
        check: {
          heading: labels.reconciliation,
          label: labels.totalToAllocate,
          difference: labels.difference,
          totals: {
            ...Object.fromEntries(lines.map(({ amount }, index) => [lineId(index), amount])),
            all: "derived",
          },
          unit,
          against: "rows",
        },
        footer: words.title,
        orientation: lines.length > MOST_UPRIGHT ? "landscape" : "portrait",
      }),
      paper
    )
  );
}

function amountsIn({ rows, lines, check }: LineTable): readonly Decimal[] {
  return [
    ...rows.flatMap(({ cells, amount }) => [amount, ...cells.map((cell) => cell.amount)]),
    ...lines.map(({ amount }) => amount),
    check.total,
  ];
}

function introOf(toLayOut: CostLinesToLayOut): readonly string[] {
  const { described, unit, ties, decided, basis, labels, words, version } = toLayOut;
  return [
    ...described,
    words.rule(unit, ties, decided),
    labels.populationBasis(basis),
    labels.madeWith(version),
  ];
}

const lineId = (index: number): string => `line ${index}`;

function columnsOf({ table, unit, basis, labels, words }: CostLinesToLayOut): Column<LineRow>[] {
  const counted = basis.average ? ({ measure: "average-population" } as const) : {};
  const format = amountFormat(unit);
  const last = lineId(table.lines.length - 1);
  return [
    ...memberColumns<LineRow>(labels),
    {
      id: "population",
      heading: populationHeading(counted, labels),
      of: ({ population }) => population,
      format: populationFormat(counted),
      summed: true,
    },
    ...table.lines.map(({ label }, index): Column<LineRow> => ({
      id: lineId(index),
      heading: label,
      of: ({ cells }) => cells[index]!.amount,
      format,
      summed: true,
    })),
    {
      id: "all",
      heading: words.memberSum,
      derived: (at) => `SUM(${at(lineId(0))}:${at(last)})`,
      format,
      summed: true,
    },
  ];
}
