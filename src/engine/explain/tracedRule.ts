import type { Allocation } from "../allocation";
import type { Fraction } from "../exact/fraction";
import { countMembers } from "../memberTable";
import { readParameters } from "../parameters/readParameters";
import { valueAt } from "../terms/column";
import { contextOf } from "../terms/context";
import { evaluateTerm } from "../terms/evaluateTerm";
import { evaluateFigure } from "../terms/figure";
import type { GivenNumbers } from "../terms/number";
import type { Figure, Term } from "../terms/term";
import type { TermTrace } from "../terms/trace";
import { treeOf } from "../unroundedCost";

/** The rule of an allocation with all that was chosen in it, and how each of its terms came about. */
export type TracedRule = {
  readonly rule: Term;
  /** The numbers of its parameters, what an index made of them included. */
  readonly given: GivenNumbers;
  /** By the terms' paths, such as `rule.terms.1`. */
  readonly terms: ReadonlyMap<string, TermTrace>;
  /** A party's figure; null where it has none. */
  readonly figureOf: (figure: Figure, party: number) => Fraction | null;
};

const known = new WeakMap<Allocation, TracedRule>();

/** Worked out from the result when asked for, once per allocation. */
export function traceRule(allocation: Allocation): TracedRule {
  const remembered = known.get(allocation);
  if (remembered) return remembered;
  const traced = trace(allocation);
  known.set(allocation, traced);
  return traced;
}

function trace({ request: { scheme, members, parameters } }: Allocation): TracedRule {
  const read = readParameters(scheme, parameters, new Map(members.map(({ code }, i) => [code, i])));
  if (!scheme.rule || !read.ok) throw new Error("An allocation was made without a rule.");
  const rule = treeOf(scheme, scheme.rule, members, read.value);
  const counted = countMembers(rule, members, scheme.measure ?? "population");
  if (!counted.ok) throw new Error("An allocation was made without figures.");
  const { table, rule: overTable, counting } = counted.value;
  const { given } = read.value;
  const terms = new Map<string, TermTrace>();
  evaluateTerm(overTable, table, given, (path, term) => terms.set(path, term));
  const context = contextOf(table, given);
  return {
    rule,
    given,
    terms,
    figureOf: (figure, party) => {
      const column = evaluateFigure(counting(figure), [party], context, "");
      return column.ok ? valueAt(column.value, party) : null;
    },
  };
}
