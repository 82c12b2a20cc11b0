import type { RoundingRule } from "./rules";
import type { Term } from "./terms/term";

/** What a parameter is, which decides how it is read, checked and shown. */
export type ParameterKind = "money" | "share" | "factor" | "months" | "code" | "text" | "number";

export type ParameterDefinition = {
  /** The catalogue's name, for example `total`, `hostShare`, `months.5001`. */
  readonly name: string;
  readonly kind: ParameterKind;
  /** A decimal string with a point, or text; absent where there is no default. */
  readonly default?: string;
  readonly required: boolean;
  /** What an index rounds it to, a decimal string above zero; absent where an index leaves it as it is. */
  readonly step?: string;
  /** What a user calls a parameter of their own. */
  readonly label?: string;
};

/**
 * What a rule's `population` counts: the member's `population`, the average of its `populations` at several
 * dates, or its `figure`, any other number such as pupils or hours.
 */
export const MEASURES = ["population", "average-population", "figure"] as const;
export type Measure = (typeof MEASURES)[number];

/** An agreement's way of sharing a cost, as data. Titles and help texts live in src/text. */
export type Scheme = {
  readonly id: string;
  /** What a user calls a scheme of their own; the catalogue's titles are in src/text. */
  readonly title?: string;
  /** How the unrounded amounts are made; null for an agreement without money. */
  readonly rule: Term | null;
  /**
   * `ready`: the common parameters (host, floor, cap, months, index …) go around the rule. `written`:
   * the rule says all of it.
   */
  readonly form: "ready" | "written";
  /** The scheme's own parameters, in the order they are asked for. */
  readonly parameters: readonly ParameterDefinition[];
  /** @default "population" */
  readonly measure?: Measure;
  /** By what amounts are rounded where nobody asks for another rule. @default {@link DEFAULT_ROUNDING} */
  readonly rounding?: RoundingRule;
};

/** Parameter values: decimal strings with a point, municipality numbers, or text. */
export type ParameterValues = Readonly<Record<string, string>>;
