/** Why something for the council is refused. Data only: the words live in src/text. */
export type CouncilIssue = { readonly area: "council" } &
  /** A year is invoiced in 1, 2, 4 or 12 terms. */
  (
    | { readonly code: "terms-not-possible"; readonly terms: string }
    | { readonly code: "year-not-valid"; readonly text: string }
    | { readonly code: "due-days-not-valid"; readonly text: string }
    | { readonly code: "accounts-not-valid"; readonly text: string; readonly unit: string }
    | { readonly code: "deadline-not-valid"; readonly text: string }
    /** A history needs figures of two years side by side. */
    | { readonly code: "one-year-only"; readonly years: number }
    /** A year's figures of the population say nothing where an agreement counts others, or none. */
    | { readonly code: "other-figures-counted"; readonly headings: readonly string[] }
    /** Counties have municipalities only. */
    | { readonly code: "no-municipalities"; readonly party: string }
    /** No result of an earlier year stands on another sheet. */
    | { readonly code: "no-earlier-year" }
    | { readonly code: "no-leavers" }
    | { readonly code: "leaver-not-member"; readonly leaver: string }
    | { readonly code: "all-leave" }
    /** A payment whose payer has no part in the budget or the accounts. */
    | { readonly code: "payment-of-stranger"; readonly payer: string; readonly cell: string }
    /** A row whose number is one party's and whose name is another's. */
    | {
        readonly code: "payment-of-two";
        readonly number: string;
        readonly party: string;
        readonly name: string;
        readonly cell: string;
      }
    | { readonly code: "payment-not-a-number"; readonly text: string; readonly cell: string }
    | { readonly code: "no-payments"; readonly source: string }
    | { readonly code: "fingerprint-unreadable"; readonly text: string }
    | { readonly code: "party-twice"; readonly party: string; readonly cells: readonly string[] }
    | {
        readonly code: "decision-unknown";
        readonly party: string;
        readonly cell: string;
        readonly text: string;
      }
    | { readonly code: "party-missing"; readonly party: string }
    | { readonly code: "no-register" }
    | { readonly code: "no-parties" }
    | { readonly code: "no-adopted-version" }
    /** The amounts of the sheet were not locked, but others of its agreement and year were, last on `date`. */
    | {
        readonly code: "not-adopted";
        readonly sheetName: string;
        readonly fingerprint: string;
        readonly date: string;
      }
    | ({ readonly code: "result-outdated"; readonly sheetName: string } & OutdatedBy)
    | { readonly code: "already-adopted"; readonly fingerprint: string }
    | { readonly code: "note-too-long"; readonly length: number; readonly most: number }
    | { readonly code: "no-code-on-sheet"; readonly sheetName: string }
    /** The table on the sheet does not give the code that stands on it. */
    | { readonly code: "code-does-not-fit"; readonly fingerprint: string }
    | { readonly code: "nothing-to-compare" }
  );

/** What was changed since a result was written on its sheet. */
export type OutdatedBy =
  /** The populations or figures of these, or who takes part. */
  | { readonly why: "figures"; readonly names: readonly string[] }
  /** The agreement, its numbers or its rules. */
  | { readonly why: "choice" }
  /** Cells of the result itself. */
  | { readonly why: "cells"; readonly cells: readonly string[] }
  /** Rows that moved, names, regions, or figures beside the population. */
  | { readonly why: "rows" };
