import { everyTerm, termsIn, type TermDraft } from "./draft";

/** A number that no term of the rule has yet. */
export const nextId = (rule: TermDraft): number =>
  Math.max(...everyTerm(rule).map(({ id }) => id)) + 1;

export const termWith = (rule: TermDraft, id: number): TermDraft | undefined =>
  everyTerm(rule).find((term) => term.id === id);

/** The sum that a term stands in; null of the whole rule. */
export const sumAround = (rule: TermDraft, id: number): TermDraft | null =>
  everyTerm(rule).find((term) => termsIn(term).some((each) => each.id === id)) ?? null;

/** The rule with one term changed; a new name is followed by those beside it that hand on to it. */
export function changeTerm(
  rule: TermDraft,
  id: number,
  change: (term: TermDraft) => TermDraft
): TermDraft {
  if (rule.id === id) return change(rule);
  const before = termsIn(rule).find((term) => term.id === id);
  const after = before && change(before);
  return withTerms(rule, (terms) =>
    terms.map((term) => {
      if (after && term.id === id) return after;
      if (!before || !after) return changeTerm(term, id, change);
      const follows = term.freed === before.name && before.name !== "" && !isWord(before.name);
      return follows ? { ...term, freed: after.name === "" ? null : after.name } : term;
    })
  );
}

/** Those two say who pays, and are the names of no term. */
const isWord = (name: string): boolean => name === "others" || name === "nobody";

/** The rule with a term added last in a sum; a rule that is one term becomes a sum of it and the new one. */
export function addTerm(rule: TermDraft, sum: number, term: TermDraft): TermDraft {
  if (rule.id === sum && rule.key.kind !== "terms") {
    return { ...emptySum(nextId(rule) + 1), key: { kind: "terms", terms: [rule, term] } };
  }
  return changeTerm(rule, sum, (around) => withTerms(around, (terms) => [...terms, term]));
}

/** The rule without a term; those beside it no longer hand on to it. */
export function removeTerm(rule: TermDraft, id: number): TermDraft {
  const gone = termsIn(rule).find((term) => term.id === id);
  if (!gone) return withTerms(rule, (terms) => terms.map((term) => removeTerm(term, id)));
  return withTerms(rule, (terms) =>
    terms
      .filter((term) => term.id !== id)
      .map((term) =>
        gone.name !== "" && term.freed === gone.name ? { ...term, freed: null } : term
      )
  );
}

/** Puts the terms of a sum in a sum of their own in it, so that what is added later stands outside. */
export function gatherTerms(rule: TermDraft, sum: number, limited: Partial<TermDraft>): TermDraft {
  const id = nextId(rule);
  return changeTerm(rule, sum, (around) =>
    withTerms(around, (terms) => [{ ...emptySum(id), ...limited, key: { kind: "terms", terms } }])
  );
}

export const MOVES = ["up", "down", "in", "out"] as const;
export type Move = (typeof MOVES)[number];

/** The rule with a term one place up or down, into the sum beside it, or out of its own; null where it cannot. */
export function moveTerm(rule: TermDraft, id: number, move: Move): TermDraft | null {
  const around = sumAround(rule, id);
  if (!around) return null;
  const terms = termsIn(around);
  const at = terms.findIndex((term) => term.id === id);
  const term = terms[at]!;
  if (move === "up" || move === "down") {
    const to = move === "up" ? at - 1 : at + 1;
    const other = terms[to];
    if (!other) return null;
    const swapped = terms.map((each, i) => (i === at ? other : i === to ? term : each));
    return changeTerm(rule, around.id, (sum) => withTerms(sum, () => swapped));
  }
  if (move === "in") {
    const into = [terms[at - 1], terms[at + 1]].find((each) => each?.key.kind === "terms");
    return into ? addTerm(removeTerm(rule, id), into.id, term) : null;
  }
  const outer = sumAround(rule, around.id);
  if (!outer) return null;
  return changeTerm(removeTerm(rule, id), outer.id, (sum) =>
    withTerms(sum, (each) => each.flatMap((one) => (one.id === around.id ? [one, term] : [one])))
  );
}

export const emptySum = (id: number): TermDraft => ({
  ...{ id, name: "", who: { kind: "all" }, amount: { kind: "none" } },
  ...{ key: { kind: "terms", terms: [] }, times: null, min: { kind: "none" } },
  ...{ max: { kind: "none" }, freed: null, round: null },
});

const withTerms = (
  term: TermDraft,
  change: (terms: readonly TermDraft[]) => readonly TermDraft[]
): TermDraft =>
  term.key.kind === "terms"
    ? { ...term, key: { kind: "terms", terms: change(term.key.terms) } }
    : term;
