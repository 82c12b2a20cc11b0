import { ok } from "../result";
import { chooseEqual } from "./chooseEqual";
import { Heap } from "./heap";
import { sumOf, type Parts, type Quotas, type TiePolicy } from "./quotas";
import { tieAmong, type RoundingMethod } from "./roundingMethod";
import { powerOf, signpost, type DivisorRule } from "./signposts";

/** A recipient's claim to one unit: weight over signpost, the larger first. */
type Claim = {
  readonly recipient: number;
  readonly weight: bigint;
  /** The weight, squared where signposts are squares, times the signpost's denominator. */
  readonly numerator: bigint;
  /** Zero for a first unit that nobody may be left without. */
  readonly denominator: bigint;
};

/**
 * The divisor methods: whole quotients by one common divisor, rounded by the method's signposts
 * (Webster/Sainte-Laguë, Jefferson/D'Hondt, Adams, Dean, Huntington–Hill). The parts add up to
 * `units`; a part can stray from its exact part by more than a unit. Under Adams, Dean and
 * Huntington–Hill everyone with a weight gets a unit first; where there are too few, the larger weights.
 */
function roundByDivisor(quotas: Quotas, rule: DivisorRule, ties: TiePolicy): Parts {
  const weights = quotas.numerators;
  if (weights.every((weight) => weight === 0n)) return ok(weights);
  const parts = startingParts(weights, quotas.units, rule);
  const claim = (recipient: number, unit: bigint) =>
    claimTo(rule, weights[recipient]!, recipient, unit);
  const short = quotas.units - sumOf(parts);
  if (short > 0n) {
    move(parts, short, 1n, (i) => (weights[i] === 0n ? null : claim(i, parts[i]!)), goesBefore);
  } else if (short < 0n) {
    move(
      parts,
      -short,
      -1n,
      (i) => (parts[i] === 0n ? null : claim(i, parts[i]! - 1n)),
      (a, b) => goesBefore(b, a)
    );
  }
  return settleBorder(parts, weights, rule, ties);
}

/** The quotients by the divisor "sum of weights per unit", rounded by the rule: at most half the recipients away from the answer. */
function startingParts(weights: readonly bigint[], units: bigint, rule: DivisorRule): bigint[] {
  const total = sumOf(weights);
  const power = powerOf(rule);
  return weights.map((weight) => {
    const dividend = weight * units;
    const floor = dividend / total;
    const border = signpost(rule, floor);
    const roundsUp = dividend ** power * border.denominator > border.numerator * total ** power;
    return roundsUp ? floor + 1n : floor;
  });
}

function claimTo(rule: DivisorRule, weight: bigint, recipient: number, unit: bigint): Claim {
  const border = signpost(rule, unit);
  return {
    recipient,
    weight,
    numerator: weight ** powerOf(rule) * border.denominator,
    denominator: border.numerator,
  };
}

/** Gives (step 1) or takes back (step −1) units one at a time, from whoever's claim goes first. */
function move(
  parts: bigint[],
  count: bigint,
  step: 1n | -1n,
  claimOf: (recipient: number) => Claim | null,
  before: (a: Claim, b: Claim) => boolean
): void {
  const claims = parts.flatMap((_, i) => claimOf(i) ?? []);
  const queue = new Heap(claims, before);
  for (let left = count; left > 0n; left--) {
    const { recipient } = queue.first!;
    parts[recipient]! += step;
    const next = claimOf(recipient);
    if (next) queue.replaceFirst(next);
    else queue.removeFirst();
  }
}

/** Units handed out in an arbitrary order among equal claims at the border are given as the tie policy says. */
function settleBorder(
  parts: bigint[],
  weights: readonly bigint[],
  rule: DivisorRule,
  ties: TiePolicy
): Parts {
  const { holders, waiting } = claimsAtBorder(parts, weights, rule);
  const equals = [...holders, ...waiting].sort((a, b) => a - b);
  const chosen = chooseEqual(equals, holders.length, ties);
  if (!chosen.ok) return chosen;
  for (const holder of holders) parts[holder]! -= 1n;
  for (const recipient of chosen.value) parts[recipient]! += 1n;
  return ok(parts);
}

/**
 * The recipients whose claim to a unit equals the weakest claim that was met: those that hold such
 * a unit, and those that wait in vain. Nobody waits when no tie had to be decided.
 */
function claimsAtBorder(
  parts: readonly bigint[],
  weights: readonly bigint[],
  rule: DivisorRule
): { readonly holders: readonly number[]; readonly waiting: readonly number[] } {
  const met = parts.flatMap((part, i) =>
    part > 0n ? [claimTo(rule, weights[i]!, i, part - 1n)] : []
  );
  const first = met[0];
  if (!first) return { holders: [], waiting: [] };
  const border = met.reduce((a, b) => (goesBefore(a, b) ? b : a), first);
  const isAtBorder = (claim: Claim) => !goesBefore(claim, border) && !goesBefore(border, claim);
  const holders = met.filter(isAtBorder).map(({ recipient }) => recipient);
  const waiting = parts.flatMap((part, i) =>
    weights[i]! > 0n && isAtBorder(claimTo(rule, weights[i]!, i, part)) ? [i] : []
  );
  return { holders, waiting };
}

function goesBefore(a: Claim, b: Claim): boolean {
  if (a.denominator === 0n || b.denominator === 0n) {
    if (a.denominator !== b.denominator) return a.denominator === 0n;
    return a.weight > b.weight;
  }
  return a.numerator * b.denominator > b.numerator * a.denominator;
}

function divisorMethod(
  rule: DivisorRule,
  { bits, strays }: Pick<RoundingMethod, "bits" | "strays">
): RoundingMethod {
  return {
    round: (quotas, ties) => roundByDivisor(quotas, rule, ties),
    account: ({ quotas: { numerators }, parts }) => ({
      tie: () => {
        const { holders, waiting } = claimsAtBorder(parts, numerators, rule);
        const members = [...holders, ...waiting].sort((a, b) => a - b);
        return tieAmong(members, holders.length);
      },
      reason: (_, { tie }) => ({ kind: "divisor", tie }),
    }),
    isRowByRow: false,
    strays,
    bits,
  };
}

// Webster's parts lie as near to the exact ones as those of the largest remainders, as a rule.
export const SAINTE_LAGUE = divisorMethod("sainte-lague", { bits: 4, strays: "never" });
export const DHONDT = divisorMethod("dhondt", { bits: 4, strays: "any" });
export const ADAMS = divisorMethod("adams", { bits: 4.5, strays: "any" });
export const DEAN = divisorMethod("dean", { bits: 4.5, strays: "any" });
export const HUNTINGTON_HILL = divisorMethod("huntington-hill", { bits: 4.5, strays: "any" });
