import { isParameter, parametersIn, type ParameterDefinition, type Term } from "../../../engine";
import type { CustomScheme } from "../../../catalogue";
import { idOf } from "../../../catalogue/custom/makeScheme";
import type { AgreementDraft, TermDraft } from "./draft";
import { draftToTerm } from "./draftToTerm";
import { emptySum } from "./edits";
import { termToDraft } from "./termToDraft";

const NOTHING_BESIDE = {
  help: null,
  rounding: null,
  unit: null,
  ties: null,
  regions: null,
} as const;

/** An agreement of nothing yet. */
export const newAgreement = (): AgreementDraft => ({
  title: "",
  rule: { ...emptySum(0), amount: { kind: "undecided" } },
  parameters: [],
  beside: NOTHING_BESIDE,
  from: null,
});

/**
 * An agreement to go on with. A ready one is written out as terms, its numbers called by `labelOf`;
 * null where it shares no money, or has what its terms do not say, such as a host beside its key.
 */
export function draftOfOwn(
  { scheme, ...beside }: CustomScheme,
  labelOf: (parameter: string) => string = (name) => name
): AgreementDraft | null {
  const { rule, parameters, title } = scheme;
  if (!rule) return null;
  if (scheme.form === "written") {
    return { title, rule: ruleToDraft(rule), parameters, beside, from: scheme.id };
  }
  const asked = onlyAsked(rule, new Set(parameters.map(({ name }) => name)));
  const used = parametersIn(asked);
  if (!parameters.every(({ name }) => used.includes(name))) return null;
  return {
    title,
    rule: ruleToDraft(asked),
    parameters: parameters.map((each) => ({ ...each, label: labelOf(each.name) })),
    beside,
    from: null,
  };
}

/** A ready rule may name numbers that its agreement does without. */
function onlyAsked(rule: Term, given: ReadonlySet<string>): Term {
  const isAsked = (part: unknown): boolean => !isParameter(part) || given.has(part.parameter);
  const { amount, ...others } = rule;
  const kept = isAsked(amount) ? rule : others;
  if (!kept.terms) return kept;
  const terms = kept.terms.filter(
    ({ by }) => typeof by !== "object" || !("number" in by) || isAsked(by.number)
  );
  return { ...kept, terms };
}

export function ruleToDraft(rule: Term): TermDraft {
  let id = 0;
  return termToDraft(rule, () => id++);
}

/** A finished draft as the agreement that a workbook and a file keep. */
export function agreementOf(draft: AgreementDraft): CustomScheme {
  const { title, beside } = draft;
  const rule = draftToTerm(draft.rule);
  const used = parametersIn(rule);
  const known = new Set(draft.parameters.map(({ name }) => name));
  const others = used.filter((name) => !known.has(name));
  const parameters = [...draft.parameters, ...others.map((name) => ({ name }))];
  return {
    scheme: {
      id: idOfDraft(draft),
      title: title.trim(),
      form: "written",
      rule,
      parameters: parameters.map((each) => definitionOf(each, used)),
    },
    ...beside,
  };
}

/** What the agreement is kept under: what it was, while it is called what it was. */
export function idOfDraft({ title, from }: AgreementDraft): string {
  return from !== null && idOf(title) === from ? from : idOf(title);
}

function definitionOf(
  {
    name,
    default: preset,
    step,
    label,
  }: Pick<ParameterDefinition, "name"> & Partial<ParameterDefinition>,
  used: readonly string[]
): ParameterDefinition {
  const value = preset?.trim() ?? "";
  return {
    name,
    kind: "number",
    ...(value === "" ? {} : { default: value }),
    required: value === "" && used.includes(name),
    ...(step === undefined ? {} : { step }),
    ...(label === undefined ? {} : { label }),
  };
}
