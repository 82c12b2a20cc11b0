/** What a parameter is, which decides how it is read, checked and shown. */
export type ParameterKind = "money" | "share" | "factor" | "months" | "code" | "text";

export type ParameterDefinition = {
  /** The catalogue's name, for example `total`, `hostShare`, `months.5001`. */
  readonly name: string;
  readonly kind: ParameterKind;
  /** A decimal string with a point, or text; absent where there is no default. */
  readonly default?: string;
  readonly required: boolean;
};

/** By what the members' unrounded amounts are made. */
export type AllocationKey = "population" | "equal-and-population" | "base-and-rate" | "none";

/** A key that shares money; `none` is for agreements without any. */
export type MoneyKey = Exclude<AllocationKey, "none">;

/**
 * What the key counts: the member's `population`, the average of its `populations` at several
 * dates, or its `figure`, any other number such as pupils or hours.
 */
export const MEASURES = ["population", "average-population", "figure"] as const;
export type Measure = (typeof MEASURES)[number];

/** An agreement's way of sharing a cost, as data. Titles and help texts live in src/text. */
export type Scheme = {
  readonly id: string;
  /** What a user calls a scheme of their own; the catalogue's titles are in src/text. */
  readonly title?: string;
  readonly key: AllocationKey;
  /** The scheme's own parameters, in the order they are asked for. */
  readonly parameters: readonly ParameterDefinition[];
  /** @default "population" */
  readonly measure?: Measure;
};

/** Parameter values: decimal strings with a point, municipality numbers, or text. */
export type ParameterValues = Readonly<Record<string, string>>;
