import { sumOf } from "../apportion/quotas";
import { Decimal } from "../exact/decimal";
import {
  fractionOf,
  multiply,
  ratio,
  roundHalfUp,
  wholeFraction,
  type Fraction,
} from "../exact/fraction";
import { plainDecimal } from "./decimalText";
import type { PrintedFigures } from "./explanation";
import { isMultiple } from "./judge";
import type { AmountsInUnits, KeyColumn } from "./search";
import { powerOfTen } from "./simplestDecimal";

const COARSER_UNITS = [10_000n, 5_000n, 1_000n, 500n, 100n, 50n, 10n, 5n];
const MOST_UNITS = 4;
/** A coarser unit is tried where this part of the amounts are multiples of it. */
const MULTIPLES = 0.7;

const decimal = (text: string): Fraction => fractionOf(new Decimal(text));

/** The most decimals that an amount is printed with. */
export const decimalsOf = ({ rows }: PrintedFigures): number =>
  rows.reduce((most, { amount }) => Math.max(most, amount?.split(".")[1]?.length ?? 0), 0);

/** The last decimal printed, and coarser steps of which most amounts are multiples. */
export function unitsOf(amounts: readonly Fraction[], decimals: number): readonly Fraction[] {
  const step = powerOfTen(-decimals);
  const coarser = COARSER_UNITS.map((times) => multiply(step, wholeFraction(times))).filter(
    (unit) => {
      const multiples = amounts.filter((amount) => isMultiple(amount, unit)).length;
      return amounts.length > 1 && multiples >= Math.max(2, amounts.length * MULTIPLES);
    }
  );
  return [step, ...coarser].slice(0, MOST_UNITS);
}

/** Amounts as whole units; a total that is no whole number of them is not told. */
export function amountsInUnits(
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

/** The column of figures where all count alike. */
export const equalParts = (size: number): KeyColumn => ({
  index: null,
  weights: Array.from({ length: size }, () => 1n),
  sum: BigInt(size),
  scale: 1n,
  printedSum: null,
  official: Array.from({ length: size }, () => null),
  mended: [],
});

/** A column of figures as whole weights; null where a figure is missing or negative, or all are alike. */
export function keyColumn(
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
    mended: [],
  };
}

/**
 * The column with the official figures in the place of those that differ; null where none does, or
 * more than a third, so that the table rests on other figures.
 */
export function withOfficialFigures(key: KeyColumn): KeyColumn | null {
  const mended = key.weights.flatMap((printed, row) => {
    const weight = key.official[row] ?? null;
    return weight === null || weight === printed ? [] : [{ row, weight }];
  });
  if (mended.length === 0 || mended.length * 3 > key.weights.length) return null;
  const weights = [...key.weights];
  for (const { row, weight } of mended) weights[row] = weight;
  return { ...key, weights, sum: sumOf(weights), mended };
}
