import { readRuleNumber, type RuleIssue } from "../engine";
import { kroner } from "./kroner";
import type { Language } from "./language";
import { formatExact } from "./number";
import { capital } from "./rule/capital";

/** Where in a rule something is wrong, as a sentence names it. */
export type SaidPlace = {
  /** The term. */
  readonly term: string;
  /** The part of the term, where the path leads into one. */
  readonly part: string;
};

/** What the parts of a term are called, and how places are put into words. */
export type PlaceWords = {
  readonly whole: string;
  readonly term: (place: string) => string;
  readonly quoted: (text: string) => string;
  readonly parts: Readonly<Record<string, string>>;
  readonly within: (part: string, term: string) => string;
};

/** What is said of a rule's issues in one language. */
export type RuleIssueTexts = {
  /** A place in a rule, as the agreement's page shows it. */
  readonly sayPlace: (place: Pick<RuleIssue, "path" | "term">) => SaidPlace;
  /** Why a rule is refused: where among its terms, what is wrong, then what to do. */
  readonly describeRuleIssue: (issue: RuleIssue) => string;
  /** Why a rule in a file is refused: the place as the file has it. */
  readonly describeRuleInFile: (issue: RuleIssue) => string;
};

export function ruleIssueTexts(
  words: PlaceWords,
  sentenceOf: (issue: RuleIssue, place: SaidPlace) => string
): RuleIssueTexts {
  const describe = (issue: RuleIssue, place: SaidPlace) => capital(sentenceOf(issue, place));
  return {
    sayPlace: (place) => placeInWords(place, words),
    describeRuleIssue: (issue) => describe(issue, placeInWords(issue, words)),
    describeRuleInFile: (issue) => describe(issue, quotedPath(issue, words)),
  };
}

/** A place as it is written in a rule's file, for those who have the file open. */
function quotedPath({ path }: Pick<RuleIssue, "path">, { quoted }: PlaceWords): SaidPlace {
  return { term: quoted(path), part: quoted(path) };
}

/** A place as the agreement's page shows it: `«Hvem» i ledd 2.1 «FoU»`. */
function placeInWords(
  { path, term: name }: Pick<RuleIssue, "path" | "term">,
  words: PlaceWords
): SaidPlace {
  const places = [...path.matchAll(/\.terms\.(\d+)/g)].map(([, place]) => Number(place) + 1);
  const [, key = ""] = /^rule(?:\.terms\.\d+)*\.([a-z]+)/.exec(path) ?? [];
  const title = places.length === 0 ? words.whole : words.term(places.join("."));
  const term = name === undefined ? title : `${title} ${words.quoted(name)}`;
  const part = words.parts[key];
  return { term, part: part === undefined ? term : words.within(words.quoted(part), term) };
}

/** A number that a rule came to, as money; what is none stays as it is written. */
export function amountIn(value: string | null, language: Language): string {
  const amount = readRuleNumber(value ?? "");
  return amount ? kroner[language](formatExact(amount, language, 2)) : String(value);
}

/** A number that a rule came to: a part in per cent, or a figure as it is. */
export function partIn(value: string | null, language: Language): string {
  const part = readRuleNumber(value ?? "");
  if (!part) return String(value);
  const percent = formatExact({ ...part, numerator: part.numerator * 100n }, language, 2);
  return language === "nb" ? `${percent}\u00a0%` : `${percent}%`;
}

export function figureIn(value: string | null, language: Language): string {
  const figure = readRuleNumber(value ?? "");
  return figure ? formatExact(figure, language, 4) : String(value);
}
