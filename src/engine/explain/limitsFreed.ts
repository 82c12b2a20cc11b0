import type { Term } from "../terms/term";

/**
 * Who shares what a rule's limits change: the others of the same amount, nobody (then the sum
 * changes), or as each term says, where they differ or one names another term.
 */
export type LimitsFreed = "others" | "nobody" | "terms";

export function limitsFreedIn(rule: Term): LimitsFreed {
  const [only = "nobody", other] = new Set(freedIn(rule, false));
  return other === undefined ? only : "terms";
}

/** By every term with a limit; `isWeight` where what it comes to is no kroner, but a part of an amount. */
function freedIn(term: Term, isWeight: boolean): readonly LimitsFreed[] {
  const inner = term.terms ?? [];
  const areWeights =
    isWeight || (term.amount !== undefined && inner.every(({ amount }) => amount === undefined));
  const within = inner.flatMap((each) => freedIn(each, areWeights));
  const hasLimit = term.min !== undefined || term.max !== undefined;
  return hasLimit ? [freedBy(term, isWeight), ...within] : within;
}

function freedBy({ freed, amount }: Term, isWeight: boolean): LimitsFreed {
  if (isWeight) return "others";
  const mode = freed ?? (amount === undefined ? "nobody" : "others");
  return mode === "others" || mode === "nobody" ? mode : "terms";
}
