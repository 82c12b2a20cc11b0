import { Decimal } from "../exact/decimal";
import { fractionOf, negate, type Fraction } from "../exact/fraction";
import type { Explanation, KnownRule, PrintedFigures } from "./explanation";
import {
  amountsInUnits,
  decimalsOf,
  equalParts,
  keyColumn,
  unitsOf,
  withOfficialFigures,
} from "./inUnits";
import type { Candidate } from "./judge";
import { explainByKnownRule, isKnownRule } from "./knownRule";
import { explainByOneNumber } from "./oneNumber";
import type { Search } from "./search";
import { told } from "./told";
import { explainByTwoNumbers } from "./twoNumbers";

/**
 * Finds by which figures, numbers, rule and unit the printed amounts of a table can have been made:
 * the shortest description first, each with the rows that do not follow from it. Explanations that
 * give the same amounts in every row are one, with several names. Empty where nothing explains more
 * than two thirds of the rows.
 *
 * Where the rule is known from elsewhere, only explanations with its form and numbers are told.
 *
 * Exact: every number that is proposed reproduces the rows that it says follow, in fractions.
 *
 * Source of the method: intervals that each printed amount allows (a printed amount is within half
 * a unit of the exact one), and the shortest description for their order.
 */
export function explainAmounts(
  printed: PrintedFigures,
  known: KnownRule | null = null
): readonly Explanation[] {
  const rows = printed.rows.flatMap(({ amount }, row) => (amount === null ? [] : [row]));
  const amounts = rows.map((row) => fractionOf(new Decimal(printed.rows[row]!.amount!)));
  // Nothing to explain: amounts of nothing follow from any rule.
  if (amounts.every(({ numerator }) => numerator === 0n)) return [];
  const isRefund = amounts.filter(({ numerator }) => numerator < 0n).length * 2 > amounts.length;
  const mirror = (value: Fraction): Fraction => (isRefund ? negate(value) : value);
  const sizes = amounts.map(mirror);
  const total =
    printed.printedTotal === null ? null : fractionOf(new Decimal(printed.printedTotal));
  const found: Candidate[] = [];
  const units = unitsOf(sizes, decimalsOf(printed));
  for (const unit of units) {
    // A coarser unit would say the same with less.
    if (found.some(isSettled)) break;
    const inUnits = amountsInUnits(sizes, unit, total && mirror(total), unit === units[0]);
    for (let key = 0; key <= printed.keys; key++) {
      const column = key === printed.keys ? equalParts(rows.length) : keyColumn(printed, rows, key);
      if (!column) continue;
      const asPrinted = candidates({ amounts: inUnits, key: column }, known);
      found.push(...asPrinted);
      const official = asPrinted.some(isSettled) ? null : withOfficialFigures(column);
      if (official) found.push(...candidates({ amounts: inUnits, key: official }, known));
    }
  }
  return told(found, { rows, all: printed.rows.length, isRefund });
}

const isSettled = ({ isCertain, matches, search }: Candidate): boolean =>
  isCertain && matches === search.amounts.units.length;

function candidates(search: Search, known: KnownRule | null): readonly Candidate[] {
  if (known === null) return allCandidates(search);
  return [
    ...explainByKnownRule(search, known),
    ...allCandidates(search).filter((candidate) => isKnownRule(candidate, known)),
  ];
}

/** One number that explains nine rows of ten leaves no room for a second. */
function allCandidates(search: Search): readonly Candidate[] {
  const one = explainByOneNumber(search);
  const size = search.amounts.units.length;
  const isEnough = one.some(
    (each) =>
      isSettled(each) || (each.isCertain && each.matches >= 8 && each.matches * 10 >= size * 9)
  );
  const { index, weights } = search.key;
  if (isEnough || index === null || size < 3 || new Set(weights).size < 3) return one;
  return [...one, ...explainByTwoNumbers(search)];
}
