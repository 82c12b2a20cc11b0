import type { Decimal } from "./exact/decimal";
import type { Fraction } from "./exact/fraction";
import type { TermPart } from "./terms/evaluateTerm";
import type { Member } from "./member";
import type { RegionRule, RoundingRule, TieRule } from "./rules";
import type { ParameterValues, Scheme } from "./scheme";

/** Everything an allocation depends on. */
export type AllocationRequest = {
  readonly scheme: Scheme;
  readonly members: readonly Member[];
  readonly parameters: ParameterValues;
  /** @default {@link defaultRounding} of the scheme */
  readonly rounding?: RoundingRule;
  /** The step of the amounts in NOK, a decimal string above zero. @default "1" */
  readonly unit?: string;
  /** @default "order" */
  readonly ties?: TieRule;
  /** @default "sum" */
  readonly regions?: RegionRule;
};

/** In what capacity a party pays. The `host` pays a fixed part of the whole, the `matching-party` adds to what the members pay. */
export type RowPart = "member" | "host" | "matching-party";

export type AllocatedRow = {
  /** Null for a party that is no municipality. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
  /** Null for a party that is no municipality. */
  readonly population: Decimal | null;
  /** The exact part of the total. */
  readonly share: Fraction;
  /** The exact amount in NOK, before rounding. */
  readonly exact: Fraction;
  /** The amount in NOK, a whole multiple of the unit. */
  readonly amount: Decimal;
  readonly part: RowPart;
  /** Whether the floor or the cap made the exact amount. */
  readonly limit: "floor" | "cap" | null;
};

/** Members of one region together. A matching party belongs to none: subtotals add up to what the members pay. */
export type RegionSubtotal = {
  readonly region: string | null;
  readonly population: Decimal;
  readonly amount: Decimal;
};

/** difference = total − allocated; ok = the difference is zero. */
export type Reconciliation = {
  readonly total: Decimal;
  readonly allocated: Decimal;
  readonly difference: Decimal;
  readonly ok: boolean;
};

export type Allocation = {
  /** The request with every default filled in, the scheme's parameter defaults included. */
  readonly request: Required<AllocationRequest>;
  /** The members in input order, then parties that are no municipality. */
  readonly rows: readonly AllocatedRow[];
  /** In order of first appearance. */
  readonly regions: readonly RegionSubtotal[];
  readonly check: Reconciliation;
  /** What makes up the members' exact amounts, term by term of the rule, in the members' order. */
  readonly terms: readonly TermPart[];
  /** The whole in NOK before it was rounded to units; differs from `check.total` only where rates, an index or a ratio made it. */
  readonly exactTotal: Fraction;
};
