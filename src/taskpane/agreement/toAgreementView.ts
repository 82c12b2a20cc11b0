import { COMMON_PARAMETERS, findScheme, SCHEMES } from "../../catalogue";
import {
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  type AllocationIssue,
  type ParameterDefinition,
  type ParameterKind,
  type Scheme,
} from "../../engine";
import type { Choice, SessionState } from "../../session/state";
import type { Words } from "../Words";
import { toInput } from "./parameterInput";

export type OptionView = { readonly value: string; readonly label: string };
export type OptionGroupView = { readonly label: string; readonly options: readonly OptionView[] };

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

export type RuleView<T extends string> = {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
};

export type AgreementView = {
  readonly schemeId: string;
  readonly schemes: readonly OptionGroupView[];
  readonly schemeHelp: string;
  readonly parameters: readonly ParameterView[];
  /** False where the agreement shares no money. */
  readonly allocates: boolean;
  readonly rounding: RuleView<Choice["rounding"]> & { readonly help: string };
  readonly unit: RuleView<string>;
  readonly ties: RuleView<Choice["ties"]>;
  /** Null where the sheet has no regions. */
  readonly regions: RuleView<Choice["regions"]> | null;
  readonly commonParameters: readonly ParameterView[];
  /** How many of the choices that are folded away differ from their defaults; null for none. */
  readonly moreNote: string | null;
  readonly membersNote: string;
};

/** The steps people round to; any other that a file brought along is added. */
const UNITS = ["0.01", "1", "10", "100", "1000"];
/** Keys that belong to no agreement. */
const GENERAL_KEYS: ReadonlySet<string> = new Set([
  "population",
  "per-inhabitant",
  "base-and-rate",
  "equal-and-population",
]);

/** What the agreement part shows; null where no table was read. */
export function toAgreementView(state: SessionState, words: Words): AgreementView | null {
  const { sheet, choice, outcome } = state;
  if (sheet.kind !== "table") return null;
  const texts = words.texts.pane.agreement;
  const scheme = findScheme(choice.schemeId);
  const own = scheme?.parameters ?? [];
  const common = COMMON_PARAMETERS.filter(({ name }) => own.every((other) => other.name !== name));
  const issues = outcome.kind === "refused" ? outcome.issues : [];
  const view = (definition: ParameterDefinition) => parameterView(definition, state, issues, words);
  const commonParameters = common.map(view);
  const { members } = sheet.reading;
  return {
    schemeId: choice.schemeId,
    schemes: schemeGroups(words),
    schemeHelp: scheme === undefined ? "" : (words.texts.schemes.schemes[scheme.id]?.help ?? ""),
    parameters: own.map(view),
    allocates: scheme?.key !== "none",
    rounding: {
      ...rule(choice.rounding, ROUNDING_RULES, (value) => texts.roundingRules[value].label),
      help: texts.roundingRules[choice.rounding].help,
    },
    unit: rule(
      choice.unit,
      UNITS.includes(choice.unit) ? UNITS : [...UNITS, choice.unit],
      (unit) => texts.unitNames[unit] ?? words.texts.pane.money(words.number(unit))
    ),
    ties: rule(choice.ties, TIE_RULES, (value) => texts.tieRules[value]),
    regions:
      sheet.reading.regionSource === "none"
        ? null
        : rule(choice.regions, REGION_RULES, (value) => texts.regionRules[value]),
    commonParameters,
    moreNote: moreNote(choice, commonParameters, words),
    membersNote: texts.membersCount(
      words.number(String(members.filter(({ code }) => !choice.without.includes(code)).length)),
      words.number(String(members.length))
    ),
  };
}

function schemeGroups(words: Words): readonly OptionGroupView[] {
  const texts = words.texts.pane.agreement;
  const option = ({ id }: Scheme): OptionView => ({
    value: id,
    label: words.texts.schemes.schemes[id]?.title ?? id,
  });
  return [
    {
      label: texts.agreements,
      options: SCHEMES.filter(({ id }) => !GENERAL_KEYS.has(id)).map(option),
    },
    {
      label: texts.generalKeys,
      options: SCHEMES.filter(({ id }) => GENERAL_KEYS.has(id)).map(option),
    },
  ];
}

function rule<T extends string>(
  value: T,
  values: readonly T[],
  labelOf: (value: T) => string
): RuleView<T> {
  return { value, options: values.map((each) => ({ value: each, label: labelOf(each) })) };
}

function moreNote(
  choice: Choice,
  parameters: readonly ParameterView[],
  words: Words
): string | null {
  const changed = [
    choice.unit !== "1",
    choice.ties !== "order",
    choice.regions !== "sum",
    ...parameters.map(({ reset }) => reset !== null),
  ].filter(Boolean).length;
  return changed === 0 ? null : words.texts.pane.agreement.moreChoicesChanged(changed);
}

function parameterView(
  { name, kind, default: preset, required }: ParameterDefinition,
  { choice, sheet }: SessionState,
  issues: readonly AllocationIssue[],
  words: Words
): ParameterView {
  const texts = words.texts.pane.agreement;
  const set = choice.parameters[name];
  const value = set ?? preset ?? "";
  const { label = name, help = null } = words.texts.schemes.parameters[name] ?? {};
  return {
    name,
    kind,
    label,
    help,
    unit: unitOf(kind, words),
    input: toInput(value, kind, words),
    options: kind === "code" && sheet.kind === "table" ? memberOptions(sheet, words) : null,
    required,
    problem: problemOf(name, issues, words),
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

function memberOptions(
  sheet: Extract<SessionState["sheet"], { kind: "table" }>,
  words: Words
): readonly OptionView[] {
  return [
    { value: "", label: words.texts.pane.agreement.noHost },
    ...sheet.reading.members.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
  ];
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
