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

/** A term of a worked amount with the figures that are shown of it, in hundredths of a krone. */
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

const HUNDREDTHS = 100n;

/** The figures that are shown: hundredths of a krone, of which the terms of a sum make the sum that is shown. */
export const showTerms = (rule: WorkedTerm): ShownTerm => shown(rule, hundredths(rule.part));

/** @param part What is shown of it, where the term around it says so. */
function shown(worked: WorkedTerm, part: bigint): ShownTerm {
  const { before, within, multiplied, inner, term } = worked;
  const of = (value: Fraction, next: Fraction, shownNext: bigint): bigint =>
    isSame(value, next) ? shownNext : hundredths(value);
  const shownMultiplied = of(multiplied, worked.part, part);
  const shownWithin = of(within, multiplied, shownMultiplied);
  const shownBefore = of(before, within, shownWithin);
  const parts = areWeights(term)
    ? inner.map((each) => hundredths(each.part))
    : addingUpTo(
        shownBefore,
        inner.map((each) => each.part)
      );
  return {
    worked,
    before: shownBefore,
    within: shownWithin,
    multiplied: shownMultiplied,
    part,
    inner: inner.map((each, i) => shown(each, parts[i]!)),
  };
}

/** Hundredths that make the sum: each cut down, and the largest remainders one more. */
function addingUpTo(sum: bigint, parts: readonly Fraction[]): readonly bigint[] {
  const exact = parts.map(inHundredths);
  const cut = exact.map(floorOf);
  const left = Number(sum - cut.reduce((all, each) => all + each, 0n));
  const byRemainder = exact
    .map((each, i) => ({ i, remainder: subtract(each, wholeFraction(cut[i]!)) }))
    .sort((a, b) => compareFractions(b.remainder, a.remainder) || a.i - b.i);
  const more = new Set(byRemainder.slice(0, left).map(({ i }) => i));
  return cut.map((each, i) => (more.has(i) ? each + 1n : each));
}

const inHundredths = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: numerator * HUNDREDTHS,
  denominator,
});

const hundredths = (value: Fraction): bigint => roundHalfUp(inHundredths(value));

export const isSame = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) === 0;
