import type { Allocation } from "../allocation";
import { Decimal } from "../exact/decimal";
import { floorQuotient, floorRemainder } from "../exact/floorDivision";
import { decimalOf, fractionOf, roundHalfUp, type Fraction } from "../exact/fraction";
import type { RowExplanation } from "./explanation";
import { whyRounded } from "./whyRounded";
import { placesOf } from "./standing";

/**
 * Why row `index` of an allocation has its amount: worked out from the result when asked for, not
 * carried along for every row.
 */
export function explainRow(allocation: Allocation, index: number): RowExplanation {
  const { request, rows, check, exactTotal: whole } = allocation;
  const row = rows[index]!;
  const unit = new Decimal(request.unit);
  const sign = whole.numerator < 0n ? -1n : 1n;
  const inMoney = (units: bigint): Decimal => decimalOf(sign * units).times(unit);
  const total = rows
    .filter(({ part }) => part === "matching-party")
    .reduce((left, { amount }) => left.minus(amount), check.total);
  const counted = request.scheme.measure === "average-population" ? request.members[index] : null;
  const populations = counted?.populations ?? null;
  const common = { index, row, populations, whole, total, unit, rule: request.rounding };

  const at = placesOf(allocation)[index];
  if (!at) return { ...common, ...explainMatching(row.exact, row.amount, unit, inMoney) };
  const { quotas } = at.standing;
  const numerator = quotas.numerators[at.place]!;
  const floor = inMoney(floorQuotient(numerator, quotas.denominator));
  return {
    ...common,
    region:
      request.regions === "first"
        ? { name: at.standing.region, amount: inMoney(quotas.units) }
        : null,
    rounded: partOf(sign * numerator, quotas.denominator, unit),
    floor,
    remainder: {
      numerator: floorRemainder(numerator, quotas.denominator),
      denominator: quotas.denominator,
    },
    adjustment: row.amount.minus(floor),
    reason: whyRounded(at, request, inMoney),
  };
}

/** A matching party's amount is rounded by itself, half up. */
function explainMatching(
  exact: Fraction,
  amount: Decimal,
  unit: Decimal,
  inMoney: (units: bigint) => Decimal
): Pick<RowExplanation, "region" | "rounded" | "floor" | "remainder" | "adjustment" | "reason"> {
  const step = fractionOf(unit);
  const size = exact.numerator < 0n ? -exact.numerator : exact.numerator;
  const numerator = size * step.denominator;
  const denominator = exact.denominator * step.numerator;
  const floor = inMoney(numerator / denominator);
  const remainder = { numerator: numerator % denominator, denominator };
  return {
    region: null,
    rounded: exact,
    floor,
    remainder,
    adjustment: amount.minus(floor),
    reason:
      remainder.numerator === 0n
        ? { kind: "whole" }
        : {
            kind: "nearest",
            up: roundHalfUp(remainder) > 0n,
            half: 2n * remainder.numerator === denominator,
          },
  };
}

function partOf(units: bigint, denominator: bigint, unit: Decimal): Fraction {
  const step = fractionOf(unit);
  return { numerator: units * step.numerator, denominator: denominator * step.denominator };
}
