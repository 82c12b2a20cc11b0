import type { Decimal } from "../exact/decimal";
import { scaleToWholes } from "../exact/scaled";
import {
  greatestCommonDivisor,
  leastCommonMultiple,
  lowestTerms,
  multiply,
  negate,
  type Fraction,
} from "../exact/fraction";
import { sumOf } from "../apportion/quotas";

/** Exact values, one a party: value i = wholes[i] × step. The step is above zero and in lowest terms. */
export type Column = { readonly wholes: readonly bigint[]; readonly step: Fraction };

const ONE: Fraction = { numerator: 1n, denominator: 1n };

export const zeros = (length: number): Column => ({
  wholes: new Array<bigint>(length).fill(0n),
  step: ONE,
});

/** The same value for all. */
export function constantColumn(length: number, value: Fraction): Column {
  return scaled({ wholes: new Array<bigint>(length).fill(1n), step: ONE }, value);
}

export function columnOfDecimals(values: readonly Decimal[]): Column {
  const { wholes, scale } = scaleToWholes(values);
  return { wholes, step: { numerator: 1n, denominator: scale } };
}

export function columnOf(values: readonly Fraction[]): Column {
  const denominator = values.reduce((all, each) => leastCommonMultiple(all, each.denominator), 1n);
  return {
    wholes: values.map((each) => each.numerator * (denominator / each.denominator)),
    step: { numerator: 1n, denominator },
  };
}

export function valueAt({ wholes, step }: Column, index: number): Fraction {
  return lowestTerms({
    numerator: wholes[index]! * step.numerator,
    denominator: step.denominator,
  });
}

export const totalOf = ({ wholes, step }: Column): Fraction =>
  lowestTerms(multiply({ numerator: sumOf(wholes), denominator: 1n }, step));

/** Times one number; the parties' wholes stay as they are unless it is zero or below. */
export function scaled(column: Column, factor: Fraction): Column {
  if (factor.numerator === 0n) return zeros(column.wholes.length);
  if (factor.numerator < 0n) {
    const mirrored = { ...column, wholes: column.wholes.map((whole) => -whole) };
    return scaled(mirrored, negate(factor));
  }
  return { wholes: column.wholes, step: lowestTerms(multiply(column.step, factor)) };
}

/** Party by party. */
export function product(a: Column, b: Column): Column {
  return {
    wholes: a.wholes.map((whole, i) => whole * b.wholes[i]!),
    step: lowestTerms(multiply(a.step, b.step)),
  };
}

/** The columns' wholes on one step that holds them all. */
export function onOneStep(columns: readonly Column[]): {
  readonly wholes: readonly (readonly bigint[])[];
  readonly step: Fraction;
} {
  const numerator = columns.reduce((g, { step }) => greatestCommonDivisor(g, step.numerator), 0n);
  const denominator = columns.reduce((l, { step }) => leastCommonMultiple(l, step.denominator), 1n);
  const step = { numerator, denominator };
  const wholes = columns.map((column) => {
    const factor = timesStep(column.step, step);
    return factor === 1n ? column.wholes : column.wholes.map((whole) => whole * factor);
  });
  return { wholes, step };
}

/** Party by party; of no columns, nothing. */
export function sumOfColumns(columns: readonly Column[], length: number): Column {
  if (columns.length === 0) return zeros(length);
  if (columns.length === 1) return columns[0]!;
  const { wholes, step } = onOneStep(columns);
  const [first, ...others] = wholes;
  return {
    wholes: first!.map((whole, i) => {
      let sum = whole;
      for (const other of others) sum += other[i]!;
      return sum;
    }),
    step,
  };
}

/** The values of some parties; the others have 0. */
export function only(column: Column, parties: readonly number[]): Column {
  if (parties.length === column.wholes.length) return column;
  const wholes = new Array<bigint>(column.wholes.length).fill(0n);
  for (const i of parties) wholes[i] = column.wholes[i]!;
  return { wholes, step: column.step };
}

/** How many of the finer step make the coarser one. */
function timesStep(coarse: Fraction, fine: Fraction): bigint {
  return (coarse.numerator / fine.numerator) * (fine.denominator / coarse.denominator);
}
