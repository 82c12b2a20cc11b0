import { findScheme, GENERAL_KEYS, SCHEMES, type CustomScheme } from "../../catalogue";
import {
  FREED,
  INDEX_BY,
  parametersOf,
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  withDefaults,
  type ParameterDefinition,
  type Scheme,
} from "../../engine";
import { choiceOfOwn, choiceOfScheme, schemeOf } from "../../session/agreement/ownSchemes";
import type { Choice } from "../../session/agreement/choice";
import type { SessionState } from "../../session/state";
import type { Words } from "../Words";
import { parametersInSight } from "./parametersInSight";
import { toParameterView, type OptionView, type ParameterView } from "./toParameterView";

export type OptionGroupView = { readonly label: string; readonly options: readonly OptionView[] };

export type RuleView<T extends string> = {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
};

export type AgreementView = {
  readonly schemeId: string;
  readonly schemes: readonly OptionGroupView[];
  readonly schemeHelp: string;
  /** The agreement's own that are not always in sight. */
  readonly parameters: readonly ParameterView[];
  /** False where the agreement shares no money. */
  readonly allocates: boolean;
  readonly rounding: RuleView<Choice["rounding"]>;
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

/** What the agreement part shows; null where no table was read. */
export function toAgreementView(state: SessionState, words: Words): AgreementView | null {
  const { sheet, choice, outcome } = state;
  if (sheet.kind !== "table") return null;
  const texts = words.texts.pane.agreement;
  const scheme = schemeOf(choice);
  const own = scheme?.parameters ?? [];
  const inSight = parametersInSight(choice);
  const common = scheme ? commonParametersOf(scheme, choice) : [];
  const issues = outcome.kind === "refused" ? outcome.issues : [];
  const view = (definition: ParameterDefinition) =>
    toParameterView(definition, state, issues, words);
  const commonParameters = common.map(view);
  const { members } = sheet.reading;
  return {
    schemeId: choice.schemeId,
    schemes: schemeGroups(state, words),
    schemeHelp: choice.own?.help ?? words.texts.schemes.schemes[choice.schemeId]?.help ?? "",
    parameters: own.filter((each) => !inSight.includes(each)).map(view),
    allocates: scheme?.rule !== null,
    rounding: rule(choice.rounding, ROUNDING_RULES, (value) => texts.roundingRules[value].label),
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

/**
 * What a scheme understands beside its own numbers. Who pays what a limit changes is asked only where
 * there is a limit and no total; how an index makes numbers only where there is an index.
 */
function commonParametersOf(
  scheme: Scheme,
  { parameters }: Choice
): readonly ParameterDefinition[] {
  const own = new Set(scheme.parameters.map(({ name }) => name));
  const values = withDefaults(scheme, parameters);
  const isAsked: Readonly<Record<string, boolean>> = {
    [FREED.name]: !("total" in values) && LIMITS.some((name) => name in values),
    [INDEX_BY.name]: (values["index"] ?? "1") !== "1",
  };
  return parametersOf(scheme).filter(({ name }) => !own.has(name) && (isAsked[name] ?? true));
}

const LIMITS = ["floor", "cap", "floorShare", "capShare"];

/** Every scheme that can be chosen: the agreements, the general keys, and those of the user. */
export function schemeGroups(state: SessionState, words: Words): readonly OptionGroupView[] {
  const texts = words.texts.pane.agreement;
  const option = ({ id }: Scheme): OptionView => ({
    value: id,
    label: words.texts.schemes.schemes[id]?.title ?? id,
  });
  const own = ownSchemesOf(state).map(({ scheme }) => ({ value: scheme.id, label: scheme.title }));
  return [
    {
      label: texts.agreements,
      options: SCHEMES.filter(({ id }) => !GENERAL_KEYS.has(id)).map(option),
    },
    {
      label: texts.generalKeys,
      options: SCHEMES.filter(({ id }) => GENERAL_KEYS.has(id)).map(option),
    },
    ...(own.length === 0 ? [] : [{ label: texts.ownSchemes, options: own }]),
  ];
}

/** The user's own schemes: those of the workbook, and the chosen one even if it was taken out. */
export function ownSchemesOf({ schemes, choice: { own } }: SessionState): readonly CustomScheme[] {
  const isKept = schemes.some(({ scheme }) => scheme.id === own?.scheme.id);
  return own === null || isKept ? schemes : [...schemes, own];
}

/** What choosing a scheme from the list changes. */
export function chooseScheme(state: SessionState, id: string): Partial<Choice> {
  const own = ownSchemesOf(state).find(({ scheme }) => scheme.id === id);
  return own ? choiceOfOwn(own) : choiceOfScheme(findScheme(id) ?? { id }, state.choice);
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
