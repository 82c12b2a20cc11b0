import {
  ceilingOf,
  compare,
  estimateOf,
  floorOf,
  multiply,
  ratio,
  subtract,
  wholeFraction,
  type Fraction,
} from "../exact/fraction";

/** The decimal number with the fewest digits in an interval, and how surprising it is to find it there. */
export type SimpleDecimal = {
  readonly value: Fraction;
  /** Digits without zeros at either end: 10 800 000 has three, 0.5 one. */
  readonly digits: number;
  /** The step of its last digit over the interval's width: the higher, the less it is there by chance. */
  readonly gain: number;
  /** Whether other numbers, as round as this one, lie in the interval. */
  readonly hasRivals: boolean;
};

const FINEST_STEP = -10;
/** An interval is never taken to be narrower than this part of its numbers. */
const NARROWEST = 1e-15;

/** The simplest decimal number from `low` to `high`, both included; null where none has at most ten decimals. */
export function simplestDecimal(low: Fraction, high: Fraction): SimpleDecimal | null {
  if (compare(low, high) > 0) return null;
  if (low.numerator <= 0n && high.numerator >= 0n) {
    return { value: wholeFraction(0n), digits: 0, gain: Infinity, hasRivals: false };
  }
  const largest = Math.max(Math.abs(estimateOf(low)), Math.abs(estimateOf(high)));
  const width = Math.max(estimateOf(subtract(high, low)), largest * NARROWEST);
  for (let power = Math.ceil(Math.log10(largest)) + 1; power >= FINEST_STEP; power--) {
    const step = powerOfTen(power);
    const first = ceilingOf(ratio(low, step));
    const last = floorOf(ratio(high, step));
    if (first > last) continue;
    const steps = roundestBetween(first, last);
    return {
      value: ratio(multiply(wholeFraction(steps), step), wholeFraction(1n)),
      digits: significantDigits(steps),
      gain: estimateOf(step) / width,
      hasRivals: last > first && steps % 5n !== 0n,
    };
  }
  return null;
}

/** A multiple of ten where there is one, else of five, else any; of several the one nearest to the middle. */
function roundestBetween(first: bigint, last: bigint): bigint {
  const middle = (first + last) / 2n;
  for (const step of [10n, 5n]) {
    const below = middle - (((middle % step) + step) % step);
    const candidates = [below, below + step].filter((value) => value >= first && value <= last);
    if (candidates[0] !== undefined) return candidates[0];
  }
  return middle;
}

/** The coarsest power of ten of which a multiple lies from `low` to `high`. */
export function coarsestStep(low: Fraction, high: Fraction): Fraction {
  for (let power = 9; power > FINEST_STEP; power--) {
    const step = powerOfTen(power);
    if (ceilingOf(ratio(low, step)) <= floorOf(ratio(high, step))) return step;
  }
  return powerOfTen(FINEST_STEP);
}

export function powerOfTen(power: number): Fraction {
  return power >= 0
    ? wholeFraction(10n ** BigInt(power))
    : { numerator: 1n, denominator: 10n ** BigInt(-power) };
}

/** Digits that must be said to give a whole number, zeros at its end left out. */
function significantDigits(whole: bigint): number {
  return whole.toString().replace("-", "").replace(/0+$/, "").length;
}

/** Digits that must be said to give a number of at most twelve decimals, zeros at either end left out. */
export function digitsOf({ numerator, denominator }: Fraction): number {
  return significantDigits((numerator * 10n ** 12n) / denominator);
}
