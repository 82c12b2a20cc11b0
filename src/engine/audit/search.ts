import type { Fraction } from "../exact/fraction";
import type { Quotas } from "../apportion/quotas";
import type { AuditForm, AuditNumber } from "./explanation";
import type { SimpleDecimal } from "./simplestDecimal";

/** The printed amounts as whole multiples of a unit; of a refund, its mirror image. */
export type AmountsInUnits = {
  readonly unit: Fraction;
  /** Whether the unit is the last decimal printed, not a coarser step. */
  readonly isPrintedStep: boolean;
  readonly units: readonly bigint[];
  /** Whether the printed amount is a whole multiple of the unit. */
  readonly isWhole: readonly boolean[];
  /** The amounts as they are printed, without their sign. */
  readonly texts: readonly string[];
  /** The printed total in units; null where there is none, or where it is no whole multiple. */
  readonly total: bigint | null;
  readonly sum: bigint;
};

/** The figures that amounts can go by, as whole multiples of 1 / `scale`. */
export type KeyColumn = {
  /** Index of the column; null for equal parts. */
  readonly index: number | null;
  readonly weights: readonly bigint[];
  readonly sum: bigint;
  readonly scale: bigint;
  readonly printedSum: bigint | null;
  readonly official: readonly (bigint | null)[];
  /** Rows whose weight is the official figure in the place of the printed one. */
  readonly mended: readonly MendedFigure[];
};

/** What is searched: one column of figures against the amounts in one unit. */
export type Search = { readonly amounts: AmountsInUnits; readonly key: KeyColumn };

/** A number that an explanation gives: money in kroner, an equal share as a part of 1. */
export type GivenNumber = SimpleDecimal & {
  readonly name: AuditNumber;
  /** Whether it stands on the page as the total. */
  readonly isPrinted: boolean;
};

/** A figure that was read as another one, since the row's amount asks for it. */
export type MendedFigure = { readonly row: number; readonly weight: bigint };

/** Figures with those that were mended, and which they are. */
export type MendedKey = {
  readonly weights: readonly bigint[];
  readonly mended: readonly MendedFigure[];
};

/** The exact parts that an explanation gives, before they are rounded. */
export type Proposal = {
  readonly form: AuditForm;
  readonly numbers: readonly GivenNumber[];
  readonly quotas: Quotas;
  /** Base and rate per whole figure, in units, where each row follows by itself; null under a rule that keeps a total. */
  readonly line: { readonly base: Fraction; readonly rate: Fraction } | null;
  readonly mended: readonly MendedFigure[];
  /** The interval of the first number. */
  readonly range: readonly [Fraction, Fraction] | null;
};
