import { err, parametersOf, type Allocation, type Result } from "../../engine";
import { layOutScenario } from "../../papers";
import type { SheetLabels } from "../../sheet/layout";
import { labelsFor } from "../../sheet/layout/labels";
import type { WritePlan } from "../../sheet/plan";
import type { Reading } from "../../sheet/reading";
import { standingAllocation } from "../workbook/changedCells";
import { memoryOf } from "../memory";
import { schemeOf } from "../agreement/ownSchemes";
import type { PlanOptions } from "../workbook/planOptions";
import { tryScenario, underScenario, type Scenario } from "../agreement/scenario";
import type { SheetRead } from "../workbook/sheetRead";
import type { Outcome } from "../agreement/outcome";
import type { SessionIssue } from "../workbook/sessionIssue";
import { NO_POPULATION_TABLE } from "../../sheet/readingIssue";

/** Plans the sheet of a scenario; returns the first obstacle instead where there is one. */
export function planScenario(
  read: SheetRead,
  scenario: Scenario,
  { labels, version, today }: PlanOptions
): Result<WritePlan, SessionIssue> {
  const { snapshot, outcome, choice, result } = read;
  if (outcome.kind !== "table") {
    return err(NO_POPULATION_TABLE);
  }
  if (snapshot.readOnly) return err({ area: "host", code: "workbook-read-only" });
  const { reading } = outcome;
  const written = standing(read);
  const before = written ?? allocationOf(result);
  const after = allocationOf(tryScenario(reading, choice, scenario));
  if (before === null) return err(firstIssue(result));
  if (after === null) return err(firstIssue(tryScenario(reading, choice, scenario)));
  const { scenario: texts } = labels;
  return layOutScenario(
    {
      before,
      after,
      beforeIs:
        written === null ? texts.agreementAsChosen : texts.writtenResult(snapshot.sheet.sheetName),
      changes: changesInWords(read, reading, scenario, labels),
      basis: reading,
      labels: labelsFor(labels, reading),
      version,
    },
    { takenNames: snapshot.sheetNames, date: labels.date(today()) }
  );
}

/** The result that stands on the sheet; null where none does. */
function standing(read: SheetRead): Allocation | null {
  const { snapshot, memory } = read;
  const { sheetId, sheetName, ownAreas } = snapshot.sheet;
  const written = memoryOf(memory, sheetId, sheetName)?.written;
  return !written || ownAreas.length === 0 ? null : standingAllocation(read);
}

const allocationOf = (outcome: Outcome): Allocation | null =>
  outcome.kind === "allocated" ? outcome.allocation : null;

function firstIssue(outcome: Outcome): SessionIssue {
  if (outcome.kind !== "blocked" && outcome.kind !== "refused") {
    throw new Error("A table that was read has a result.");
  }
  return outcome.issues[0]!;
}

function changesInWords(
  { choice }: SheetRead,
  { members }: Reading,
  scenario: Scenario,
  { scenario: texts }: SheetLabels
): string[] {
  const tried = underScenario(choice, scenario);
  const names = members.filter(({ code }) => tried.without.includes(code)).map(({ name }) => name);
  const scheme = schemeOf(choice);
  const definitions = scheme ? parametersOf(scheme) : [];
  return [
    ...(names.length === 0 ? [] : [texts.without(names)]),
    ...definitions.flatMap((definition) => {
      const { name, default: preset } = definition;
      const value = tried.parameters[name];
      const before = choice.parameters[name] ?? preset ?? null;
      return value === undefined || value === before
        ? []
        : [texts.parameter(definition, before, value)];
    }),
  ];
}
