import { sumOf } from "./apportion/quotas";
import type { Decimal } from "./exact/decimal";
import { compare, fractionOf, multiply, negate, ratio, type Fraction } from "./exact/fraction";
import type { AllocationIssue } from "./issues";
import { weighMembers, type Key } from "./key";
import { limitParts, type Limits } from "./limits";
import { measureMembers } from "./measure";
import type { Member } from "./member";
import type { Parameters } from "./parameters/readParameters";
import { err, ok, type Result } from "./result";
import type { Measure, MoneyKey } from "./scheme";

/**
 * A cost before rounding: member i pays `total · weights[i] / weight` NOK. The weights are whole,
 * none is below zero, and `weight`, their sum, is above zero.
 */
export type UnroundedCost = {
  readonly weights: readonly bigint[];
  readonly weight: bigint;
  /** What all members together pay, the host included; may be below zero. */
  readonly total: Fraction;
  /** Whether the total came from rates or an index, not from the user: it is then rounded, not refused. */
  readonly derived: boolean;
  /** The member with a part of its own, or null. */
  readonly host: number | null;
  readonly held: readonly ("floor" | "cap" | null)[];
};

/**
 * The order of operations: index, part-year weights, floors and caps, host share. (Matching and
 * rounding follow in {@link allocate}.) A negative total is worked out as its mirror image.
 */
export function costBeforeRounding(
  key: MoneyKey,
  measure: Measure,
  members: readonly Member[],
  parameters: Parameters
): Result<UnroundedCost, readonly AllocationIssue[]> {
  const measured = measureMembers(members, measure);
  if (!measured.ok) return measured;

  const hostShare = parameters.hostShare && fractionOf(parameters.hostShare);
  const host = hostShare ? members.findIndex(({ code }) => code === parameters.host) : null;
  const payers = members.map((_, i) => i !== host);
  const weighed = weighMembers(key, members, measured.value, parameters, payers);
  const keyWeight = sumOf(weighed.weights);
  if (keyWeight === 0n) return err([{ code: "zero-total-weight" }]);

  const { total, pool } = totalAndPool(weighed, keyWeight, parameters, hostShare);
  const limited = limitParts(
    size(pool),
    weighed.weights,
    members.map(({ code }, i) => payers[i]! && !monthsAreZero(code, parameters)),
    limitsOf(parameters, size(total))
  );
  if (!limited.ok) return err([limited.error]);
  return ok({
    ...withHost(limited.value.weights, host, hostShare),
    total,
    derived: parameters.total === null || !parameters.index.eq(1),
    host,
    held: limited.value.held,
  });
}

/** The whole cost, and the part of it the key shares: all of it, or what the host leaves. */
function totalAndPool(
  key: Key,
  keyWeight: bigint,
  { total, index }: Parameters,
  hostShare: Fraction | null
): { readonly total: Fraction; readonly pool: Fraction } {
  const rest: Fraction = hostShare
    ? {
        numerator: hostShare.denominator - hostShare.numerator,
        denominator: hostShare.denominator,
      }
    : { numerator: 1n, denominator: 1n };
  if (total === null) {
    const pool = { numerator: keyWeight, denominator: key.scale };
    return { total: ratio(pool, rest), pool };
  }
  const given = fractionOf(total.times(index));
  return { total: given, pool: multiply(given, rest) };
}

/** The stricter of a limit in NOK and one as a part of the whole. */
function limitsOf({ floor, cap, floorShare, capShare }: Parameters, total: Fraction): Limits {
  const inMoney = (limit: Decimal | null) => (limit ? [fractionOf(limit)] : []);
  const asPart = (limit: Decimal | null) => (limit ? [multiply(fractionOf(limit), total)] : []);
  const ascending = (limits: readonly Fraction[]) => [...limits].sort(compare);
  return {
    floor: ascending([...inMoney(floor), ...asPart(floorShare)]).at(-1) ?? null,
    cap: ascending([...inMoney(cap), ...asPart(capShare)])[0] ?? null,
  };
}

function withHost(
  weights: readonly bigint[],
  host: number | null,
  hostShare: Fraction | null
): { readonly weights: readonly bigint[]; readonly weight: bigint } {
  const weight = sumOf(weights);
  if (host === null || !hostShare) return { weights, weight };
  const { numerator: part, denominator: whole } = hostShare;
  return {
    weights: weights.map((each, i) => (i === host ? weight * part : each * (whole - part))),
    weight: weight * whole,
  };
}

function monthsAreZero(code: string, { months, memberMonths }: Parameters): boolean {
  return (memberMonths.get(code) ?? months).isZero();
}

function size(amount: Fraction): Fraction {
  return amount.numerator < 0n ? negate(amount) : amount;
}
