import type { Allocation, AllocationIssue } from "../../engine";
import type { ReadingIssue } from "../../sheet/reading";

/** What the choice gives over the table that was read. */
export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly issues: readonly AllocationIssue[] }
  | { readonly kind: "blocked"; readonly issues: readonly ReadingIssue[] }
  | { readonly kind: "allocated"; readonly allocation: Allocation };
