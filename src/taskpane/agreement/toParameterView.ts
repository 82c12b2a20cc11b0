import {
  FREED,
  INDEX_BY,
  type AllocationIssue,
  type ParameterDefinition,
  type ParameterKind,
} from "../../engine";
import type { Choice } from "../../session/agreement/choice";
import type { SessionState } from "../../session/state";
import type { Words } from "../Words";
import { fromInput, toInput, typedInstead } from "./parameterInput";

export type OptionView = { readonly value: string; readonly label: string };

export type ParameterView = {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly label: string;
  readonly help: string | null;
  /** What the number counts, for example `kr`; empty where there is nothing to say. */
  readonly unit: string;
  readonly input: string;
  /** Choices of a parameter that is no free text. */
  readonly options: readonly OptionView[] | null;
  readonly required: boolean;
  /** Shown beneath the field: the value is missing, or the engine refused it. */
  readonly problem: { readonly severity: "missing" | "error"; readonly text: string } | null;
  /** The button that takes back what was set by hand; null where nothing was. */
  readonly reset: string | null;
};

/** The values set by hand, and the sheet whose members can be chosen from. */
export type ParameterValuesOfSheet = {
  readonly choice: Pick<Choice, "parameters">;
  readonly sheet: SessionState["sheet"];
};

/** One parameter as its field shows it: what was set by hand, else the agreement's own value. */
export function toParameterView(
  { name, kind, default: preset, required, label: own }: ParameterDefinition,
  { choice, sheet }: ParameterValuesOfSheet,
  issues: readonly AllocationIssue[],
  words: Words
): ParameterView {
  const texts = words.texts.pane.agreement;
  const set = choice.parameters[name];
  const value = set ?? preset ?? "";
  const { schemes } = words.texts;
  const member = /^months\.(.+)$/.exec(name)?.[1];
  const { label = member === undefined ? name : schemes.memberMonths(member), help = null } =
    schemes.parameters[name] ?? {};
  const inWords = wordOptions(name, words);
  return {
    name,
    kind,
    // What somebody calls a number of their own is what the catalogue does not know.
    label: own ?? label,
    help: own === undefined && inWords === null ? help : null,
    unit: unitOf(kind, words),
    input: toInput(value, kind, words),
    options: kind === "code" && sheet.kind === "table" ? memberOptions(sheet, words) : inWords,
    required,
    problem: unreadProblem(value, kind, words) ?? problemOf(name, issues, words),
    reset:
      set === undefined || set === preset
        ? null
        : preset === undefined
          ? texts.backToNone
          : texts.back(`${toInput(preset, kind, words)} ${unitOf(kind, words)}`.trim()),
  };
}

function unitOf(kind: ParameterKind, words: Words): string {
  const { units } = words.texts.pane.agreement;
  return kind === "money" || kind === "share" || kind === "months" ? units[kind] : units.none;
}

/** What can be chosen of a rule that is said in words; the first is what holds where nothing is said. */
function wordOptions(name: string, { texts }: Words): readonly OptionView[] | null {
  const { freedBy, indexedBy } = texts.pane.agreement;
  const options = name === FREED.name ? freedBy : name === INDEX_BY.name ? indexedBy : null;
  return options && Object.entries(options).map(([value, label]) => ({ value, label }));
}

function memberOptions(
  sheet: Extract<SessionState["sheet"], { kind: "table" }>,
  words: Words
): readonly OptionView[] {
  return [
    { value: "", label: words.texts.pane.agreement.noHost },
    ...sheet.reading.members.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
  ];
}

/** What was typed and is no number is explained as such; null for a number. */
function unreadProblem(value: string, kind: ParameterKind, words: Words): ParameterView["problem"] {
  const typed = typedInstead(value);
  const read = typed === null ? null : fromInput(typed, kind, words);
  return read === null || read.ok
    ? null
    : { severity: "error", text: words.texts.pane.agreement.invalid[read.error] };
}

function problemOf(
  name: string,
  issues: readonly AllocationIssue[],
  words: Words
): ParameterView["problem"] {
  const issue = issues.find((each) => "parameter" in each && each.parameter === name);
  if (issue === undefined) return null;
  return issue.code === "missing-parameter"
    ? { severity: "missing", text: words.texts.pane.agreement.whyRequired }
    : { severity: "error", text: words.issue(issue) };
}
