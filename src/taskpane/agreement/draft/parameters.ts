import { parametersIn, type ParameterDefinition } from "../../../engine";
import type { AgreementDraft, NumberDraft } from "./draft";
import { draftToTerm } from "./draftToTerm";

/** The agreement with one more number that is asked for, which begins as what stood there, and its name. */
export function withParameter(
  draft: AgreementDraft,
  role: string,
  label: string,
  number: NumberDraft
): { readonly draft: AgreementDraft; readonly name: string } {
  const taken = new Set(draft.parameters.map(({ name }) => name));
  let name = role;
  for (let i = 2; taken.has(name); i += 1) name = `${role}${i}`;
  const preset = typeof number === "object" ? "" : String(number);
  const definition: ParameterDefinition = {
    name,
    kind: "number",
    ...(preset === "" ? {} : { default: preset }),
    required: preset === "",
    label,
  };
  return { draft: { ...draft, parameters: [...draft.parameters, definition] }, name };
}

/** The agreement with something else said of a number that is asked for. */
export const changeParameter = (
  draft: AgreementDraft,
  name: string,
  { step, ...change }: ParameterChange
): AgreementDraft => ({
  ...draft,
  parameters: draft.parameters.map((each): ParameterDefinition => {
    if (each.name !== name) return each;
    const { step: before, ...others } = { ...each, ...change };
    const now = step === undefined ? before : step;
    return now === null || now === undefined ? others : { ...others, step: now };
  }),
});

/** What can be said of a number that is asked for; a null step takes it out of the index. */
export type ParameterChange = Partial<Pick<ParameterDefinition, "label" | "default">> & {
  readonly step?: string | null;
};

/** The agreement without the numbers among these that its rule no longer asks for. */
export function withoutUnused(draft: AgreementDraft, names: readonly string[]): AgreementDraft {
  const used = parametersIn(draftToTerm(draft.rule));
  const kept = draft.parameters.filter(({ name }) => !names.includes(name) || used.includes(name));
  return kept.length === draft.parameters.length ? draft : { ...draft, parameters: kept };
}
