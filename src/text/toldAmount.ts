import { compareFractions, workRow, type Allocation } from "../engine";
import { unitDecimals } from "../sheet/layout/amountFormat";
import type { Language } from "./language";
import { isOneTerm, onlyTerm, type ToldAmount } from "./rule/amountTerms";
import { ruleSpeech } from "./rule/known";
import { knownOf } from "./rule/ruleKnown";
import { showTerms } from "./rule/shownTerms";

/**
 * A row's amount by the terms of its rule; null where its share of a total says all there is, and
 * where the rule does not make it: of a host, of a party that it does not know, of an amount that an
 * older rule for floors and caps made.
 */
export function toldAmount(
  allocation: Allocation,
  index: number,
  language: Language
): ToldAmount | null {
  const row = workRow(allocation, index);
  const allocated = allocation.rows[index];
  if (!row || allocated?.part !== "member") return null;
  if (compareFractions(row.rule.part, allocated.exact) !== 0) return null;
  const n = ruleSpeech(language, knownOf(allocation, row.traced.given));
  const decimals = decimalsFor(allocation);
  const shown = onlyTerm(showTerms(row.rule, decimals));
  const told = { shown, decimals, of: { row, n } };
  return isShareOfTotal(told) || isPlain(told, allocation) ? null : told;
}

/** Two more than the amounts have, so that what is rounded is seen. */
const decimalsFor = ({ request }: Allocation): number => unitDecimals(request.unit) + MORE;
const MORE = 2;

const isShareOfTotal = (told: ToldAmount): boolean =>
  isOneTerm(told) && told.shown.worked.amount !== null;

/** A ready key that is one term is told by its share, and by what its limit does to that. */
function isPlain(told: ToldAmount, { request: { scheme } }: Allocation): boolean {
  if (scheme.form !== "ready" || told.shown.inner.length > 0) return false;
  return isOneTerm(told) || told.shown.worked.amount !== null;
}
