import { AGREEMENT_MEMBERS, findScheme } from "../../catalogue";
import type { ReadingOutcome } from "../../sheet/reading";
import { DEFAULT_CHOICE } from "../memory";
import type { Choice } from "./choice";
import { choiceOfScheme } from "./ownSchemes";

/** Of ten members of an agreement nine stand on the sheet, and of two municipalities there one is a member. */
const NEARLY_ALL = 0.9;
const MOST = 0.5;

/**
 * What to begin with on a sheet where nothing was chosen yet: the Helseplattformen agreement where
 * nearly all its members stand there, and few others, else a plain total by population, which asks
 * for its total. A few municipalities are no agreement, whichever they belong to.
 */
export function suggestChoice(outcome: ReadingOutcome): Choice {
  if (outcome.kind !== "table") return DEFAULT_CHOICE;
  const here = new Set(outcome.reading.members.map(({ code }) => code));
  const members = AGREEMENT_MEMBERS.find(({ agreement }) => agreement === DEFAULT_CHOICE.schemeId);
  const all = members?.members.map(({ code }) => code) ?? [];
  const standing = all.filter((code) => here.has(code)).length;
  return standing >= NEARLY_ALL * all.length && standing >= MOST * here.size
    ? DEFAULT_CHOICE
    : { ...DEFAULT_CHOICE, ...choiceOfScheme(findScheme("population")!, DEFAULT_CHOICE) };
}
