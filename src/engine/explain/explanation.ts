import type { AllocatedRow } from "../allocation";
import type { RoundingReason } from "../apportion/roundingReason";
import type { Decimal } from "../exact/decimal";
import type { Fraction } from "../exact/fraction";
import type { RoundingRule } from "../rules";

/** Why a row has the amount it has. Amounts are in NOK and carry the total's sign. */
export type RowExplanation = {
  readonly index: number;
  readonly row: AllocatedRow;
  /** Inhabitants at the dates whose average the key counts; null where it counts something else. */
  readonly populations: readonly Decimal[] | null;
  /** The whole in NOK, before rounding: what `row.share` is a part of. */
  readonly whole: Fraction;
  /** What the members pay together, in NOK; without what a matching party adds. */
  readonly total: Decimal;
  readonly unit: Decimal;
  /** With regions first: the region's whole amount and the member's exact part of it; else null. */
  readonly region: { readonly name: string | null; readonly amount: Decimal } | null;
  /** What was rounded: the exact amount, or with regions first the part of the region's amount. */
  readonly rounded: Fraction;
  /** `rounded` cut down to whole units, towards zero. */
  readonly floor: Decimal;
  /** What was cut off, as a part of one unit: 0 ≤ remainder < 1. */
  readonly remainder: Fraction;
  /** amount − floor. */
  readonly adjustment: Decimal;
  readonly rule: RoundingRule;
  readonly reason: RoundingReason;
};
