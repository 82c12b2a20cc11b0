import type { Fraction } from "../exact/fraction";
import type { Column } from "./column";
import type { Held } from "./level";

/** How a term came to its parts, step by step, over all parties of the table. */
export type TermTrace = {
  /** Who takes part. */
  readonly parties: readonly number[];
  /** What it divides, in NOK; null where its figures are kroner, or its terms make it. */
  readonly amount: Fraction | null;
  /** Of a leaf, its figures with their factor; null of a sum. */
  readonly figures: Column | null;
  /** Before its limits: what was divided, or what its terms make. */
  readonly before: Column;
  /** Within its limits. */
  readonly within: Column;
  readonly held: readonly Held[] | null;
  /** Of a sum, with its factor. */
  readonly multiplied: Column;
  /** After its own rounding. */
  readonly parts: Column;
};

/** Told of each term once it is finished, by its path. Terms that an amount only scales are told before that. */
export type TraceTerm = (path: string, term: TermTrace) => void;
