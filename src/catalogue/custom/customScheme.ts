import type { RegionRule, RoundingRule, Scheme, TieRule } from "../../engine";

/** A user's own scheme: the same data as the catalogue's, with its words and its preferred rules. */
export type CustomScheme = {
  readonly scheme: Scheme & { readonly title: string };
  readonly help: string | null;
  /** What to start from; null leaves the add-in's own default. */
  readonly rounding: RoundingRule | null;
  /** NOK, a decimal string above zero. */
  readonly unit: string | null;
  readonly ties: TieRule | null;
  readonly regions: RegionRule | null;
};
