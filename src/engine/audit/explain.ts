import { Decimal } from "../exact/decimal";
import {
  fractionOf,
  multiply,
  negate,
  ratio,
  roundHalfUp,
  wholeFraction,
  type Fraction,
} from "../exact/fraction";
import { sumOf } from "../apportion/quotas";
import { plainDecimal } from "./decimalText";
import type { Explanation, KnownRule, OtherName, PrintedFigures } from "./explanation";
import { amountText, isMultiple, type Candidate } from "./judge";
import { explainByKnownRule, isKnownRule } from "./knownRule";
import { explainByOneNumber } from "./oneNumber";
import type { AmountsInUnits, KeyColumn, Search } from "./search";
import { powerOfTen } from "./simplestDecimal";
import { explainByTwoNumbers } from "./twoNumbers";

/** Explanations that take this many bits more than the shortest are not told. */
const MOST_BITS_LONGER = 30;
const MOST_COMPARED = 60;
const MOST_TOLD = 8;
const COARSER_UNITS = [10_000n, 5_000n, 1_000n, 500n, 100n, 50n, 10n, 5n];
const MOST_UNITS = 4;
/** A coarser unit is tried where this part of the amounts are multiples of it. */
const MULTIPLES = 0.7;

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
  const total = printed.printedTotal === null ? null : decimal(printed.printedTotal);
  const found: Candidate[] = [];
  const units = unitsOf(sizes, decimalsOf(printed));
  for (const unit of units) {
    // A coarser unit would say the same with less.
    if (found.some(isSettled)) break;
    const inUnits = amountsInUnits(sizes, unit, total && mirror(total), unit === units[0]);
    for (let key = 0; key <= printed.keys; key++) {
      const column = key === printed.keys ? equalParts(rows.length) : keyColumn(printed, rows, key);
      if (column) found.push(...candidates({ amounts: inUnits, key: column }, known));
    }
  }
  return told(found, { rows, all: printed.rows.length, isRefund });
}

const decimal = (text: string): Fraction => fractionOf(new Decimal(text));
const decimalsOf = ({ rows }: PrintedFigures): number =>
  rows.reduce((most, { amount }) => Math.max(most, amount?.split(".")[1]?.length ?? 0), 0);

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

type Told = {
  readonly rows: readonly number[];
  readonly all: number;
  readonly isRefund: boolean;
};

/** The shortest explanations, those with the same amounts as a shorter one as its other names. */
function told(found: Candidate[], context: Told): readonly Explanation[] {
  found.sort((a, b) => a.bits - b.bits);
  const longest = (found[0]?.bits ?? 0) + MOST_BITS_LONGER;
  const explanations: { explanation: Explanation; sameAmounts: OtherName[] }[] = [];
  for (const candidate of found.slice(0, MOST_COMPARED)) {
    if (candidate.bits > longest) break;
    const explanation = toExplanation(candidate, context);
    const same = explanations.find(
      (each) => each.explanation.computed.join() === explanation.computed.join()
    );
    if (!same) explanations.push({ explanation, sameAmounts: [] });
    else addName(same.sameAmounts, same.explanation, explanation);
  }
  return explanations
    .slice(0, MOST_TOLD)
    .map(({ explanation, sameAmounts }) => ({ ...explanation, sameAmounts }));
}

function addName(names: OtherName[], first: OtherName, name: OtherName): void {
  const { form, key, rounding, unit, parameters } = name;
  const text = JSON.stringify({ form, key, rounding, unit, parameters });
  const isKnown = [first, ...names].some(
    (known) =>
      JSON.stringify({
        form: known.form,
        key: known.key,
        rounding: known.rounding,
        unit: known.unit,
        parameters: known.parameters,
      }) === text
  );
  if (!isKnown) names.push({ form, key, rounding, unit, parameters });
}

function toExplanation(candidate: Candidate, { rows, all, isRefund }: Told): Explanation {
  const { search, proposal, rounding, exceptions } = candidate;
  const { unit } = search.amounts;
  const money = (units: bigint) => amountText(isRefund ? -units : units, unit);
  const computed: (string | null)[] = Array.from({ length: all }, () => null);
  const exact = [...computed];
  const { numerators, denominator } = proposal.quotas;
  for (const [index, row] of rows.entries()) {
    computed[row] = money(candidate.computed[index]!);
    const part = multiply({ numerator: numerators[index]!, denominator }, unit);
    exact[row] = plainDecimal(isRefund ? negate(part) : part);
  }
  return {
    form: proposal.form,
    key: search.key.index,
    rounding,
    unit: plainDecimal(unit),
    parameters: Object.fromEntries(
      proposal.numbers.map(({ name, value }) => [
        name,
        plainDecimal(isRefund && name !== "equalShare" ? negate(value) : value),
      ])
    ),
    matches: candidate.matches,
    of: rows.length,
    exceptions: exceptions.map(({ row, kind, computed: units, detail }) => ({
      row: rows[row]!,
      kind,
      computed: money(units),
      detail,
    })),
    bits: candidate.bits,
    isCertain: candidate.isCertain,
    range: proposal.range && [plainDecimal(proposal.range[0]), plainDecimal(proposal.range[1])],
    computed,
    exact,
    sameAmounts: [],
  };
}

/** The last decimal printed, and coarser steps of which most amounts are multiples. */
function unitsOf(amounts: readonly Fraction[], decimals: number): readonly Fraction[] {
  const step = powerOfTen(-decimals);
  const coarser = COARSER_UNITS.map((times) => multiply(step, wholeFraction(times))).filter(
    (unit) => {
      const multiples = amounts.filter((amount) => isMultiple(amount, unit)).length;
      return amounts.length > 1 && multiples >= Math.max(2, amounts.length * MULTIPLES);
    }
  );
  return [step, ...coarser].slice(0, MOST_UNITS);
}

function amountsInUnits(
  amounts: readonly Fraction[],
  unit: Fraction,
  printedTotal: Fraction | null,
  isPrintedStep: boolean
): AmountsInUnits {
  const units = amounts.map((amount) => roundHalfUp(ratio(amount, unit)));
  const total = printedTotal && ratio(printedTotal, unit);
  return {
    unit,
    isPrintedStep,
    units,
    isWhole: amounts.map((amount) => isMultiple(amount, unit)),
    texts: amounts.map(plainDecimal),
    total: total?.denominator === 1n ? total.numerator : null,
    sum: sumOf(units),
  };
}

const equalParts = (size: number): KeyColumn => ({
  index: null,
  weights: Array.from({ length: size }, () => 1n),
  sum: BigInt(size),
  scale: 1n,
  printedSum: null,
  official: Array.from({ length: size }, () => null),
});

/** A column of figures as whole weights; null where a figure is missing or negative, or all are alike. */
function keyColumn(
  { rows, printedKeySums }: PrintedFigures,
  used: readonly number[],
  index: number
): KeyColumn | null {
  const figures = used.map((row) => rows[row]!.figures[index] ?? null);
  const known = figures.filter((figure) => figure !== null);
  if (known.length < figures.length || known.some((figure) => figure.startsWith("-"))) return null;
  const decimals = known.reduce((most, text) => Math.max(most, text.split(".")[1]?.length ?? 0), 0);
  const scale = 10n ** BigInt(decimals);
  const inScale = (text: string): bigint | null => {
    const { numerator, denominator } = ratio(
      multiply(decimal(text), wholeFraction(scale)),
      wholeFraction(1n)
    );
    return denominator === 1n ? numerator : null;
  };
  const weights = known.map((text) => inScale(text)!);
  const sum = sumOf(weights);
  if (sum === 0n || (weights.length > 1 && new Set(weights).size === 1)) return null;
  const printedSum = printedKeySums[index] ?? null;
  return {
    index,
    weights,
    sum,
    scale,
    printedSum: printedSum === null ? null : inScale(printedSum),
    official: used.map((row) => {
      const { official } = rows[row]!;
      return index > 0 || official === null ? null : inScale(official);
    }),
  };
}
