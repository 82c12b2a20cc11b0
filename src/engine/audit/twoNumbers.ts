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
import { given, simpleTotals, wholeUnits } from "./oneNumber";
import { areaOf, findRegions, type Corner, type Region, type Strip } from "./polygon";
import { givenTotal, proposeLine, proposeTotal, type LineProposal } from "./propose";
import type { GivenNumber, MendedKey, Search } from "./search";
import {
  coarsestStep,
  digitsOf,
  powerOfTen,
  simplestDecimal,
  type SimpleDecimal,
} from "./simplestDecimal";

const HALF: Fraction = { numerator: 1n, denominator: 2n };
const MOST_LEFT_OUT = 4;
/** Looser, an equal share of 0.00000004 would save a krone. */
const MOST_SHARE_DIGITS = 5;
const MOST_SHARE_DECIMALS = 6;
const MOST_RATES_A_STEP = 40n;
const FINER_STEPS = 2;
const MOST_SHARES = 5;

/** The rows that take part, as strips of the plane of base and rate, both in units. */
type Plane = {
  readonly search: Search;
  readonly rows: readonly number[];
  readonly strips: readonly Strip[];
};

/**
 * Explanations by two unknown numbers: base and rate, or a total of which a part is shared equally,
 * which is the same plane (base = share · total / rows, rate = rest / sum of figures).
 */
export function explainByTwoNumbers(search: Search): readonly Candidate[] {
  const { amounts, key } = search;
  const rows = amounts.units.flatMap((_, row) => (amounts.isWhole[row] ? [row] : []));
  if (rows.length < 3) return [];
  const strips = rows.map((row) => ({
    weight: Number(key.weights[row]),
    amount: Number(amounts.units[row]),
  }));
  const plane: Plane = { search, rows, strips };
  const mostLeftOut = Math.max(0, Math.min(MOST_LEFT_OUT, rows.length - 4));
  const tight = findRegions(strips, {
    tolerance: 0.5,
    mostLeftOut,
    mostRegions: 12,
    furtherLeftOut: rows.length > 6 ? 1 : 0,
  });
  const found = tight.flatMap((region) => [
    ...byBaseAndRate(plane, region, HALF),
    ...byTotalAndShare(plane, region),
  ]);
  const settled = found.find(
    ({ proposal, isCertain, matches }) =>
      proposal.form === "equal-and-population" && isCertain && matches === amounts.units.length
  );
  if (settled) {
    const share = settled.proposal.numbers.find(({ name }) => name === "equalShare")!;
    return [...found, ...byKeptTotals(search, [share], printedOrSummed(search))];
  }
  // A figure wrong by a krone can bend the polygon instead of emptying it: look a little outside too.
  const bent = findRegions(strips, { tolerance: 1.5, mostLeftOut, mostRegions: 1 });
  const outside = bent.flatMap((region) =>
    byBaseAndRate(plane, region, { numerator: 3n, denominator: 2n })
  );
  const all = [...found, ...outside];
  const [loose] = findRegions(strips, {
    tolerance: 1,
    mostLeftOut: Math.min(3, mostLeftOut),
    mostRegions: 4,
  });
  // A rule that keeps the total moves rows by up to a unit.
  const kept = loose ? byBaseAndRate(plane, loose, wholeFraction(1n)) : [];
  return [...all, ...kept, ...byKeptShares(plane, loose, [...all, ...kept])];
}

const rowsIn = ({ rows }: Plane, { leftOut }: Region): readonly number[] =>
  rows.filter((_, index) => !leftOut.includes(index));

const rawKey = ({ key }: Search): MendedKey => ({ weights: key.weights, mended: [] });

/** The base and the rate in the polygon that take the fewest digits to say. */
function byBaseAndRate(plane: Plane, region: Region, tolerance: Fraction): readonly Candidate[] {
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

/** The printed total or the simplest one in the polygon, with the simplest equal share for it. */
function byTotalAndShare(plane: Plane, region: Region): readonly Candidate[] {
  const { search } = plane;
  const { amounts, key } = search;
  const totals = totalsIn(region.polygon, search).map((total) =>
    multiply(exactly(total.at + total.slack), amounts.unit)
  );
  const range = [totals[0]!, totals[1]!] as const;
  const simplest = simplestDecimal(...range);
  const printed = amounts.total === null ? [] : [givenTotal(search, amounts.total)];
  const tried: readonly GivenNumber[] = [
    ...printed.filter(
      ({ value }) => compare(value, range[0]) >= 0 && compare(value, range[1]) <= 0
    ),
    ...(simplest ? [{ ...given("total", simplest), gain: Infinity, hasRivals: false }] : []),
  ];
  const size = wholeFraction(BigInt(amounts.units.length));
  return tried.flatMap((total) => {
    const units = ratio(total.value, amounts.unit);
    if (units.numerator <= 0n) return [];
    return equalShares(plane, rowsIn(plane, region), units, HALF).flatMap((share) => {
      const equal = multiply(units, share.value);
      const base = ratio(equal, size);
      const rate = ratio(subtract(units, equal), wholeFraction(key.sum));
      const numbers = [total, share];
      const line = { form: "equal-and-population", numbers, base, rate, range } as const;
      return proposeLine(search, line, rawKey(search));
    });
  });
}

/** The smallest and the largest total of a polygon's corners, in units. */
function totalsIn(polygon: readonly Corner[], { amounts, key }: Search) {
  const sum = Number(key.sum);
  const totals = polygon.map(({ base, rate }) => amounts.units.length * base + sum * rate);
  return [
    { at: Math.min(...totals), slack: -1e-9 },
    { at: Math.max(...totals), slack: 1e-9 },
  ] as const;
}

/** The simplest equal share for a total in units, where each row may be off by the tolerance; at most one. */
function equalShares(
  { search }: Plane,
  rows: readonly number[],
  total: Fraction,
  tolerance: Fraction
): readonly GivenNumber[] {
  const { amounts, key } = search;
  const equal = ratio(total, wholeFraction(BigInt(amounts.units.length)));
  let [low, high] = [wholeFraction(0n), wholeFraction(1n)];
  for (const row of rows) {
    const part = ratio(multiply(total, wholeFraction(key.weights[row]!)), wholeFraction(key.sum));
    const slope = subtract(equal, part);
    if (slope.numerator === 0n) continue;
    const amount = wholeFraction(amounts.units[row]!);
    const ends = [subtract(amount, tolerance), add(amount, tolerance)].map((end) =>
      ratio(subtract(end, part), slope)
    );
    ends.sort(compare);
    if (compare(ends[0]!, low) > 0) low = ends[0]!;
    if (compare(ends[1]!, high) < 0) high = ends[1]!;
    if (compare(low, high) > 0) return [];
  }
  if (low.numerator <= 0n) return [];
  const simplest = simplestDecimal(low, high);
  if (!simplest || simplest.digits > MOST_SHARE_DIGITS) return [];
  const decimals = multiply(simplest.value, powerOfTen(MOST_SHARE_DECIMALS));
  const isShort = decimals.numerator % decimals.denominator === 0n;
  return isShort ? [given("equalShare", simplest)] : [];
}

const printedOrSummed = ({ amounts }: Search): ReadonlySet<bigint> =>
  new Set([amounts.sum, ...(amounts.total === null ? [] : [amounts.total])]);

/** Totals that a rule keeps, of which an equal share is found in loose polygons. */
function byKeptShares(
  plane: Plane,
  loose: Region | undefined,
  found: readonly Candidate[]
): readonly Candidate[] {
  const { search } = plane;
  const totals = new Set(printedOrSummed(search));
  if (loose && loose.leftOut.length > 0) {
    const [low, high] = totalsIn(loose.polygon, search);
    const { unit } = search.amounts;
    const simplest = simplestDecimal(
      multiply(wholeFraction(BigInt(Math.floor(low.at))), unit),
      multiply(wholeFraction(BigInt(Math.ceil(high.at))), unit)
    );
    for (const total of simplest ? wholeUnits(search, simplest.value) : []) totals.add(total);
  }
  for (const total of simpleTotals(search, found)) totals.add(total);
  const known = found.flatMap(({ proposal }) =>
    proposal.numbers.filter(({ name }) => name === "equalShare")
  );
  return [...totals].flatMap((total) => {
    const near = loose
      ? [1n, 2n, 5n].flatMap((off) =>
          equalShares(plane, rowsIn(plane, loose), wholeFraction(total), wholeFraction(off))
        )
      : [];
    return byKeptTotals(
      search,
      distinct([...near, ...known]).slice(0, MOST_SHARES),
      new Set([total])
    );
  });
}

function distinct(shares: readonly GivenNumber[]): readonly GivenNumber[] {
  return shares.filter(
    (share, index) => shares.findIndex(({ value }) => compare(value, share.value) === 0) === index
  );
}

/** Each total with each equal share, shared by the rules that keep it. */
function byKeptTotals(
  search: Search,
  shares: readonly GivenNumber[],
  totals: ReadonlySet<bigint>
): readonly Candidate[] {
  const { key, amounts } = search;
  const size = BigInt(amounts.units.length);
  return shares.flatMap((share) => {
    const { numerator, denominator } = share.value;
    const weights = key.weights.map(
      (weight) => numerator * key.sum + (denominator - numerator) * size * weight
    );
    if (weights.some((weight) => weight < 0n)) return [];
    const form = "equal-and-population";
    return [...totals].flatMap((total) =>
      proposeTotal(search, { form, total, besides: [share] }, { weights, mended: [] })
    );
  });
}

/** A double as an exact ratio, to twelve decimals. */
function exactly(value: number): Fraction {
  const scale = 1e12;
  return { numerator: BigInt(Math.round(value * scale)), denominator: BigInt(scale) };
}
