import type { AllocationIssue, ExceptionKind, RoundingRule, Scheme } from "../engine";
import type { PlaceOnSheet, PrintedTable } from "./printedTable";

/** What can be found; the codes are public. */
export type FindingCode =
  | "sum-differs"
  | "amount-differs"
  | "share-differs"
  | "shares-do-not-add-up"
  | "subtotal-differs"
  | "population-differs"
  | "date-differs"
  | "figure-differs"
  | "figure-mended"
  | "name-mended"
  | "name-differs"
  | "member-missing"
  | "member-repeated"
  | "line-unreadable"
  | "several-amounts"
  | "in-thousands"
  | "may-be-host"
  | "may-be-cap"
  | "may-be-floor"
  | "may-be-months";

/** Arithmetic is certain, the figure to blame likely, a cap or part of a year a guess. */
export type Sureness = "certain" | "likely" | "guess";

/** Something on the table that does not follow. */
export type Finding = {
  readonly code: FindingCode;
  readonly sure: Sureness;
  /** Where it stands; null for what is missing. */
  readonly place: PlaceOnSheet | null;
  /** Municipality number; `population` for a sum of populations, a label for a subtotal; null for the whole table. */
  readonly member: string | null;
  /** The member's name, or the label; null where there is none. */
  readonly name: string | null;
  /** As it is printed, a decimal string for a figure; null where nothing is printed. */
  readonly printed: string | null;
  /** What follows instead; null where that cannot be told. */
  readonly computed: string | null;
  readonly detail: FindingDetail | null;
};

/** What a sentence about a finding needs besides its figures. */
export type FindingDetail =
  | { readonly kind: ExceptionKind; readonly value: string | null }
  /** The official figure, and the date of it. */
  | { readonly kind: "official"; readonly date: string }
  /** The term of a given rule that a column shows. */
  | { readonly kind: "term"; readonly name: string }
  /** What the shares are shares of. */
  | { readonly kind: "share-of"; readonly of: "population" | "amount" | "printed-total" | "rule" }
  /** Another explanation that blames other rows, by name. */
  | {
      readonly kind: "rival";
      readonly rival: AuditExplanation;
      readonly blames: readonly string[];
    };

/** By what the table can have been made, in the catalogue's names. */
export type AuditExplanation = {
  /** The general key: `population`, `per-inhabitant`, `base-and-rate`, `equal-and-population`, `equal`. */
  readonly scheme: string;
  /** The ready agreement with that rule and exactly those members, or null. */
  readonly agreement: string | null;
  /** The scheme that the table was held against, where the explanation follows from it; else null. */
  readonly given: { readonly id: string; readonly title: string | null } | null;
  readonly key: AuditKey;
  /** Decimal strings. */
  readonly parameters: Readonly<Partial<Record<string, string>>>;
  readonly rounding: RoundingRule;
  readonly unit: string;
  readonly matches: number;
  readonly of: number;
  readonly isCertain: boolean;
  /** The interval in which the first number lies for sure; null where a rule keeps a total. */
  readonly range: readonly [string, string] | null;
  /** A member that bears a simple part of the whole; null where none does. */
  readonly host: { readonly code: string; readonly name: string; readonly share: string } | null;
  /** Other ways to say the same amounts, which this table cannot tell from this one. */
  readonly sameAmounts: readonly SameAmounts[];
};

export type SameAmounts = Pick<
  AuditExplanation,
  "scheme" | "given" | "key" | "parameters" | "rounding" | "unit"
>;

/** Which figures the amounts go by. */
export type AuditKey =
  | { readonly kind: "population" }
  /** The official population of a date, where the table has no figures of its own. */
  | { readonly kind: "official-population"; readonly date: string }
  | { readonly kind: "printed-share" }
  | { readonly kind: "column"; readonly heading: string | null }
  | { readonly kind: "none" };

export type AuditedRow = {
  readonly code: string;
  readonly name: string;
  /** The printed one, as a decimal string. */
  readonly population: string | null;
  readonly printed: { readonly amount: string | null; readonly share: string | null };
  /** What follows from the explanation; null where nothing explains the table. */
  readonly computed: { readonly amount: string | null; readonly share: string | null } | null;
  /** The amount if the printed sum were true, by largest remainder; null where the rows make it, or nothing explains them. */
  readonly ifSumWereTrue: string | null;
  readonly place: PlaceOnSheet;
};

export type Verdict = "follows" | "follows-with-differences" | "not-explained";

/** What an audit says of a table. */
export type Audit = {
  readonly verdict: Verdict;
  readonly table: PrintedTable;
  readonly rows: readonly AuditedRow[];
  readonly explanation: AuditExplanation | null;
  readonly alternatives: readonly AuditExplanation[];
  readonly findings: readonly Finding[];
  /** The scheme that the table was held against, and why it could not be; null where the rule was searched for. */
  readonly against: {
    readonly scheme: Scheme;
    /** Empty where it was worked out. */
    readonly refused: readonly AllocationIssue[];
  } | null;
};
