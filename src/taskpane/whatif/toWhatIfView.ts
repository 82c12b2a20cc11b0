import { compareAllocations, type Comparison, type ParameterDefinition } from "../../engine";
import { schemeOf } from "../../session/agreement/ownSchemes";
import {
  isUntried,
  tryScenario,
  underScenario,
  type Scenario,
} from "../../session/agreement/scenario";
import type { Choice } from "../../session/agreement/choice";
import type { SessionState } from "../../session/state";
import type { ReadMember } from "../../sheet/reading";
import { toParameterView, type ParameterView } from "../agreement/toParameterView";
import type { Words } from "../Words";

export type WhatIfView = {
  readonly parameters: readonly ParameterView[];
  /** Members of the agreement, whom the scenario can let step out. */
  readonly members: readonly ReadMember[];
  readonly membersNote: string;
  readonly result:
    | { readonly kind: "untried" }
    | { readonly kind: "refused"; readonly sentences: readonly string[] }
    | {
        readonly kind: "compared";
        readonly comparison: Comparison;
        /** What the amounts are compared with. */
        readonly against: string;
      };
};

/** What a scenario shows beside the result on the sheet, or else beside the agreement as it is chosen; null where there is nothing to compare with. */
export function toWhatIfView(
  state: SessionState,
  scenario: Scenario,
  words: Words
): WhatIfView | null {
  const { sheet, choice, outcome, written } = state;
  const before = written?.allocation ?? (outcome.kind === "allocated" ? outcome.allocation : null);
  if (sheet.kind !== "table" || before === null) return null;
  const texts = words.texts.pane;
  const members = sheet.reading.members.filter(({ code }) => !choice.without.includes(code));
  const tried = tryScenario(sheet.reading, choice, scenario);
  const issues = tried.kind === "refused" ? tried.issues : [];
  const taking = members.filter(({ code }) => !scenario.without.includes(code));
  return {
    parameters: figures(choice).map((definition) =>
      toParameterView(
        definition,
        { choice: { parameters: scenario.parameters }, sheet },
        issues,
        words
      )
    ),
    members,
    membersNote: texts.agreement.membersCount(
      words.number(String(taking.length)),
      words.number(String(members.length))
    ),
    result: isUntried(scenario, choice)
      ? { kind: "untried" }
      : tried.kind === "allocated"
        ? {
            kind: "compared",
            comparison: compareAllocations(before, tried.allocation),
            against: written?.allocation
              ? texts.whatIf.againstWritten(sheet.sheetName)
              : texts.whatIf.againstAgreement,
          }
        : { kind: "refused", sentences: issues.map(words.issue) },
  };
}

/** The choice that a scenario leads to when it is taken over. */
export function adopted(choice: Choice, scenario: Scenario): Partial<Choice> {
  const { parameters, without } = underScenario(choice, scenario);
  return { parameters, without };
}

/** The agreement's own figures; what is chosen for them is what a scenario goes back to. */
function figures(choice: Choice): readonly ParameterDefinition[] {
  const { parameters } = choice;
  const own = schemeOf(choice)?.parameters ?? [];
  return own
    .filter(({ kind }) => kind !== "text" && kind !== "code")
    .map((definition) => {
      const chosen = parameters[definition.name];
      return chosen === undefined ? definition : { ...definition, default: chosen };
    });
}
