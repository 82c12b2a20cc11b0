import { compareFractions, fractionOf, traceRule, type Allocation } from "../engine";
import type { TellRule } from "../sheet/layout";
import { worked as english } from "./en/rule/worked";
import { kroner } from "./kroner";
import type { Language } from "./language";
import { worked as norwegian } from "./nb/rule/worked";
import { formatNumber } from "./number";
import { capital } from "./rule/capital";
import { inTerms } from "./rule/amountTerms";
import { knownOf } from "./rule/ruleKnown";
import { ruleSentences } from "./rule/ruleSentences";
import { rowInTheMiddle } from "./rowInTheMiddle";
import { toldAmount } from "./toldAmount";

/** The terms of a rule as sentences, with one party's amount by them; none of a plain ready key, which few words say. */
export const tellRule =
  (language: Language): TellRule =>
  (allocation) =>
    isPlain(allocation)
      ? NOTHING
      : { terms: sentences(allocation, language), example: exampleOf(allocation, language) };

const NOTHING = { terms: [], example: null } as const;

/** One total by one figure, as a ready key without a host and limits is. */
function isPlain(allocation: Allocation): boolean {
  if (allocation.request.scheme.form === "written") return false;
  const { terms, min, max } = traceRule(allocation).rule;
  return terms === undefined && min === undefined && max === undefined;
}

function sentences(allocation: Allocation, language: Language): readonly string[] {
  const { rule, given } = traceRule(allocation);
  return ruleSentences(rule, knownOf(allocation, given), language);
}

/** One party's amount by its terms, and rounded; null where a share of the total says it all. */
function exampleOf(allocation: Allocation, language: Language): string | null {
  const index = rowInTheMiddle(allocation);
  const told = toldAmount(allocation, index, language);
  const row = allocation.rows[index];
  if (!told || !row) return null;
  const words = language === "nb" ? norwegian : english;
  const money = kroner[language];
  const sum = money(told.of.n.column(told.shown.part, told.decimals));
  const isRounded = compareFractions(row.exact, fractionOf(row.amount)) !== 0;
  return [
    words.example(row.name),
    `${capital(inTerms(told))} = ${sum}.`,
    ...(isRounded
      ? [words.amountIs(row.name, money(formatNumber(row.amount, language)), isRounded)]
      : []),
  ].join(" ");
}
