import {
  compareAllocations,
  err,
  ok,
  type Allocation,
  type ComparedRow,
  type Result,
  ZERO,
} from "../../engine";
import type { LayoutIssue, SheetLabels } from "../../sheet/layout";
import { unitDecimals } from "../../sheet/layout/amountFormat";
import { basisLines } from "../../sheet/layout/counted";
import { tooLongAmong } from "../../sheet/layout/tooLongAmong";
import type { WritePlan } from "../../sheet/plan";
import type { PopulationBasis } from "../../sheet/reading";
import { beforeAndAfter } from "../comparison/beforeAndAfter";
import { layOutTable } from "../table/layOutTable";
import { planPaper, type NewPaper } from "../table/planPaper";

export type ScenarioToLayOut = {
  readonly before: Allocation;
  readonly after: Allocation;
  /** What the amounts before are, in words. */
  readonly beforeIs: string;
  /** What is tried, in words; a line each. */
  readonly changes: readonly string[];
  readonly basis: PopulationBasis;
  readonly labels: SheetLabels;
  readonly version: string;
};

/**
 * Lays a scenario out on a sheet of its own: what each member and region pays before and after. The
 * title says that it is a scenario. `amount-too-long` when Excel could not keep every digit.
 */
export function layOutScenario(
  scenario: ScenarioToLayOut,
  paper: NewPaper
): Result<WritePlan, LayoutIssue> {
  const { before, after, labels } = scenario;
  const { title, sheetName } = labels.scenario;
  const amounts = [...before.rows, ...after.rows].map(({ amount }) => amount);
  const tooLong = tooLongAmong([...amounts, before.check.total, after.check.total]);
  if (tooLong) return err(tooLong);
  const table = tableOf(scenario);
  return ok(
    planPaper(
      layOutTable<ComparedRow>({
        part: "scenario",
        sheetName,
        title,
        intro: introOf(scenario),
        footer: title,
        ...table,
        labelled: table.columns[0]!.id,
        ranges: "fixed",
        groups: { ...table.groups, by: "region" },
        check: { ...table.check, heading: labels.reconciliation, against: "rows" },
      }),
      paper
    )
  );
}

function introOf(scenario: ScenarioToLayOut): readonly string[] {
  const { labels, after, beforeIs, changes, basis, version } = scenario;
  return [
    labels.schemeTitle(after.request.scheme),
    ...changes,
    labels.scenario.before(beforeIs),
    ...basisLines(labels, basis, after.request.scheme),
    labels.madeWith(version),
  ];
}

function tableOf({ before, after, labels }: ScenarioToLayOut) {
  const { columns } = labels.scenario;
  const [unit] = [before.request.unit, after.request.unit].sort(
    (a, b) => unitDecimals(b) - unitDecimals(a)
  );
  // A member without a region stands in the table with the words for it, by which it is summed.
  const rows = compareAllocations(before, after).rows.map((row) =>
    row.code === null ? { ...row, region: null } : { ...row, region: row.region ?? labels.noRegion }
  );
  return beforeAndAfter<ComparedRow>({
    rows,
    before: {
      id: "before",
      heading: columns.before,
      of: (row) => row.before?.amount ?? ZERO,
      total: before.check.total,
    },
    afters: [
      {
        id: "after",
        heading: columns.after,
        of: (row) => row.after?.amount ?? ZERO,
        total: after.check.total,
      },
    ],
    unit: unit!,
    headings: columns,
    labels,
  });
}
