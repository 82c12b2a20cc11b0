import { multiply } from "../exact/fraction";
import { sumOf } from "../apportion/quotas";
import { ok, type Result } from "../result";
import type { Bound } from "./bound";
import { columnOf, onOneStep, totalOf, type Column } from "./column";
import { refuse, type Context } from "./context";
import { findLevel, type Claims, type Held } from "./level";
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

/** Each part within its limits, whatever the sum then is. */
export function clampParts(
  { parts: unlimited, figures, parties }: Unheld,
  { floor, cap }: Limits,
  context: Context,
  path: string
): Result<HeldParts, RuleIssue> {
  const { wholes, step } = onOneStep([unlimited, ...columnsOf(floor), ...columnsOf(cap)]);
  const parts = wholes[0]!;
  const floors = limitsOf(floor, wholes[1], parties);
  const caps = limitsOf(cap, wholes.at(-1), parties);
  const held = new Array<Held>(parts.length).fill(null);
  const within = [...parts];
  for (const [claim, i] of parties.entries()) {
    const [part, least, most] = [parts[i]!, floors[claim]!, caps[claim]!];
    if (least !== null && most !== null && least > most) return crossing(i, context, path);
    const isNegative = figures
      ? figures.wholes[i]! < 0n && (least !== null || most !== null)
      : part < 0n && least === null && most !== null;
    if (isNegative) return negative(i, context, path);
    if (least !== null && part < least) [within[i], held[i]] = [least, "floor"];
    else if (most !== null && part > most) [within[i], held[i]] = [most, "cap"];
  }
  return ok({ parts: { wholes: within, step }, held });
}

/** What a cap frees and a floor takes is shared among the others, with one λ: the sum stays. */
export function levelParts(
  { parts: unlimited, figures, parties }: Unheld,
  { floor, cap }: Limits,
  context: Context,
  path: string
): Result<HeldParts, RuleIssue> {
  const weighing = figures ?? unlimited;
  const weights = parties.map((i) => weighing.wholes[i]!);
  const isBelow = weights.findIndex((weight) => weight < 0n);
  if (isBelow >= 0) return negative(parties[isBelow]!, context, path);
  const whole = columnOf([totalOf(unlimited)]);
  const { wholes, step } = onOneStep([whole, ...columnsOf(floor), ...columnsOf(cap)]);
  const amount = wholes[0]![0]!;
  const caps = limitsOf(cap, wholes.at(-1), parties);
  const floors = limitsOf(floor, wholes[1], parties).map((least, claim) =>
    floorOf(weights[claim]!, least ?? 0n, caps[claim]!)
  );
  const claims = { weights, floors, caps };
  const most = mostOf(claims);
  if (most !== null && most < amount) {
    const value = plain(multiply({ numerator: most, denominator: 1n }, step));
    return refuse("rule-caps-below-amount", `${path}.max`, value);
  }
  const least = sumOf(floors);
  if (least > amount) {
    const value = plain(multiply({ numerator: least, denominator: 1n }, step));
    return refuse("rule-floors-above-amount", `${path}.min`, value);
  }
  const crossed = caps.findIndex((each, claim) => each !== null && floors[claim]! > each);
  if (crossed >= 0) return crossing(parties[crossed]!, context, path);
  const found = findLevel(amount, claims);
  if (found.held.every((each) => each === null)) {
    return ok({ parts: unlimited, held: new Array<Held>(context.length).fill(null) });
  }
  const divisor = { numerator: 1n, denominator: found.divisor };
  return ok({
    parts: {
      wholes: inTable(found.parts, parties, context, 0n),
      step: multiply(step, divisor),
    },
    held: inTable(found.held, parties, context, null),
  });
}

/** At the places of the parties; of those who do not take part, what is given. */
function inTable<T>(
  values: readonly T[],
  parties: readonly number[],
  { length }: Context,
  others: T
): readonly T[] {
  if (parties.length === length) return values;
  const all = new Array<T>(length).fill(others);
  parties.forEach((party, i) => (all[party] = values[i]!));
  return all;
}

/** Who weighs nothing pays nothing, or what its limits make of that. */
const floorOf = (weight: bigint, floor: bigint, cap: bigint | null): bigint =>
  weight === 0n && floor < 0n && (cap === null || cap >= 0n) ? 0n : floor;

/** What they can pay at most; null where somebody pays without a cap. */
function mostOf({ weights, floors, caps }: Claims): bigint | null {
  let most = 0n;
  for (let i = 0; i < weights.length; i++) {
    const cap = caps[i]!;
    if (weights[i]! > 0n && cap === null) return null;
    most += weights[i]! > 0n ? cap! : floors[i]!;
  }
  return most;
}

const columnsOf = (bound: Bound | null): readonly Column[] => (bound ? [bound.limits] : []);

/** Each party's limit, party by party; null where it has none. */
function limitsOf(
  bound: Bound | null,
  wholes: readonly bigint[] | undefined,
  parties: readonly number[]
): readonly (bigint | null)[] {
  if (!bound || !wholes) return parties.map(() => null);
  if (bound.parties.length === parties.length) return parties.map((party) => wholes[party]!);
  const bounded = new Set(bound.parties);
  return parties.map((party) => (bounded.has(party) ? wholes[party]! : null));
}

function crossing(party: number, context: Context, path: string) {
  return refuse("rule-floor-above-cap", `${path}.min`, null, context.table.names[party]!);
}

function negative(party: number, context: Context, path: string) {
  return refuse("rule-negative-under-limit", path, null, context.table.names[party]!);
}
