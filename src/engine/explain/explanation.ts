import type { AllocatedRow } from "../allocation";
import type { Decimal } from "../exact/decimal";
import type { Fraction } from "../exact/fraction";
import type { RoundingRule, TieRule } from "../rules";

/** Equal claims to fewer units than there were claimants. */
export type DecidedTie = {
  /** Row indices and, in the same order, names. */
  readonly rows: readonly number[];
  readonly names: readonly string[];
  readonly units: number;
  readonly decidedBy: TieRule;
};

/** What the rounding rule made of the amount it rounded. */
export type RoundingReason =
  /** A whole number of units: nothing to round. */
  | { readonly kind: "whole" }
  /** `places` units were left over when all was rounded down; the remainder ranks `rank` of `claimants`. */
  | {
      readonly kind: "remainder";
      readonly got: boolean;
      readonly rank: number;
      readonly claimants: number;
      readonly places: number;
      readonly tie: DecidedTie | null;
    }
  /** Rounded for itself to the nearest unit; `half` when it lay exactly between two. */
  | { readonly kind: "nearest"; readonly up: boolean; readonly half: boolean }
  /** Rounded half up to `rounded`, then given the whole difference, both in NOK. */
  | {
      readonly kind: "residual";
      readonly rounded: Decimal;
      readonly residual: Decimal;
      readonly tie: DecidedTie | null;
    }
  /** The difference between two running sums rounded half up, in NOK. */
  | { readonly kind: "running-sum"; readonly before: Decimal; readonly after: Decimal }
  /** The quotient by the method's common divisor was rounded by the method. */
  | { readonly kind: "divisor"; readonly tie: DecidedTie | null };

/** One term of a rule, or what the limits of the whole took or added. */
export type ExplainedTerm = {
  readonly kind: "term" | "limit";
  readonly name: string | null;
  readonly amount: Fraction;
};

/** Why a row has the amount it has. Amounts are in NOK and carry the total's sign. */
export type RowExplanation = {
  readonly index: number;
  readonly row: AllocatedRow;
  /** Inhabitants at the dates whose average the key counts; null where it counts something else. */
  readonly populations: readonly Decimal[] | null;
  /** What the terms of a written rule make of the exact amount, in NOK; empty where it has one. */
  readonly terms: readonly ExplainedTerm[];
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
