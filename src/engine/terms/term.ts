/** A decimal string or a fraction ("0.5", "-3", "1/12"), a whole number, or what a parameter says. */
export type RuleNumber = string | number | Parameter;

/** A number that people are asked for. */
export type Parameter = { readonly parameter: string };

/**
 * A part of a rule for sharing a cost. With an amount it is divided by its figures; without one its
 * figures are kroner. A term is a leaf (`by`) or a sum (`terms`); any may have limits.
 */
export type Term = Leaf | Sum;

export type Leaf = TermSettings & { readonly by: Figure; readonly terms?: never };
export type Sum = TermSettings & { readonly terms: readonly Term[]; readonly by?: never };

type TermSettings = {
  readonly name?: string;
  /** Who takes part, among those that take part in the enclosing term. */
  readonly who?: Who;
  readonly amount?: Amount;
  /** A factor, for all or per party: of a leaf's figures, or of what a sum came to. */
  readonly times?: RuleNumber | FigureForm;
  readonly min?: Limit;
  readonly max?: Limit;
  readonly freed?: Freed;
  /** Of the term's parts, before the enclosing term uses them. */
  readonly round?: Rounding;
};

/** How much a term divides, in NOK: a sum of its own, a part of the enclosing term, or of what the other terms leave. */
export type Amount =
  | RuleNumber
  | { readonly share: RuleNumber }
  | { readonly rest: RuleNumber }
  /** A figure, summed over those that take part. */
  | { readonly total: Figure };

/** A figure of each party: a heading of the table, a number, or what is made of others. */
export type Figure = string | number | FigureForm;

/** A figure that is more than a heading, where a string alone would be a number. */
export type FigureForm =
  | Parameter
  | { readonly number: RuleNumber }
  /** By the parties' ids; who is not named has 0. */
  | { readonly values: Readonly<Record<string, RuleNumber>> }
  | ({ readonly of: Figure } & FigureSteps)
  | ({ readonly sum: readonly Figure[] } & FigureSteps)
  | ({ readonly average: readonly Figure[] } & FigureSteps)
  | ({ readonly product: readonly Figure[] } & FigureSteps);

/** What is done to a figure: held, read off a scale, multiplied, rounded, in this order. */
export type FigureSteps = {
  readonly atMost?: RuleNumber;
  readonly atLeast?: RuleNumber;
  /** The figure the scale looks at, where that is another one. */
  readonly on?: Figure;
  /** The value of the band the figure lies in. */
  readonly step?: Scale;
  /** Each part of the figure at the rate of its own band. */
  readonly tiers?: Scale;
  /** A straight line between the points; the last value above them. */
  readonly line?: Scale;
  /** The scale's value is a rate of the figure. */
  readonly rate?: boolean;
  readonly times?: RuleNumber;
  readonly round?: Rounding;
};

/** Rising: from this figure on, this value. */
export type Scale = readonly (readonly [from: RuleNumber, value: RuleNumber])[];

export type Who =
  | { readonly group: string | readonly string[] }
  /** The parties' ids. */
  | { readonly codes: readonly string[] }
  | { readonly not: Who }
  | {
      readonly where: Figure;
      readonly from?: RuleNumber;
      readonly below?: RuleNumber;
      readonly above?: RuleNumber;
    }
  /** Those to whom all of them apply. */
  | readonly Who[];

/** The least or the most a party pays of a term. */
export type Limit =
  | RuleNumber
  /** Of the term. */
  | { readonly share: RuleNumber | FigureForm }
  /** Times the party's own part. */
  | { readonly own: RuleNumber | FigureForm }
  | FigureForm
  /** The first that fits the party; none where none fits. */
  | readonly LimitFor[];

export type LimitFor = { readonly who?: Who; readonly is: Limit };

/** Who pays what a limit frees: the others in the term, nobody, or the sibling term of this name. */
export type Freed = string;

/** To whole units, by absolute value: `down` towards zero, `up` away from it. */
export type Rounding = {
  /** @default "1" */
  readonly unit?: RuleNumber;
  /** @default "half-up" */
  readonly rule?: RoundingDirection;
};

export const ROUNDING_DIRECTIONS = ["half-up", "down", "up"] as const;
export type RoundingDirection = (typeof ROUNDING_DIRECTIONS)[number];
