import type { Result } from "../result";

/**
 * What is to be rounded: the exact part of recipient i is `numerators[i] / denominator` units, and
 * a rule that conserves hands out `units` in all. A numerator is below zero only where a member
 * gets money back, which the divisor methods cannot round; the denominator is above zero, and `units` is the sum of the exact parts rounded to the nearest whole.
 */
export type Quotas = {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  readonly units: bigint;
};

/** Recipients with equal claims to fewer units than there are of them. */
export type Tie = {
  readonly members: readonly number[];
  readonly units: number;
  /** The names of the regions, where those had the equal claims; their members are all of theirs. */
  readonly regions?: readonly string[];
};

/** Who goes first when claims are equal. */
export type TiePolicy = {
  /** Below zero when recipient a goes before recipient b. Never zero for two different ones. */
  readonly compare: (a: number, b: number) => number;
  /** Whether the larger population goes first: of regions, that of all their members. */
  readonly byPopulation?: boolean;
  /** Refuses to decide; the rule then ends with the {@link Tie}. */
  readonly ask: boolean;
};

/** Whole units per recipient, in the recipients' order. */
export type Parts = Result<readonly bigint[], Tie>;

/** The earlier recipient goes first. */
export const IN_ORDER: TiePolicy = { compare: (a, b) => a - b, ask: false };

export const sumOf = (values: readonly bigint[]): bigint => {
  let total = 0n;
  for (const value of values) total += value;
  return total;
};
