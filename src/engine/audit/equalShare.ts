import {
  add,
  ceilingOf,
  compare,
  multiply,
  ratio,
  subtract,
  wholeFraction,
  type Fraction,
} from "../exact/fraction";
import type { Candidate } from "./judge";
import { given, simpleTotals, wholeUnits } from "./oneNumber";
import { exactly, HALF, rawKey, rowsIn, type Plane } from "./plane";
import type { Corner, Region } from "./polygon";
import { givenTotal, proposeLine, proposeTotal } from "./propose";
import type { GivenNumber, Search } from "./search";
import { powerOfTen, simplestDecimal } from "./simplestDecimal";

/** Looser, an equal share of 0.00000004 would save a krone. */
const MOST_SHARE_DIGITS = 5;
const MOST_SHARE_DECIMALS = 6;
const MOST_SHARES = 5;

/** The printed total or the simplest one in the polygon, with the simplest equal share for it. */
export function byTotalAndShare(plane: Plane, region: Region): readonly Candidate[] {
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

/** The totals that are known: the printed one, and the sum of the rows. */
export const printedOrSummed = ({ amounts }: Search): ReadonlySet<bigint> =>
  new Set([amounts.sum, ...(amounts.total === null ? [] : [amounts.total])]);

/** Totals that a rule keeps, of which an equal share is found in loose polygons. */
export function byKeptShares(
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
  const tolerances = [1n, 2n, 5n, movedByDivisors(search)];
  return [...totals].flatMap((total) => {
    const near = loose
      ? tolerances.flatMap((off) =>
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

/** How many units a method that rounds all rows up, or all down, can move the largest row: its part of half a unit a row, and one of its own. */
function movedByDivisors({ amounts, key }: Search): bigint {
  const largest = key.weights.reduce((most, weight) => (weight > most ? weight : most), 0n);
  return (
    1n +
    ceilingOf(
      ratio(wholeFraction(BigInt(amounts.units.length) * largest), wholeFraction(2n * key.sum))
    )
  );
}

function distinct(shares: readonly GivenNumber[]): readonly GivenNumber[] {
  return shares.filter(
    (share, index) => shares.findIndex(({ value }) => compare(value, share.value) === 0) === index
  );
}

/** Each total with each equal share, shared by the rules that keep it. */
export function byKeptTotals(
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
      proposeTotal(search, { form, total, besides: [share] }, { weights, mended: key.mended })
    );
  });
}
