import { multiply, type Fraction } from "../exact/fraction";
import { sumOf } from "../apportion/quotas";
import { ok, type Result } from "../result";
import type { Bound } from "./bound";
import { only, onOneStep, type Column } from "./column";
import { refuse, type Context } from "./context";
import { findLevel, type Claim, type Held } from "./level";
import type { RuleIssue } from "./ruleIssue";
import { plain } from "./scale";

/** A term's parts before its limits; a negative amount has been mirrored. */
export type Unheld = {
  readonly parts: Column;
  /** The figures by which an amount was divided; null for kroner and sums. */
  readonly figures: Column | null;
  readonly parties: readonly number[];
};

export type HeldParts = {
  readonly parts: Column;
  /** In the table's order. */
  readonly held: readonly Held[];
};

export type Limits = { readonly floor: Bound | null; readonly cap: Bound | null };

/** Parts, floors and caps as wholes of one step; null where a party has no such limit. */
type OnOneStep = {
  readonly parts: readonly bigint[];
  readonly floorOf: (party: number) => bigint | null;
  readonly capOf: (party: number) => bigint | null;
  readonly step: Fraction;
};

/** Each part within its limits, whatever the sum then is. */
export function clampParts(
  unheld: Unheld,
  limits: Limits,
  context: Context,
  path: string
): Result<HeldParts, RuleIssue> {
  const { parts, floorOf, capOf, step } = bringTogether(unheld.parts, limits);
  const held = new Array<Held>(parts.length).fill(null);
  const within = [...parts];
  for (const i of unheld.parties) {
    const [part, floor, cap] = [parts[i]!, floorOf(i), capOf(i)];
    if (floor !== null && cap !== null && floor > cap) return crossing(i, context, path);
    const isNegative = unheld.figures
      ? unheld.figures.wholes[i]! < 0n && (floor !== null || cap !== null)
      : part < 0n && floor === null && cap !== null;
    if (isNegative) return negative(i, context, path);
    if (floor !== null && part < floor) [within[i], held[i]] = [floor, "floor"];
    else if (cap !== null && part > cap) [within[i], held[i]] = [cap, "cap"];
  }
  return ok({ parts: { wholes: within, step }, held });
}

/** What a cap frees and a floor takes is shared among the others, with one λ: the sum stays. */
export function levelParts(
  unheld: Unheld,
  limits: Limits,
  context: Context,
  path: string
): Result<HeldParts, RuleIssue> {
  const { parts, floorOf, capOf, step } = bringTogether(unheld.parts, limits);
  const weights = unheld.figures?.wholes ?? parts;
  const claims: Claim[] = [];
  for (const i of unheld.parties) {
    if (weights[i]! < 0n) return negative(i, context, path);
    claims.push(claimOf(weights[i]!, floorOf(i) ?? 0n, capOf(i)));
  }
  const amount = sumOf(parts);
  const most = mostOf(claims);
  if (most !== null && most < amount) {
    const value = plain(multiply({ numerator: most, denominator: 1n }, step));
    return refuse("rule-caps-below-amount", `${path}.max`, value);
  }
  const floors = claims.reduce((sum, { floor }) => sum + floor, 0n);
  if (floors > amount) {
    const least = multiply({ numerator: floors, denominator: 1n }, step);
    return refuse("rule-floors-above-amount", `${path}.min`, plain(least));
  }
  const crossed = claims.findIndex(({ floor, cap }) => cap !== null && floor > cap);
  if (crossed >= 0) return crossing(unheld.parties[crossed]!, context, path);
  const found = findLevel(amount, claims);
  const held = new Array<Held>(parts.length).fill(null);
  const wholes = new Array<bigint>(parts.length).fill(0n);
  unheld.parties.forEach((party, claim) => {
    held[party] = found.held[claim]!;
    wholes[party] = found.parts[claim]!;
  });
  if (held.every((each) => each === null)) return ok({ parts: unheld.parts, held });
  const divisor = { numerator: 1n, denominator: found.divisor };
  return ok({ parts: { wholes, step: multiply(step, divisor) }, held });
}

/** Who weighs nothing pays nothing, or what its limits make of that. */
function claimOf(weight: bigint, floor: bigint, cap: bigint | null): Claim {
  return weight === 0n && floor < 0n && (cap === null || cap >= 0n)
    ? { weight, floor: 0n, cap }
    : { weight, floor, cap };
}

/** What they can pay at most; null where somebody pays without a cap. */
function mostOf(claims: readonly Claim[]): bigint | null {
  let most = 0n;
  for (const { weight, floor, cap } of claims) {
    if (weight > 0n && cap === null) return null;
    most += weight > 0n ? cap! : floor;
  }
  return most;
}

function bringTogether(parts: Column, { floor, cap }: Limits): OnOneStep {
  const columns = [
    parts,
    ...[floor, cap].flatMap((bound) => (bound ? [only(bound.limits, bound.parties)] : [])),
  ];
  const { wholes, step } = onOneStep(columns);
  const limitOf = (bound: Bound | null, column: readonly bigint[] | undefined) => {
    if (!bound || !column) return () => null;
    const bounded = new Set(bound.parties);
    return (party: number) => (bounded.has(party) ? column[party]! : null);
  };
  return {
    parts: wholes[0]!,
    floorOf: limitOf(floor, wholes[1]),
    capOf: limitOf(cap, wholes[floor ? 2 : 1]),
    step,
  };
}

function crossing(party: number, context: Context, path: string) {
  return refuse("rule-floor-above-cap", `${path}.min`, null, context.table.names[party]!);
}

function negative(party: number, context: Context, path: string) {
  return refuse("rule-negative-under-limit", path, null, context.table.names[party]!);
}
