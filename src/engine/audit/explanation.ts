import type { RoundingRule } from "../rules";

/** By what an amount can be made: of a total, of a rate, of a base and a rate, of an equal part and the rest. */
export type AuditForm =
  "population" | "per-inhabitant" | "base-and-rate" | "equal-and-population" | "equal";

/** The numbers of a form; amounts of money in kroner, `equalShare` a part of 1. */
export type AuditNumber = "total" | "rate" | "base" | "equalShare";

/** What a row that does not follow may be. */
export type ExceptionKind =
  | "amount-misprint"
  | "figure-misprint"
  | "swapped"
  | "host"
  | "cap"
  | "floor"
  | "months"
  | "unknown";

/** A row that does not follow from the explanation as printed. */
export type AuditException = {
  /** Index into the printed rows. */
  readonly row: number;
  readonly kind: ExceptionKind;
  /** The amount that follows for the row, as a decimal string. */
  readonly computed: string;
  /** The figure that the amount asks for, the cap, the host's share or the months, as a decimal string; else null. */
  readonly detail: string | null;
};

/** One way in which the printed amounts can have been made. */
export type Explanation = {
  /** `given`: by the scheme that the table was held against. */
  readonly form: AuditForm | "given";
  /** Index of the column of figures that it goes by; null for equal parts. */
  readonly key: number | null;
  readonly rounding: RoundingRule;
  /** What amounts are whole multiples of, as a decimal string. */
  readonly unit: string;
  /** The numbers of the form, of a given scheme its parameters: decimal strings. */
  readonly parameters: Readonly<Partial<Record<string, string>>>;
  /** Rows that follow, rows whose figure was mended included. */
  readonly matches: number;
  readonly of: number;
  readonly exceptions: readonly AuditException[];
  /** How much must be said to describe the printed amounts this way; the shortest description comes first. */
  readonly bits: number;
  /** Whether its numbers are too round to be there by chance, and enough rows follow. */
  readonly isCertain: boolean;
  /** The interval of the first number that gives the same amounts in every row that follows; null where a rule keeps a total. */
  readonly range: readonly [string, string] | null;
  /** The amount that follows for each printed row that has one, as decimal strings; null for the others. */
  readonly computed: readonly (string | null)[];
  /** The exact part of each row before it was rounded, to twelve decimals; null for rows without an amount. */
  readonly exact: readonly (string | null)[];
  /** Other explanations with the same amounts in every row: this table cannot tell them apart. */
  readonly sameAmounts: readonly OtherName[];
};

/** Another way to say the same amounts. */
export type OtherName = Pick<Explanation, "form" | "key" | "rounding" | "unit" | "parameters">;

/** The printed figures of a table, in its order. */
export type PrintedFigures = {
  readonly rows: readonly PrintedRow[];
  /** How many columns of figures there are that amounts can go by. */
  readonly keys: number;
  /** The sum printed under the amounts, as a decimal string; null where there is none. */
  readonly printedTotal: string | null;
  /** The sum printed under each column of figures. */
  readonly printedKeySums: readonly (string | null)[];
};

export type PrintedRow = {
  /** As a decimal string, with the decimals that are printed; null where the row has none. */
  readonly amount: string | null;
  /** The row's figure in each column. */
  readonly figures: readonly (string | null)[];
  /** The official figure for the first column at the table's date, where it is known. */
  readonly official: string | null;
};

/** What is known of the rule from elsewhere: its form, and some or all of its numbers. */
export type KnownRule = {
  readonly form: AuditForm;
  readonly parameters: Readonly<Partial<Record<AuditNumber, string>>>;
};
