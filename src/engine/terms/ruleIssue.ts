import type { Term } from "./term";

/**
 * Why a rule is refused. `path` leads to the place in the tree, for example `rule.terms.1.max`;
 * `party` is the name of the party at which it was found, or null.
 */
export type RuleIssue = {
  readonly area: "allocation";
  readonly code: RuleProblem;
  readonly path: string;
  readonly party: string | null;
  /** What stands there or what was found, as text; null where nothing does. */
  readonly value: string | null;
  /** What the innermost term around the place is called, where it has a name. */
  readonly term?: string;
  /** The groups the rule names, where it is about those. */
  readonly groups?: readonly string[];
};

/** The issue with the name of the term that its path leads into, where that has one. */
export function namedIn(rule: Term, issue: RuleIssue): RuleIssue {
  const name = termAround(rule, issue.path)?.name;
  return name === undefined ? issue : { ...issue, term: name };
}

/** The innermost term that a path leads into; undefined where it leads to none. */
export function termAround(rule: Term, path: string): Term | undefined {
  const places = [...path.matchAll(/\.terms\.(\d+)/g)].map(([, place]) => Number(place));
  return places.reduce<Term | undefined>((around, place) => around?.terms?.[place], rule);
}

export const RULE_PROBLEMS = [
  // How the tree is written.
  "rule-missing",
  "rule-unknown",
  "rule-wrong-value",
  "rule-too-deep",
  "rule-scale-not-rising",
  "rule-freed-to-nobody-known",
  "rule-freed-to-no-amount",
  "rule-freed-hands-on",
  "rule-share-without-whole",
  "rule-rest-without-whole",
  // What its numbers come to.
  "rule-parameter-missing",
  "rule-heading-missing",
  "rule-groups-missing",
  "rule-groups-unknown",
  "rule-figure-missing",
  "rule-below-scale",
  "rule-shares-too-large",
  "rule-rests-not-one",
  "rule-rest-below-zero",
  "rule-terms-miss-amount",
  "rule-nothing-to-divide-by",
  "rule-floors-above-amount",
  "rule-caps-below-amount",
  "rule-floor-above-cap",
  "rule-negative-under-limit",
] as const;
export type RuleProblem = (typeof RULE_PROBLEMS)[number];
