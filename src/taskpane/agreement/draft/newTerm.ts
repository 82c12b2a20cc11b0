import { termsIn, type AmountDraft, type TermDraft } from "./draft";
import { changeTerm, emptySum, gatherTerms, nextId, addTerm, termWith } from "./edits";

/** What can be added to a sum, in the order it is offered. */
export const NEW_TERMS = [
  "equal",
  "population",
  "column",
  "base",
  "rate",
  "bands",
  "fixed",
  "host",
  "sum",
  "limit",
] as const;
export type NewTerm = (typeof NEW_TERMS)[number];

const POPULATION = "population";

/** The rule with what was chosen from the menu, and the term that is to be filled in. */
export function withNewTerm(
  rule: TermDraft,
  sum: number,
  what: NewTerm
): { readonly rule: TermDraft; readonly edited: number } {
  const around = termWith(rule, sum)!;
  if (what === "limit") return withLimit(rule, around);
  const id = nextId(rule);
  const isAlone = around.key.kind !== "terms";
  return { rule: addTerm(rule, sum, newTerm(what, id, isAlone ? null : around)), edited: id };
}

/** A limit on a sum of kroner holds for the terms it has now; one on an amount for all of it. */
function withLimit(rule: TermDraft, around: TermDraft) {
  const max = { kind: "amount", number: "" } as const;
  if (around.key.kind === "terms" && around.amount.kind === "none" && termsIn(around).length > 0) {
    return { rule: gatherTerms(rule, around.id, { max }), edited: nextId(rule) };
  }
  return { rule: changeTerm(rule, around.id, (sum) => ({ ...sum, max })), edited: around.id };
}

function newTerm(what: Exclude<NewTerm, "limit">, id: number, around: TermDraft | null): TermDraft {
  const term = emptySum(id);
  const amount = partOf(around);
  switch (what) {
    case "equal":
      return { ...term, amount, key: { kind: "equal" } };
    case "population":
      return { ...term, amount, key: { kind: "column", heading: POPULATION } };
    case "column":
      return { ...term, amount, key: { kind: "column", heading: "" } };
    case "base":
      return { ...term, key: { kind: "each", number: "" } };
    case "rate":
      return { ...term, key: { kind: "rate", heading: POPULATION, rate: "" } };
    case "bands":
      return {
        ...term,
        key: { kind: "bands", heading: POPULATION, scale: "step", isRate: false, rows: [] },
      };
    case "fixed":
      return { ...term, amount, key: { kind: "fixed", values: [] } };
    case "host":
      return {
        ...term,
        who: { kind: "members", codes: [], isNot: false },
        amount: { kind: "share", number: "" },
        key: { kind: "equal" },
      };
    case "sum":
      return term;
  }
}

/** How much of the amount around it a new term divides: what is left where others have taken parts. */
function partOf(around: TermDraft | null): AmountDraft {
  if (!around || around.amount.kind === "none") return { kind: "money", number: "" };
  const others = termsIn(around);
  const hasRest = others.some(({ amount }) => amount.kind === "rest");
  const takesRest = others.length > 0 && !hasRest;
  return takesRest ? { kind: "rest", number: 1 } : { kind: "share", number: "" };
}
