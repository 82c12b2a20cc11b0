import {
  ceilingOf,
  compare,
  floorOf,
  multiply,
  ratio,
  roundHalfUp,
  wholeFraction,
  type Fraction,
} from "../exact/fraction";
import { sumOf } from "../apportion/quotas";
import { editDistance } from "./editDistance";
import { likelyFigures } from "./exceptions";
import type { Candidate } from "./judge";
import { deepestOverlaps, type Overlap, type RowInterval } from "./overlaps";
import { givenTotal, proposeLine, proposeTotal } from "./propose";
import type { AuditNumber } from "./explanation";
import { rawKey } from "./plane";
import type { GivenNumber, MendedFigure, MendedKey, Search } from "./search";
import { simplestDecimal, type SimpleDecimal } from "./simplestDecimal";

const NO_BASE = wholeFraction(0n);
/** Rows that may lie outside the stretch besides the fewest possible, and the most stretches tried. */
const FURTHER_OUTSIDE = 2;
const MOST_STRETCHES = 5;
/** So many whole totals in a stretch are all tried. */
const MOST_TOTALS = 12n;
const FEWEST_ROWS_TO_MEND = 4;

/**
 * Explanations by one unknown number: each amount is the figure times one rate, rounded by itself,
 * or its share of one total. Row i says that the rate lies between (amount ∓ ½) / figure.
 */
export function explainByOneNumber(search: Search): readonly Candidate[] {
  const found = deepestOverlaps(
    intervalsOf(search, 1n, 2n),
    FURTHER_OUTSIDE,
    MOST_STRETCHES
  ).flatMap((stretch) => [...byRate(search, stretch), ...byTotal(search, stretch)]);
  return [...found, ...byKeptTotal(search, found)];
}

/** What each row says of the units per figure, where its amount may be off by `halves` / `of` units. */
function intervalsOf({ amounts, key }: Search, halves: bigint, of: bigint): readonly RowInterval[] {
  return amounts.units.flatMap((units, row): RowInterval[] => {
    const weight = key.weights[row]!;
    if (weight <= 0n || !amounts.isWhole[row]) return [];
    const at = (numerator: bigint): Fraction =>
      ratio({ numerator, denominator: of }, wholeFraction(weight));
    return [{ row, low: at(of * units - halves), high: at(of * units + halves) }];
  });
}

function byRate(search: Search, stretch: Overlap): readonly Candidate[] {
  const perUnit = multiply(search.amounts.unit, wholeFraction(search.key.scale));
  const range = [multiply(stretch.low, perUnit), multiply(stretch.high, perUnit)] as const;
  const rate = simplestDecimal(...range);
  if (!rate || rate.value.numerator <= 0n) return [];
  const numbers = [given("rate", rate)];
  const line = { base: NO_BASE, rate: ratio(rate.value, perUnit), numbers, range };
  return proposeLine(search, { ...line, form: "per-inhabitant" }, mendKey(search, stretch));
}

function byTotal(search: Search, stretch: Overlap): readonly Candidate[] {
  const { amounts, key } = search;
  const mended = mendKey(search, stretch);
  const form = key.index === null ? "equal" : "population";
  return sumsOfFigures(search, mended).flatMap((sum) => {
    const whole = wholeFraction(sum);
    const range = [
      multiply(multiply(stretch.low, amounts.unit), whole),
      multiply(multiply(stretch.high, amounts.unit), whole),
    ] as const;
    const simplest = simplestDecimal(...range);
    const printed = amounts.total === null ? null : givenTotal(search, amounts.total);
    const isInside =
      printed && compare(printed.value, range[0]) >= 0 && compare(printed.value, range[1]) <= 0;
    const totals = [
      ...(simplest ? [given("total", simplest)] : []),
      ...(isInside ? [printed] : []),
    ];
    return totals
      .filter(({ value }) => value.numerator > 0n)
      .flatMap((total) => {
        const rate = ratio(total.value, multiply(amounts.unit, whole));
        const line = { form, numbers: [total], base: NO_BASE, rate, range } as const;
        return proposeLine(search, line, mended);
      });
  });
}

/** What the figures may have summed to: mended, as they are printed, as their sum is printed. */
function sumsOfFigures({ key }: Search, { weights, mended }: MendedKey): readonly bigint[] {
  const sums = mended.length > 0 ? [sumOf(weights), key.sum] : [key.sum];
  if (key.printedSum !== null && key.printedSum > 0n) sums.push(key.printedSum);
  return [...new Set(sums)];
}

/** Rules that keep the total: each amount lies within a unit of its exact part. */
function byKeptTotal(search: Search, found: readonly Candidate[]): readonly Candidate[] {
  const { amounts, key } = search;
  const [stretch] = deepestOverlaps(intervalsOf(search, 1n, 1n), 0, 1);
  if (!stretch || amounts.units.length < 2) return [];
  const mended = mendKey(search, stretch);
  const whole = wholeFraction(sumOf(mended.weights));
  const totals = new Set([amounts.sum, ...(amounts.total === null ? [] : [amounts.total])]);
  const [low, high] = [multiply(stretch.low, whole), multiply(stretch.high, whole)];
  const simplest = simplestDecimal(multiply(low, amounts.unit), multiply(high, amounts.unit));
  for (const total of simplest ? wholeUnits(search, simplest.value) : []) totals.add(total);
  const [first, last] = [ceilingOf(low), floorOf(high)];
  if (last - first < MOST_TOTALS) for (let total = first; total <= last; total++) totals.add(total);
  for (const total of simpleTotals(search, found)) totals.add(total);
  const form = key.index === null ? "equal" : "population";
  const raw = rawKey(search);
  return [...totals].flatMap((total) => [
    ...proposeTotal(search, { form, total, besides: [] }, mended),
    ...(mended.mended.length > raw.mended.length &&
    (total === amounts.sum || total === amounts.total)
      ? proposeTotal(search, { form, total, besides: [] }, raw)
      : []),
  ]);
}

/** Totals of the shortest explanations so far: a rule that keeps the total may have been used with one of them. */
export function simpleTotals(search: Search, found: readonly Candidate[]): readonly bigint[] {
  const totals = found.flatMap(({ proposal, bits }) => {
    const total = proposal.numbers.find(({ name }) => name === "total");
    return total ? [{ value: total.value, bits }] : [];
  });
  totals.sort((a, b) => a.bits - b.bits);
  return totals.slice(0, 3).flatMap(({ value }) => wholeUnits(search, value));
}

/** An amount of money in units; none where it is no whole multiple. */
export function wholeUnits({ amounts }: Search, money: Fraction): readonly bigint[] {
  const { numerator, denominator } = ratio(money, amounts.unit);
  return denominator === 1n ? [numerator] : [];
}

export function given(name: AuditNumber, number: SimpleDecimal): GivenNumber {
  return { ...number, name, isPrinted: false };
}

/**
 * Figures of rows outside the stretch, read as what their amounts ask for: where the official
 * figure, the printed sum of the column, or the only figure one misprint away says so, and the
 * amount is not itself one misprint from what the printed figure gives.
 */
function mendKey(search: Search, { low, high, rows }: Overlap): MendedKey {
  const { amounts, key } = search;
  const size = amounts.units.length;
  const isFirm = rows.size >= Math.max(3, size / 2) && size >= FEWEST_ROWS_TO_MEND;
  if (key.index === null || low.numerator <= 0n || !isFirm) return rawKey(search);
  const mended = amounts.units.flatMap((units, row): MendedFigure[] => {
    if (rows.has(row)) return [];
    const fits = likelyFigures(
      search,
      row,
      ceilingOf(ratio({ numerator: 2n * units - 1n, denominator: 2n }, high)),
      floorOf(ratio({ numerator: 2n * units + 1n, denominator: 2n }, low))
    );
    const others = key.sum - key.weights[row]!;
    const bySum = fits.filter((figure) => others + figure === key.printedSum);
    if (bySum.length === 1) return [{ row, weight: bySum[0]! }];
    const official = fits.find((figure) => figure === key.official[row]);
    if (official !== undefined) return [{ row, weight: official }];
    const mayBeAmount = [low, high].some((rate) => {
      const fromPrinted = roundHalfUp(multiply(rate, wholeFraction(key.weights[row]!)));
      return editDistance(fromPrinted.toString(), units.toString()) === 1;
    });
    return fits.length === 1 && !mayBeAmount ? [{ row, weight: fits[0]! }] : [];
  });
  const weights = [...key.weights];
  for (const { row, weight } of mended) weights[row] = weight;
  return { weights, mended: [...key.mended, ...mended] };
}
