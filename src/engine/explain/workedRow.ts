import type { Allocation } from "../allocation";
import { add, type Fraction } from "../exact/fraction";
import { totalOf, valueAt } from "../terms/column";
import type { Held } from "../terms/level";
import type { Figure, Term } from "../terms/term";
import type { TermTrace } from "../terms/trace";
import { traceRule, type TracedRule } from "./tracedRule";

/** What one party has of a term, step by step, in NOK. */
export type WorkedTerm = {
  readonly term: Term;
  /** Its place among the terms, such as `1.2`; empty of the whole rule. */
  readonly place: string;
  /** How many take part. */
  readonly parties: number;
  /** What is divided; null where the figures are kroner, or the terms make it. */
  readonly amount: Fraction | null;
  /** By what it is divided: the party's figure, and all figures together; null of a sum of parts. */
  readonly figure: { readonly own: Fraction; readonly all: Fraction } | null;
  readonly before: Fraction;
  readonly within: Fraction;
  readonly held: Held;
  readonly multiplied: Fraction;
  readonly part: Fraction;
  /** The terms in it that the party takes part in. */
  readonly inner: readonly WorkedTerm[];
};

/** A row's exact amount, made from its terms. */
export type WorkedRow = {
  readonly traced: TracedRule;
  readonly rule: WorkedTerm;
  /** The row's figure; null where it has none. */
  readonly figureOf: (figure: Figure) => Fraction | null;
};

/** How a row's exact amount is made; null of a party that the rule does not know. */
export function workRow(allocation: Allocation, index: number): WorkedRow | null {
  if (index >= allocation.request.members.length) return null;
  const traced = traceRule(allocation);
  const rule = workedTerm(traced, traced.rule, "rule", "", index);
  return rule && { traced, rule, figureOf: (figure) => traced.figureOf(figure, index) };
}

/** Null where the party takes no part. */
function workedTerm(
  traced: TracedRule,
  term: Term,
  path: string,
  place: string,
  index: number
): WorkedTerm | null {
  const trace = traced.terms.get(path);
  if (!trace?.parties.includes(index)) return null;
  const { parties, amount, before, within, held, multiplied, parts } = trace;
  const inner = (term.terms ?? []).flatMap((each, i) => {
    const own = place === "" ? String(i + 1) : `${place}.${i + 1}`;
    const worked = workedTerm(traced, each, `${path}.terms.${i}`, own, index);
    return worked ? [worked] : [];
  });
  return {
    term,
    place,
    parties: parties.length,
    amount,
    figure: figureIn(traced, term, path, trace, index, inner),
    before: valueAt(before, index),
    within: valueAt(within, index),
    held: held?.[index] ?? null,
    multiplied: valueAt(multiplied, index),
    part: valueAt(parts, index),
    inner,
  };
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/** Terms that make an amount only in proportion are what it is divided by. */
function figureIn(
  { terms }: TracedRule,
  term: Term,
  path: string,
  { amount, figures }: TermTrace,
  index: number,
  inner: readonly WorkedTerm[]
): WorkedTerm["figure"] {
  if (figures) return { own: valueAt(figures, index), all: totalOf(figures) };
  const areWeights = amount !== null && term.terms?.every((each) => each.amount === undefined);
  if (!areWeights || !term.terms) return null;
  return {
    own: inner.reduce((sum, { part }) => add(sum, part), NOTHING),
    all: term.terms.reduce(
      (sum, _, i) => add(sum, totalOf(terms.get(`${path}.terms.${i}`)!.parts)),
      NOTHING
    ),
  };
}
