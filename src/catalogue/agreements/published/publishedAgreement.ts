import type { ParameterDefinition, Term } from "../../../engine";

/** What an agreement is about, in the order the groups are offered. */
export const PUBLISHED_GROUPS = [
  "membership",
  "networks",
  "digital",
  "archives",
  "grants",
  "associations",
] as const;
export type PublishedGroup = (typeof PUBLISHED_GROUPS)[number];

/**
 * An agreement whose whole rule is public: a rule in the grammar's own form, as a scheme file of
 * version 2 has it. What it is called stands in src/text.
 */
export type PublishedAgreement = {
  readonly id: string;
  readonly group: PublishedGroup;
  /** The year its figures are of; null where it has none that go out of date, or none is said. */
  readonly year: number | null;
  /** The page that states the rule. */
  readonly source: string;
  readonly rule: Term;
  readonly parameters: readonly PublishedParameter[];
};

/** A number that people can change, such as next year's rate. */
export type PublishedParameter = Pick<ParameterDefinition, "name" | "default" | "step">;
