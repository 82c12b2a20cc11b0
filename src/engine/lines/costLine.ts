import type { Reconciliation, RowPart } from "../allocation";
import type { Decimal } from "../exact/decimal";
import type { Fraction } from "../exact/fraction";
import type { AllocationIssue } from "../issues";
import type { Member } from "../member";
import type { TieRule } from "../rules";
import type { ParameterValues, Scheme } from "../scheme";

/** One cost among several, with a key of its own: operation, project, coordination … */
export type CostLine = {
  readonly label: string;
  readonly scheme: Scheme;
  readonly parameters: ParameterValues;
};

/** Several costs shared between the same members. */
export type LinesRequest = {
  readonly members: readonly Member[];
  readonly lines: readonly CostLine[];
  /** The step of the amounts in NOK, a decimal string above zero. @default "1" */
  readonly unit?: string;
  /** @default "order" */
  readonly ties?: TieRule;
};

/** One party's part of one cost, in NOK. */
export type LineCell = {
  /** Its part of the line's total, before rounding. */
  readonly exact: Fraction;
  readonly amount: Decimal;
};

export type LineRow = {
  /** Null for a party that is no municipality. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
  readonly population: Decimal | null;
  readonly part: Exclude<RowPart, "host">;
  /** One cell per line, in the lines' order. */
  readonly cells: readonly LineCell[];
  /** The sum of the cells. */
  readonly amount: Decimal;
};

export type LineTotal = {
  readonly label: string;
  /** What the line costs in all, what matching parties add included: the sum of its cells. */
  readonly amount: Decimal;
};

/** A table of members and cost lines that adds up along both margins. */
export type LineTable = {
  /** The members in input order, then parties that are no municipality. */
  readonly rows: readonly LineRow[];
  readonly lines: readonly LineTotal[];
  readonly check: Reconciliation;
};

/** Why a table of cost lines is refused; `line` is the refused line's index. */
export type LineIssue = { readonly area: "lines" } & (
  | { readonly code: "no-lines" }
  | { readonly code: "too-many-lines"; readonly lines: number; readonly most: number }
  /** Equal claims to fewer units than there are claimants, and the user wants to be asked. */
  | {
      readonly code: "line-tie";
      readonly members: readonly number[];
      readonly names: readonly string[];
    }
  | {
      readonly code: "line-refused";
      readonly line: number;
      readonly label: string;
      readonly issue: AllocationIssue;
    }
);
