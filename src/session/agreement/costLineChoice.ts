import type { ParameterValues } from "../../engine";

/** By what one cost among several can be shared. */
export const LINE_KEYS = [
  "population",
  "equal",
  "equal-and-population",
  "per-inhabitant",
  "base-and-rate",
  "figure",
] as const;
export type LineKey = (typeof LINE_KEYS)[number];

/** One cost among several, as it is chosen. */
export type CostLineChoice = {
  readonly name: string;
  readonly key: LineKey;
  /** The heading of the column that `figure` shares by. */
  readonly column?: string;
  /** Canonical decimal strings, by the names of the catalogue. */
  readonly parameters: ParameterValues;
};
