import type { Decimal } from "../exact/decimal";
import { floorQuotient, floorRemainder } from "../exact/floorDivision";
import type { Parts, Quotas, Tie, TiePolicy } from "./quotas";
import type { DecidedTie, RoundingReason } from "./roundingReason";

/** What was rounded together, and the whole units that came of it. */
export type Rounded = {
  readonly quotas: Quotas;
  readonly ties: TiePolicy;
  /** Index of the host among the recipients; null where there is none. */
  readonly host: number | null;
  /** Whole units per recipient, as if the total were above zero. */
  readonly parts: readonly bigint[];
};

/** What a reason needs besides: the tie that the recipient was in, and units as NOK with the total's sign. */
export type ReasonWords = {
  readonly tie: DecidedTie | null;
  readonly inMoney: (units: bigint) => Decimal;
};

/** Why the parts are what they are. */
export type RoundingAccount = {
  /** The tie that had to be decided, or null where none had. */
  readonly tie: () => Tie | null;
  /** Why a recipient's part is what it is; asked only where the exact part is no whole number. */
  readonly reason: (recipient: number, words: ReasonWords) => RoundingReason;
};

/** A rounding rule: how it rounds, why, and what it is known by. */
export type RoundingMethod = {
  /** Rounds exact parts to whole units. `host` is a recipient, or null where there is none. */
  readonly round: (quotas: Quotas, ties: TiePolicy, host: number | null) => Parts;
  readonly account: (rounded: Rounded) => RoundingAccount;
  /** Whether each row is rounded for itself, so that the sum may miss the total. */
  readonly isRowByRow: boolean;
  /** Whether a part can be a unit or more from its exact part, and how. */
  readonly strays: "never" | "one-recipient" | "any";
  /** How unlikely it is that a printed table was made by it, in bits; 0 for the commonest. */
  readonly bits: number;
};

/** The reason of a part that is the nearest whole number. */
export function nearestReason({ quotas, parts }: Rounded, recipient: number): RoundingReason {
  const { numerators, denominator } = quotas;
  const numerator = numerators[recipient]!;
  return {
    kind: "nearest",
    up: parts[recipient]! * denominator > numerator,
    half: 2n * (numerator % denominator) === denominator,
  };
}

/** The account of a rule under which nobody's claim is another's. */
export const withoutTies = (
  reason: (rounded: Rounded, recipient: number, words: ReasonWords) => RoundingReason
): RoundingMethod["account"] =>
  function account(rounded) {
    return { tie: () => null, reason: (recipient, words) => reason(rounded, recipient, words) };
  };

/** A tie among these recipients; null where all of them, or none, got a unit. */
export const tieAmong = (members: readonly number[], units: number): Tie | null =>
  units > 0 && units < members.length ? { members, units } : null;

/** Indices of the values that equal one. */
export const equalTo = (value: bigint | undefined, values: readonly bigint[]): readonly number[] =>
  values.flatMap((other, i) => (other === value ? [i] : []));

/** What each exact part is more than its whole units. */
export const remaindersOf = ({ numerators, denominator }: Quotas): readonly bigint[] =>
  numerators.map((numerator) => floorRemainder(numerator, denominator));

/** Whether a recipient got more than its exact part rounded down. */
export const isAboveFloor = ({ quotas, parts }: Rounded, recipient: number): boolean =>
  parts[recipient]! > floorQuotient(quotas.numerators[recipient]!, quotas.denominator);
