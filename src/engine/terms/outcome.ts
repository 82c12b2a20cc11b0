import type { Fraction } from "../exact/fraction";
import type { Column } from "./column";
import type { Held } from "./level";

/** What one term came to. */
export type Outcome = {
  readonly parts: Column;
  /** What its limits took from its parts to hand to a sibling, in NOK; below zero where floors take. */
  readonly freed: Fraction;
  /** Who is held by a limit, here or further in; null where nobody is. */
  readonly held: readonly Held[] | null;
  /** What its own terms make of its parts, before its limits; empty for a leaf. */
  readonly terms: readonly Column[];
};

/** The outer limit is the one that decided. */
export function mergeHeld(
  inner: readonly Held[] | null,
  outer: readonly Held[] | null
): readonly Held[] | null {
  if (!inner || !outer) return outer ?? inner;
  return outer.map((held, i) => held ?? inner[i]!);
}
