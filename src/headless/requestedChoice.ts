import { findScheme, type CustomScheme } from "../catalogue";
import type { Choice } from "../session/agreement/choice";
import { choiceOfOwn, choiceOfScheme } from "../session/agreement/ownSchemes";
import type { HeadlessRequest } from "./commandLine";

/** What a run chooses: the options, over what the workbook remembers or the sheet suggests. */
export function requestedChoice(
  { scheme, parameters, rounding, unit, ties, regions, without }: HeadlessRequest,
  own: CustomScheme | null,
  before: Choice
): Choice {
  const isOther = scheme !== null && scheme !== before.schemeId;
  const current: Choice = {
    ...before,
    ...(isOther ? choiceOfScheme(findScheme(scheme) ?? { id: scheme }, before) : {}),
    ...(own ? choiceOfOwn(own) : {}),
  };
  return {
    ...current,
    parameters: { ...current.parameters, ...parameters },
    rounding: rounding ?? current.rounding,
    unit: unit ?? current.unit,
    ties: ties ?? current.ties,
    regions: regions ?? current.regions,
    without: without.length > 0 ? without : current.without,
  };
}
