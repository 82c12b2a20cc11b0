import { ZERO, type Decimal } from "./exact/decimal";
import { scaleToWholes, type Scaled } from "./exact/scaled";
import { sumOf } from "./apportion/quotas";
import type { Measured } from "./measure";
import type { Member } from "./member";
import type { Parameters } from "./parameters/readParameters";
import type { MoneyKey } from "./scheme";

/**
 * How the members' unrounded amounts relate: amount i : amount j = weights[i] : weights[j].
 * Under rates, `weights[i] / scale` is the amount in NOK itself.
 */
export type Key = { readonly weights: readonly bigint[]; readonly scale: bigint };

const MONTHS_A_YEAR = 12;

/**
 * The members' weights by the scheme's key. A member that takes part for m months weighs m / 12.
 * `payers` says who shares by the key; a host with a part of its own does not and weighs nothing.
 */
export function weighMembers(
  key: MoneyKey,
  members: readonly Member[],
  measured: Measured,
  parameters: Parameters,
  payers: readonly boolean[]
): Key {
  const years = partYears(members, parameters, payers);
  const figures = scaleToWholes(measured.figures);
  const counted = figures.wholes.map((figure, i) => figure * years.wholes[i]!);
  const count = figures.scale * BigInt(measured.divisor);
  switch (key) {
    case "population":
      return { weights: counted, scale: count * years.scale };
    case "equal-and-population":
      return weighEqualAndPopulation(years.wholes, counted, parameters.equalShare ?? ZERO);
    case "base-and-rate": {
      const rates = scaleToWholes([
        parameters.base ?? ZERO,
        parameters.rate ?? ZERO,
        parameters.index,
      ]);
      const [base, rate, index] = rates.wholes as [bigint, bigint, bigint];
      return {
        weights: counted.map(
          (figure, i) => index * (base * count * years.wholes[i]! + rate * figure)
        ),
        scale: rates.scale * rates.scale * count * years.scale,
      };
    }
  }
}

/** The part of the year each member takes part in and pays by the key: wholes / scale, between 0 and 1. */
function partYears(
  members: readonly Member[],
  { months, memberMonths }: Parameters,
  payers: readonly boolean[]
): Scaled {
  if (memberMonths.size === 0 && months.eq(MONTHS_A_YEAR)) {
    return { wholes: payers.map((pays) => (pays ? 1n : 0n)), scale: 1n };
  }
  const { wholes, scale } = scaleToWholes(
    members.map(({ code }, i) => (payers[i] ? (memberMonths.get(code) ?? months) : ZERO))
  );
  return { wholes, scale: scale * BigInt(MONTHS_A_YEAR) };
}

/** A part e of the whole by head, the rest by figure: e · y/Y + (1 − e) · py/P, brought onto one denominator. */
function weighEqualAndPopulation(
  years: readonly bigint[],
  counted: readonly bigint[],
  equalShare: Decimal
): Key {
  const { wholes, scale } = scaleToWholes([equalShare]);
  const equal = wholes[0]!;
  const rest = scale - equal;
  const allYears = sumOf(years);
  const allCounted = sumOf(counted);
  if (rest === 0n) return { weights: years, scale: 1n };
  if (allCounted === 0n) return { weights: counted, scale: 1n };
  return {
    weights: years.map((year, i) => equal * year * allCounted + rest * counted[i]! * allYears),
    scale: 1n,
  };
}
