import {
  add,
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
import type { Candidate } from "./judge";
import { given } from "./oneNumber";
import { exactly, rawKey, rowsIn, type Plane } from "./plane";
import { areaOf, type Region } from "./polygon";
import { proposeLine, type LineProposal } from "./propose";
import {
  coarsestStep,
  digitsOf,
  powerOfTen,
  simplestDecimal,
  type SimpleDecimal,
} from "./simplestDecimal";

const MOST_RATES_A_STEP = 40n;
const FINER_STEPS = 2;

/** The base and the rate in the polygon that take the fewest digits to say. */
export function byBaseAndRate(
  plane: Plane,
  region: Region,
  tolerance: Fraction
): readonly Candidate[] {
  const { search } = plane;
  const perUnit = multiply(search.amounts.unit, wholeFraction(search.key.scale));
  const rates = region.polygon.map(({ rate }) => rate);
  const range = [
    multiply(exactly(Math.min(...rates) - 1e-11), perUnit),
    multiply(exactly(Math.max(...rates) + 1e-11), perUnit),
  ] as const;
  const pairs = pairsIn(plane, region, range, tolerance);
  const [best, second] = pairs.toSorted((a, b) => a.digits - b.digits);
  if (!best) return [];
  const hasRivals = second !== undefined && second.digits <= best.digits + 1;
  const { unit } = search.amounts;
  // How surprising the pair is: the rectangle of both last digits over the polygon's area.
  const area = Math.max(1e-18, areaOf(region.polygon)) * estimateOf(perUnit) * estimateOf(unit);
  const gain = (estimateOf(best.step) * best.base.gain * best.width) / area;
  const base = { ...best.base, gain: Math.min(gain, best.base.gain), hasRivals };
  const rate = { value: best.rate, digits: digitsOf(best.rate), gain, hasRivals };
  const line: LineProposal = {
    form: "base-and-rate",
    numbers: [given("base", base), given("rate", rate)],
    base: ratio(base.value, unit),
    rate: ratio(best.rate, perUnit),
    range,
  };
  return proposeLine(search, line, rawKey(search));
}

type Pair = {
  readonly base: SimpleDecimal;
  readonly rate: Fraction;
  /** The step of the rate's last digit, and the width of the bases that go with the rate, in kroner. */
  readonly step: Fraction;
  readonly width: number;
  /** How many digits both take together. */
  readonly digits: number;
};

/** Rates on the coarsest steps in a range, each once, with the simplest base that goes with it. */
function pairsIn(
  plane: Plane,
  region: Region,
  range: readonly [Fraction, Fraction],
  tolerance: Fraction
): readonly Pair[] {
  const { unit } = plane.search.amounts;
  const perUnit = multiply(unit, wholeFraction(plane.search.key.scale));
  const coarsest = coarsestStep(...range);
  const pairs = new Map<string, Pair>();
  for (let finer = 0; finer <= FINER_STEPS; finer++) {
    const step = multiply(coarsest, powerOfTen(-finer));
    for (const rate of multiplesIn(range, step)) {
      const known = `${rate.numerator}/${rate.denominator}`;
      if (pairs.has(known)) continue;
      const [low, high] = basesAt(plane, region, ratio(rate, perUnit), tolerance);
      const base = simplestDecimal(multiply(low, unit), multiply(high, unit));
      if (!base || base.value.numerator < 0n) continue;
      const width = Math.max(1e-12, estimateOf(multiply(subtract(high, low), unit)));
      pairs.set(known, { base, rate, step, width, digits: digitsOf(rate) + base.digits });
    }
  }
  return [...pairs.values()];
}

/** Multiples of a step in an interval; evenly spread ones where there are very many. */
function multiplesIn(
  [low, high]: readonly [Fraction, Fraction],
  step: Fraction
): readonly Fraction[] {
  const [first, last] = [ceilingOf(ratio(low, step)), floorOf(ratio(high, step))];
  const stride = last - first > MOST_RATES_A_STEP ? (last - first) / MOST_RATES_A_STEP : 1n;
  const found: Fraction[] = [];
  for (let k = first; k <= last; k += stride) {
    if (k > 0n) found.push(ratio(multiply(wholeFraction(k), step), wholeFraction(1n)));
  }
  return found;
}

/** The bases, in units, that satisfy all rows of a region at one rate; the first above the second where none does. */
function basesAt(
  plane: Plane,
  region: Region,
  rate: Fraction,
  tolerance: Fraction
): readonly [Fraction, Fraction] {
  const { amounts, key } = plane.search;
  const bases = rowsIn(plane, region).map((row) =>
    subtract(wholeFraction(amounts.units[row]!), multiply(rate, wholeFraction(key.weights[row]!)))
  );
  const largest = bases.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  const smallest = bases.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  return [subtract(largest, tolerance), add(smallest, tolerance)];
}
