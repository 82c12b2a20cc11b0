import { err, type Result } from "../../engine";
import { layOutCostLines, type CostLineLabels } from "../../papers";
import { labelsFor } from "../../sheet/layout/labels";
import type { WritePlan } from "../../sheet/plan";
import type { CostLineChoice } from "../agreement/costLineChoice";
import { allocateCostLines, decidedInCosts, readingForCosts } from "../agreement/costLines";
import type { PlanOptions } from "../workbook/planOptions";
import type { SheetRead } from "../workbook/sheetRead";
import type { SessionIssue } from "../workbook/sessionIssue";
import { NO_POPULATION_TABLE } from "../../sheet/readingIssue";

/** The words of a sheet with several costs, and a sentence for each cost. */
export type CostLineWords = CostLineLabels & {
  readonly describe: (line: CostLineChoice) => string;
};

/** Plans the sheet of several costs; returns the first obstacle instead where there is one. */
export function planCostLines(
  { snapshot, found, choice }: SheetRead,
  lines: readonly CostLineChoice[],
  words: CostLineWords,
  { labels, version, today }: PlanOptions
): Result<WritePlan, SessionIssue> {
  if (found.kind !== "table") {
    return err(NO_POPULATION_TABLE);
  }
  if (snapshot.readOnly) return err({ area: "host", code: "workbook-read-only" });
  const reading = readingForCosts(lines)(found.reading, snapshot.sheet);
  const shared = allocateCostLines(reading, choice, lines);
  if (!shared.ok) return err(shared.error[0]!);
  return layOutCostLines(
    {
      table: shared.value,
      described: lines.map(words.describe),
      unit: choice.unit,
      ties: choice.ties,
      decided: decidedInCosts(reading, choice, lines),
      basis: reading,
      labels: labelsFor(labels, reading),
      words,
      version,
    },
    { takenNames: snapshot.sheetNames, date: labels.date(today()) }
  );
}
