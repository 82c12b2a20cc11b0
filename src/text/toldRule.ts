import { fractionOf, traceRule, type Allocation, type Term } from "../engine";
import type { TellRule } from "../sheet/layout";
import { kroner } from "./kroner";
import type { Language } from "./language";
import { formatNumber } from "./number";
import { sumSentence } from "./rule/amountTerms";
import { knownOf } from "./rule/ruleKnown";
import { ruleSentences } from "./rule/ruleSentences";
import { isSame } from "./rule/shownTerms";
import { rowInTheMiddle } from "./rowInTheMiddle";
import { toldAmount } from "./toldAmount";

/** The terms of a rule as sentences, with one party's amount by them; none of a plain ready key, which few words say. */
export const tellRule =
  (language: Language): TellRule =>
  (allocation) => {
    const { rule, given } = traceRule(allocation);
    return isPlain(allocation, rule)
      ? NOTHING
      : {
          terms: ruleSentences(rule, knownOf(allocation, given), language),
          example: exampleOf(allocation, language),
        };
  };

const NOTHING = { terms: [], example: null } as const;

/** One total by one figure, as a ready key without a host and limits is. */
const isPlain = ({ request }: Allocation, { terms, min, max }: Term): boolean =>
  request.scheme.form === "ready" && [terms, min, max].every((each) => each === undefined);

/** One party's amount by its terms, and rounded; null where a share of the total says it all. */
function exampleOf(allocation: Allocation, language: Language): string | null {
  const index = rowInTheMiddle(allocation);
  const told = toldAmount(allocation, index, language);
  const row = allocation.rows[index];
  if (!told || !row) return null;
  const words = told.of.n.words.worked;
  const amount = kroner[language](formatNumber(row.amount, language));
  return [
    words.example(row.name),
    sumSentence(told, language),
    ...(isSame(row.exact, fractionOf(row.amount)) ? [] : [words.amountIs(row.name, amount, true)]),
  ].join(" ");
}
