import { Decimal, fractionOf, traceRule, workRow, type Allocation } from "../engine";
import { kroner } from "./kroner";
import type { Language } from "./language";
import { formatNumber } from "./number";
export { rowInTheMiddle } from "./rowInTheMiddle";
import { ruleSpeech, type RuleSpeech } from "./rule/known";
import { allOf } from "./rule/parties";
import { knownOf } from "./rule/ruleKnown";
import { ruleSentences } from "./rule/ruleSentences";
import { isSame, showTerms } from "./rule/shownTerms";
import { sentencesOf } from "./rule/worked";

/** A rule as the paragraphs of a case paper. */
export type RuleText = {
  /** The rule, a paragraph a term, and how amounts are rounded. */
  readonly rule: readonly string[];
  /** One party's amount, worked out; empty where nobody has one. */
  readonly example: string;
};

/**
 * The rule of an allocation as plain text for the case paper, with one party's amount worked out:
 * terms are shown in øre that add up, and rounded once at the end.
 *
 * @param index The row that is worked out.
 */
export function ruleText(allocation: Allocation, index: number, language: Language): RuleText {
  const traced = traceRule(allocation);
  const known = knownOf(allocation, traced.given);
  const n = ruleSpeech(language, known);
  const { rounding, unit } = allocation.request;
  const matching = allocation.rows.find(({ part }) => part === "matching-party");
  return {
    rule: [
      ...ruleSentences(traced.rule, known, language),
      ...(matching ? [matchingSentence(allocation, matching, n, language)] : []),
      n.words.worked.rounding(unitText(unit, n, language), rounding),
    ],
    example: exampleOf(allocation, index, language),
  };
}

function exampleOf(allocation: Allocation, index: number, language: Language): string {
  const row = workRow(allocation, index);
  const allocated = allocation.rows[index];
  if (!row || !allocated) return "";
  const n = ruleSpeech(language, knownOf(allocation, row.traced.given));
  const words = n.words.worked;
  const { name, amount, exact } = allocated;
  const isRounded = !isSame(exact, fractionOf(amount));
  const shown = kroner[language](formatNumber(amount, language));
  return [
    words.example(name),
    ...sentencesOf(showTerms(row.rule), { row, n }),
    words.amountIs(name, shown, isRounded),
  ].join(" ");
}

function unitText(unit: string, { words }: RuleSpeech, language: Language): string {
  return new Decimal(unit).eq(1)
    ? words.figures.wholeKroner
    : words.worked.wholeUnits(kroner[language](formatNumber(unit, language)));
}

function matchingSentence(
  { request: { parameters } }: Allocation,
  { name, amount }: Allocation["rows"][number],
  n: RuleSpeech,
  language: Language
): string {
  const say = (value: string) => kroner[language](formatNumber(value, language));
  return n.words.worked.matching(
    name,
    say(parameters["matchingRatio"]!),
    say(amount.toFixed()),
    allOf(n)
  );
}
