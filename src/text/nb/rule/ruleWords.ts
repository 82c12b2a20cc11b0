import { figureWords } from "./figureWords";
import { partyWords } from "./partyWords";
import { scaleWords } from "./scaleWords";
import { termWords } from "./termWords";
import { workedWords } from "./workedWords";

/** What a rule is said with in Norwegian; how, is the same in all languages. */
export const ruleWords = {
  figures: figureWords,
  parties: partyWords,
  scales: scaleWords,
  terms: termWords,
  worked: workedWords,
};

export type RuleWords = typeof ruleWords;
