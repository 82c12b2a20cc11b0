import {
  compareFractions,
  floorOf,
  roundHalfUp,
  subtract,
  wholeFraction,
  type Fraction,
  type WorkedTerm,
} from "../../engine";
import { areWeights } from "./shape";

/** A term of a worked amount with the figures that are shown of it, in øre or finer parts of a krone. */
export type ShownTerm = {
  readonly worked: WorkedTerm;
  /** Before its limits: what its terms add up to. */
  readonly before: bigint;
  readonly within: bigint;
  readonly multiplied: bigint;
  /** What the term around it counts. */
  readonly part: bigint;
  readonly inner: readonly ShownTerm[];
};

/** Decimals of an øre. */
const ORE = 2;

/** The figures that are shown, with so many decimals of a krone: the terms of a sum make the sum that is shown. */
export function showTerms(rule: WorkedTerm, decimals = ORE): ShownTerm {
  const scale = 10n ** BigInt(decimals);
  return shown(rule, rounded(rule.part, scale), scale);
}

/** @param part What is shown of it, where the term around it says so. */
function shown(worked: WorkedTerm, part: bigint, scale: bigint): ShownTerm {
  const { before, within, multiplied, inner, term } = worked;
  const of = (value: Fraction, next: Fraction, shownNext: bigint): bigint =>
    isSame(value, next) ? shownNext : rounded(value, scale);
  const shownMultiplied = of(multiplied, worked.part, part);
  const shownWithin = of(within, multiplied, shownMultiplied);
  const shownBefore = of(before, within, shownWithin);
  const parts = areWeights(term)
    ? inner.map((each) => rounded(each.part, scale))
    : addingUpTo(
        shownBefore,
        inner.map((each) => scaled(each.part, scale))
      );
  return {
    worked,
    before: shownBefore,
    within: shownWithin,
    multiplied: shownMultiplied,
    part,
    inner: inner.map((each, i) => shown(each, parts[i]!, scale)),
  };
}

/** Whole numbers that make the sum: each cut down, and the largest remainders one more. */
function addingUpTo(sum: bigint, exact: readonly Fraction[]): readonly bigint[] {
  const cut = exact.map(floorOf);
  const left = Number(sum - cut.reduce((all, each) => all + each, 0n));
  const byRemainder = exact
    .map((each, i) => ({ i, remainder: subtract(each, wholeFraction(cut[i]!)) }))
    .sort((a, b) => compareFractions(b.remainder, a.remainder) || a.i - b.i);
  const more = new Set(byRemainder.slice(0, left).map(({ i }) => i));
  return cut.map((each, i) => (more.has(i) ? each + 1n : each));
}

const scaled = ({ numerator, denominator }: Fraction, scale: bigint): Fraction => ({
  numerator: numerator * scale,
  denominator,
});

const rounded = (value: Fraction, scale: bigint): bigint => roundHalfUp(scaled(value, scale));

export const isSame = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) === 0;
