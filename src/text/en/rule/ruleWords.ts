import type { RuleWords } from "../../nb/rule/ruleWords";
import { figureWords } from "./figureWords";
import { partyWords } from "./partyWords";
import { scaleWords } from "./scaleWords";
import { termWords } from "./termWords";
import { workedWords } from "./workedWords";

/** What a rule is said with in English; how, is the same in all languages. */
export const ruleWords: RuleWords = {
  figures: figureWords,
  parties: partyWords,
  scales: scaleWords,
  terms: termWords,
  worked: workedWords,
};
