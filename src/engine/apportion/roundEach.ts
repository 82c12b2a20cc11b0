import { floorQuotient, floorRemainder } from "../exact/floorDivision";
import { roundHalfUp } from "../exact/fraction";
import { ok } from "../result";
import type { Parts, Quotas } from "./quotas";
import { nearestReason, withoutTies, type RoundingMethod } from "./roundingMethod";

/** Every exact part to the nearest unit, halves up, each for itself: the sum may miss `units`. */
export function roundEachHalfUp({ numerators, denominator }: Quotas): readonly bigint[] {
  return numerators.map((numerator) => roundHalfUp({ numerator, denominator }));
}

/** Every exact part to the nearest unit, halves to the even one, each for itself: the sum may miss `units`. */
export function roundEachHalfEven({ numerators, denominator }: Quotas): Parts {
  return ok(
    numerators.map((numerator) => {
      const floor = floorQuotient(numerator, denominator);
      const twice = 2n * (numerator - floor * denominator);
      if (twice === denominator) return floor + floorRemainder(floor, 2n);
      return twice > denominator ? floor + 1n : floor;
    })
  );
}

const ROW_BY_ROW = {
  account: withoutTies(nearestReason),
  isRowByRow: true,
  strays: "never",
} as const satisfies Partial<RoundingMethod>;

export const HALF_UP: RoundingMethod = {
  ...ROW_BY_ROW,
  round: (quotas) => ok(roundEachHalfUp(quotas)),
  bits: 0,
};

export const HALF_EVEN: RoundingMethod = { ...ROW_BY_ROW, round: roundEachHalfEven, bits: 1 };
