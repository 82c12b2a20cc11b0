import { Decimal } from "./decimal";

/** An exact ratio of two whole numbers; the denominator is above zero. Not necessarily in lowest terms. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** A decimal number as an exact ratio; the denominator is a power of ten. */
export function fractionOf(value: Decimal): Fraction {
  const decimals = value.decimalPlaces();
  const numerator = BigInt(value.times(new Decimal(10).pow(decimals)).toFixed(0));
  return { numerator, denominator: 10n ** BigInt(decimals) };
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function negate(a: Fraction): Fraction {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** Below zero when a < b, zero when they are equal in value, above zero when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The ratio a : b in a form without common factors; b must not be zero. */
export function ratio(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  return lowestTerms({
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  });
}

export function lowestTerms(a: Fraction): Fraction {
  const divisor = greatestCommonDivisor(a.numerator, a.denominator);
  return { numerator: a.numerator / divisor, denominator: a.denominator / divisor };
}

/** The greatest whole number that divides both; of 0 and b it is b. Never below zero. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** A whole number as a ratio. */
export function wholeFraction(value: bigint): Fraction {
  return { numerator: value, denominator: 1n };
}

/** The largest whole number that is not above the ratio. */
export function floorOf({ numerator, denominator }: Fraction): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? towardsZero - 1n : towardsZero;
}

/** The smallest whole number that is not below the ratio. */
export function ceilingOf(a: Fraction): bigint {
  return -floorOf(negate(a));
}

/** The ratio as a double, for estimates only. */
export function estimateOf({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

/** The least whole number that both divide; both above zero. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a === b ? a : (a / greatestCommonDivisor(a, b)) * b;
}

/** The nearest whole number, halves away from zero. */
export function roundHalfUp(a: Fraction): bigint {
  const size = a.numerator < 0n ? -a.numerator : a.numerator;
  const rounded = (2n * size + a.denominator) / (2n * a.denominator);
  return a.numerator < 0n ? -rounded : rounded;
}

/** A whole number of hundredths, thousandths, … as a decimal number. */
export function decimalOf(whole: bigint, decimals = 0): Decimal {
  if (decimals === 0) {
    const near = Number(whole);
    return new Decimal(Number.isSafeInteger(near) ? near : whole.toString());
  }
  const digits = (whole < 0n ? -whole : whole).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return new Decimal(`${whole < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`);
}

/** The decimal number that a fraction is; null where its decimals have no end. */
export function exactDecimal(fraction: Fraction): Decimal | null {
  const { numerator, denominator } = lowestTerms(fraction);
  const [twos, fives] = [2n, 5n].map((prime) => timesIn(denominator, prime)) as [number, number];
  if (2n ** BigInt(twos) * 5n ** BigInt(fives) !== denominator) return null;
  const decimals = Math.max(twos, fives);
  return decimalOf((numerator * 10n ** BigInt(decimals)) / denominator, decimals);
}

/** How many times a whole number can be divided by a prime. */
function timesIn(value: bigint, prime: bigint): number {
  let times = 0;
  for (let rest = value; rest % prime === 0n; rest /= prime) times += 1;
  return times;
}

/**
 * A fraction as a decimal string with a point and exactly so many decimals, halves away from zero.
 *
 * @example
 * formatFraction({ numerator: 2n, denominator: 3n }, 4) //=> "0.6667"
 */
export function formatFraction(fraction: Fraction, decimals: number): string {
  const scaled = roundHalfUp({
    numerator: fraction.numerator * 10n ** BigInt(decimals),
    denominator: fraction.denominator,
  });
  return decimalOf(scaled, decimals).toFixed(decimals);
}
