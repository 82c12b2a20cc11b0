import { hpRegionOf } from "../catalogue";
import type { ReadingOutcome } from "../sheet/reading";
import { DEFAULT_CHOICE } from "./memory";
import type { Choice } from "./state";

/**
 * What to begin with on a sheet where nothing was chosen yet: the Helseplattformen agreement where
 * most of the members belong to it, else a plain total by population, which asks for its total.
 */
export function suggestChoice(outcome: ReadingOutcome): Choice {
  if (outcome.kind !== "table") return DEFAULT_CHOICE;
  const { members } = outcome.reading;
  const known = members.filter(({ code }) => hpRegionOf(code) !== null).length;
  return known * 2 >= members.length
    ? DEFAULT_CHOICE
    : { ...DEFAULT_CHOICE, schemeId: "population" };
}
