import type { Term } from "../../engine";
import type { Language } from "../language";
import { capital } from "./capital";
import { ruleSpeech, type RuleKnown, type RuleSpeech } from "./known";
import { limitsOf } from "./limits";
import { amountOf, sentencesOf, sharedBy, whoOf } from "./terms";
import { inOrder, isNested, toldRule } from "./toldTerms";

export type { RuleKnown } from "./known";

/** A term of a rule in words. */
export type SaidTerm = {
  /** The way to it in the rule's file, such as `rule.terms.1`. */
  readonly path: string;
  /** Its place among the terms, such as `1.2`; empty of the whole rule. */
  readonly place: string;
  readonly name: string | null;
  /** How much it divides; null where its figures are kroner. */
  readonly amount: string | null;
  readonly who: string;
  /** By what it is divided, or what each pays. */
  readonly by: string;
  /** The least and the most; null where there are no limits. */
  readonly limits: string | null;
  /** All of it in sentences, without the terms in it; none where those say it all. */
  readonly sentences: readonly string[];
};

/**
 * A rule in words, term by term: the outer before the inner. A sum whose terms few words say, is one
 * sentence; the terms of all others follow it.
 */
export function saidTerms(rule: Term, known: RuleKnown, language: Language): readonly SaidTerm[] {
  const n = ruleSpeech(language, known);
  return inOrder(toldRule(rule)).map((told) => ({
    path: told.path,
    place: told.place,
    name: told.term.name ?? null,
    amount: amountOf(told, n),
    who: whoOf(told, n),
    by: sharedBy(told, n),
    limits: limitsOf(told, n),
    sentences: sentencesOf(told, n),
  }));
}

/**
 * The sentences that say a rule, in their order, a paragraph a term. Where terms stand inside terms
 * each begins with its place.
 */
export function ruleSentences(rule: Term, known: RuleKnown, language: Language): readonly string[] {
  const isNumbered = isNested(toldRule(rule));
  const n = ruleSpeech(language, known);
  return saidTerms(rule, known, language)
    .filter(({ sentences }) => sentences.length > 0)
    .map((said) => `${prefixOf(said, n, isNumbered)}${said.sentences.join(" ")}`);
}

function prefixOf({ place, name }: SaidTerm, { words }: RuleSpeech, isNumbered: boolean): string {
  const title = [
    ...(isNumbered && place !== "" ? [words.terms.title(place)] : []),
    ...(name === null ? [] : [name]),
  ].join(", ");
  return title === "" ? "" : `${capital(title)}: `;
}
