import type {
  Amount,
  Figure,
  FigureForm,
  Limit,
  ParameterDefinition,
  Rounding,
  RuleNumber,
  ScaleKind,
  Who,
} from "../../../engine";
import type { CustomScheme } from "../../../catalogue";

/** An agreement that somebody is writing; what is missing is empty. */
export type AgreementDraft = {
  readonly title: string;
  readonly rule: TermDraft;
  /** The numbers that are asked for, in their order; those the rule no longer names are left out of the file. */
  readonly parameters: readonly ParameterDefinition[];
  /** What the file says beside the rule, which the page leaves as it is. */
  readonly beside: Pick<CustomScheme, "help" | "rounding" | "unit" | "ties" | "regions">;
  /** The id of the agreement it began as; null for a new one. */
  readonly from: string | null;
};

/** A number of the rule as it is written there: empty where none is given, marked where what was typed is none. */
export type NumberDraft = RuleNumber;

/** What the page has no field for: it is said in words and stays as it is. */
export type Kept<T> = { readonly kind: "kept"; readonly value: T };

export type TermDraft = {
  /** Tells the terms of a draft apart, whatever their place. */
  readonly id: number;
  /** Empty for none. */
  readonly name: string;
  readonly who: WhoDraft;
  readonly amount: AmountDraft;
  readonly key: KeyDraft;
  readonly times: NumberDraft | Kept<FigureForm> | null;
  readonly min: LimitDraft;
  readonly max: LimitDraft;
  /** `others`, `nobody`, or the name of a term beside it; null where the term does not say. */
  readonly freed: string | null;
  readonly round: Rounding | null;
};

/** By what a term is divided, or what its kroner are. */
export type KeyDraft =
  | { readonly kind: "terms"; readonly terms: readonly TermDraft[] }
  | { readonly kind: "equal" }
  /** The same number for each. */
  | { readonly kind: "each"; readonly number: NumberDraft }
  | { readonly kind: "column"; readonly heading: string }
  | { readonly kind: "rate"; readonly heading: string; readonly rate: NumberDraft }
  | BandsDraft
  /** Numbers agreed by hand, by the parties' ids. */
  | { readonly kind: "fixed"; readonly values: readonly FixedValue[] }
  | Kept<Figure>;

export type FixedValue = readonly [id: string, number: NumberDraft];

export type BandsDraft = {
  readonly kind: "bands";
  readonly heading: string;
  readonly scale: ScaleKind;
  /** The value of the band is a rate of the figure. */
  readonly isRate: boolean;
  readonly rows: readonly Band[];
};

/** A line of a band table: from a figure to another, and its value. */
export type Band = {
  readonly from: NumberDraft;
  /** Empty where the band goes on to the next one, or up without an end. */
  readonly to: NumberDraft;
  readonly value: NumberDraft;
};

export type AmountDraft =
  /** Nobody has said yet whether an amount is divided or the terms make it. */
  | { readonly kind: "undecided" }
  | { readonly kind: "none" }
  | { readonly kind: "money" | "share" | "rest"; readonly number: NumberDraft }
  | { readonly kind: "total"; readonly heading: string }
  | Kept<Amount>;

export type WhoDraft =
  | { readonly kind: "all" }
  | {
      readonly kind: "groups";
      readonly group: string | readonly string[];
      readonly isNot: boolean;
    }
  | { readonly kind: "members"; readonly codes: readonly string[]; readonly isNot: boolean }
  | {
      readonly kind: "where";
      readonly heading: string;
      readonly from: NumberDraft | null;
      readonly below: NumberDraft | null;
      readonly above: NumberDraft | null;
    }
  | Kept<Who>;

export type LimitDraft =
  | { readonly kind: "none" }
  | SimpleLimit
  /** The first that fits the party. */
  | { readonly kind: "several"; readonly rows: readonly LimitRow[] }
  | Kept<Limit>;

export type SimpleLimit =
  | { readonly kind: "amount" | "share" | "own"; readonly number: NumberDraft }
  | { readonly kind: "column"; readonly heading: string };

export type LimitRow = { readonly who: WhoDraft; readonly is: SimpleLimit | Kept<Limit> };

/** The terms of a sum; none of a leaf. */
export const termsIn = ({ key }: TermDraft): readonly TermDraft[] =>
  key.kind === "terms" ? key.terms : [];

/** The terms of a draft, the outer before the inner, as they stand. */
export const everyTerm = (term: TermDraft): readonly TermDraft[] => [
  term,
  ...termsIn(term).flatMap(everyTerm),
];
