import type { Decimal } from "../exact/decimal";
import type { TieRule } from "../tieRules";

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
