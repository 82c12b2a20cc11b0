import { compare, formatFraction, type Fraction } from "./exact/fraction";
import type { AllocationIssue } from "./issues";
import { err, ok, type Result } from "./result";

/** The least and the most a member pays in NOK, before rounding; null where there is no such limit. */
export type Limits = { readonly floor: Fraction | null; readonly cap: Fraction | null };

/** Weights whose parts keep the limits, and which member a limit holds. */
export type Limited = {
  readonly weights: readonly bigint[];
  readonly held: readonly ("floor" | "cap" | null)[];
};

/**
 * Holds the parts of `pool` within floor and cap: each part becomes λ × weight, but no less than
 * the floor and no more than the cap, with the one λ for which the parts add up to the pool. That is
 * where sharing out what a cap frees and a floor takes, by the same key, again and again, ends.
 *
 * @param bound Who the limits bind; the others have no weight. `pool` is not below zero.
 */
export function limitParts(
  pool: Fraction,
  weights: readonly bigint[],
  bound: readonly boolean[],
  limits: Limits
): Result<Limited, AllocationIssue> {
  const held = new Array<"floor" | "cap" | null>(weights.length).fill(null);
  if (!limits.floor && !limits.cap) return ok({ weights, held });
  const { money, floor, cap } = onOneDenominator(pool, limits);
  const members = weights.flatMap((_, i) => (bound[i] ? [i] : []));
  const heaviestFirst = members
    .filter((i) => weights[i]! > 0n)
    .sort((a, b) => (weights[a]! < weights[b]! ? 1 : weights[a]! > weights[b]! ? -1 : 0));
  const issue = impossible(pool, limits, members.length, heaviestFirst.length);
  if (issue) return err(issue);
  if (money === 0n) return ok({ weights, held });

  const { capped, risen, risenWeight } = raiseLevel(
    heaviestFirst.map((i) => weights[i]!),
    members.length,
    { money, floor, cap }
  );
  const pinned = floor * BigInt(members.length - risen) + (cap ?? 0n) * BigInt(capped);
  const free = money - pinned;
  const whole = risenWeight === 0n ? 1n : risenWeight;
  const parts = new Array<bigint>(weights.length).fill(0n);
  for (const i of members) parts[i] = floor * whole;
  heaviestFirst.slice(0, risen).forEach((i, rank) => {
    parts[i] = rank < capped ? cap! * whole : free * weights[i]!;
  });
  const firstAtFloor = new Set(heaviestFirst.slice(0, risen));
  for (const i of members) if (floor > 0n && !firstAtFloor.has(i)) held[i] = "floor";
  for (const i of heaviestFirst.slice(0, capped)) held[i] = "cap";
  return ok(held.every((limit) => limit === null) ? { weights, held } : { weights: parts, held });
}

type Money = { readonly money: bigint; readonly floor: bigint; readonly cap: bigint | null };

function onOneDenominator(pool: Fraction, { floor, cap }: Limits): Money {
  const one: Fraction = { numerator: 0n, denominator: 1n };
  const [p, f, c] = [pool, floor ?? one, cap ?? one];
  return {
    money: p.numerator * f.denominator * c.denominator,
    floor: f.numerator * p.denominator * c.denominator,
    cap: cap && c.numerator * p.denominator * f.denominator,
  };
}

/** Floors that ask for more than there is, or caps that leave some of it unpaid. */
function impossible(
  pool: Fraction,
  { floor, cap }: Limits,
  members: number,
  withWeight: number
): AllocationIssue | null {
  const nothing: Fraction = { numerator: 0n, denominator: 1n };
  const low = floor ?? nothing;
  if (cap) {
    const most = {
      numerator:
        cap.numerator * BigInt(withWeight) * low.denominator +
        low.numerator * BigInt(members - withWeight) * cap.denominator,
      denominator: cap.denominator * low.denominator,
    };
    if (compare(most, pool) < 0) {
      return { code: "caps-below-total", total: plain(pool), most: plain(most) };
    }
  }
  const least = { numerator: low.numerator * BigInt(members), denominator: low.denominator };
  return compare(least, pool) > 0
    ? { code: "floors-above-total", total: plain(pool), least: plain(least) }
    : null;
}

/**
 * Raises λ from 0 past every weight at which a member leaves the floor or meets the cap, until the
 * pool is used up. Weights descend, so members leave the floor and meet the cap in that order.
 */
function raiseLevel(
  weights: readonly bigint[],
  members: number,
  { money, floor, cap }: Money
): { readonly capped: number; readonly risen: number; readonly risenWeight: bigint } {
  let capped = 0;
  let risen = 0;
  let risenWeight = 0n;
  while (risen < weights.length || (cap !== null && capped < risen)) {
    const leaves = risen < weights.length;
    const leavesFirst =
      leaves &&
      (cap === null || capped === risen || floor * weights[capped]! <= cap * weights[risen]!);
    const [height, weight] = leavesFirst ? [floor, weights[risen]!] : [cap!, weights[capped]!];
    const pinned = floor * BigInt(members - risen) + (cap ?? 0n) * BigInt(capped);
    if (pinned * weight + height * risenWeight >= money * weight) break;
    if (leavesFirst) {
      risenWeight += weight;
      risen++;
    } else {
      risenWeight -= weight;
      capped++;
    }
  }
  return { capped, risen, risenWeight };
}

const plain = (amount: Fraction): string => formatFraction(amount, 2);
