import type { Term } from "../../engine";
import { isPlainSum } from "./shape";

/** A term of a rule that is told in sentences of its own. */
export type ToldTerm = {
  readonly term: Term;
  /** The way to it in the rule's file, such as `rule.terms.1`. */
  readonly path: string;
  /** Its place among the terms, such as `1.2`; empty of the whole rule. */
  readonly place: string;
  /** The sum that it is a term of; null of the whole rule. */
  readonly within: ToldTerm | null;
  /** The terms told after it: none of a leaf, and of a sum that one sentence says. */
  readonly inner: readonly ToldTerm[];
};

/** A rule as it is told, with its terms in it. */
export const toldRule = (rule: Term): ToldTerm => toldTerm(rule, "rule", "", null);

function toldTerm(term: Term, path: string, place: string, within: ToldTerm | null): ToldTerm {
  const inner: ToldTerm[] = [];
  const told: ToldTerm = { term, path, place, within, inner };
  if (term.terms && !isPlainSum(term)) {
    term.terms.forEach((each, i) => {
      const own = place === "" ? String(i + 1) : `${place}.${i + 1}`;
      inner.push(toldTerm(each, `${path}.terms.${i}`, own, told));
    });
  }
  return told;
}

/** The outer before the inner, in the order they are written. */
export function inOrder(told: ToldTerm): readonly ToldTerm[] {
  return [told, ...told.inner.flatMap(inOrder)];
}

/** Whether terms stand inside terms, so that places are needed to tell them apart. */
export const isNested = (rule: ToldTerm): boolean =>
  rule.inner.some(({ inner }) => inner.length > 0);
