import type { Language } from "../../../text";
import { saidTerms, type RuleKnown, type SaidTerm } from "../../../text/rule/ruleSentences";
import { termsIn, type AgreementDraft, type TermDraft } from "./draft";
import { sketchOf } from "./sketch";

/** A term of a draft as the page shows it. */
export type TermLine = {
  readonly term: TermDraft;
  /** Such as `1.2`; empty of the whole agreement. */
  readonly place: string;
  /** How far it stands in, counted from 0. */
  readonly depth: number;
  /** None of an empty sum, and of a sum whose terms say it all. */
  readonly sentence: string;
};

/** The agreement in sentences, a line a term, the outer before the inner; blanks where something is missing. */
export function sayTerms(
  { rule, parameters }: AgreementDraft,
  known: RuleKnown,
  language: Language
): readonly TermLine[] {
  const preset = parameters.flatMap(({ name, default: value }) =>
    value === undefined || value === "" ? [] : [[name, value] as const]
  );
  const labels = parameters.map(({ name, label }) => [name, label ?? name] as const);
  const all = {
    ...known,
    values: Object.fromEntries(preset),
    labels: Object.fromEntries(labels),
  };
  const said = new Map(
    saidTerms(sketchOf(rule), all, language).map((each) => [each.path, each] as const)
  );
  const sentencesOf = (term: TermDraft, path: string): SaidTerm | undefined =>
    said.get(path) ?? saidTerms(sketchOf(term), all, language)[0];
  const linesOf = (
    term: TermDraft,
    path: string,
    place: string,
    depth: number
  ): readonly TermLine[] => {
    const terms = termsIn(term);
    const isEmpty = term.key.kind === "terms" && terms.length === 0;
    const isPlain = terms.length > 0 && !said.has(`${path}.terms.0`);
    const says = isEmpty || isPlain ? "" : (sentencesOf(term, path)?.sentences.join(" ") ?? "");
    const sentence = isPlain ? limitedSum(sentencesOf(term, path)) : says;
    return [
      { term, place, depth, sentence },
      ...terms.flatMap((each, i) =>
        linesOf(
          each,
          `${path}.terms.${i}`,
          place === "" ? `${i + 1}` : `${place}.${i + 1}`,
          depth + (place === "" ? 0 : 1)
        )
      ),
    ];
  };
  return linesOf(rule, "rule", "", 0);
}

/** Of a sum that one sentence says, its terms have lines of their own here: what is left are its limits. */
const limitedSum = (said: SaidTerm | undefined): string =>
  said === undefined || (said.limits === null && said.amount === null)
    ? ""
    : said.sentences.join(" ");
