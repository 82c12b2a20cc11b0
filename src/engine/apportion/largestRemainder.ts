import { floorQuotient } from "../exact/floorDivision";
import { ok, type Result } from "../result";
import { chooseEqual } from "./chooseEqual";
import { kthLargest } from "./kthLargest";
import {
  equalTo,
  isAboveFloor,
  remaindersOf,
  tieAmong,
  type Rounded,
  type RoundingMethod,
} from "./roundingMethod";
import { sumOf, type Parts, type Quotas, type Tie, type TiePolicy } from "./quotas";

/**
 * Every exact part is rounded down; the units left over go to the largest remainders, one each
 * (Hamilton, Hare–Niemeyer). The parts add up to `units`; none strays a whole unit from its exact
 * part. Equal remainders at the border between getting and not getting are a tie.
 */
export function roundByLargestRemainder(quotas: Quotas, ties: TiePolicy): Parts {
  const { numerators, denominator, units } = quotas;
  const safe = safeNumbers(numerators, denominator);
  if (safe) {
    const parts = shareSafeNumbers(safe, Number(denominator), Number(units), ties);
    return parts.ok ? ok(Array.from(parts.value, BigInt)) : parts;
  }
  const floors = numerators.map((numerator) => floorQuotient(numerator, denominator));
  const remainders = numerators.map((numerator, i) => numerator - floors[i]! * denominator);
  const leftOver = Number(units - sumOf(floors));
  const winners = holdersOfLargest(remainders, leftOver, ties);
  if (!winners.ok) return winners;
  for (const winner of winners.value) floors[winner]! += 1n;
  return ok(floors);
}

/** The exact parts' numerators as numbers, or null where a number could not hold them exactly. */
function safeNumbers(numerators: readonly bigint[], denominator: bigint): Float64Array | null {
  if (denominator > LARGEST_SAFE) return null;
  const values = new Float64Array(numerators.length);
  for (let i = 0; i < values.length; i++) {
    const numerator = numerators[i]!;
    if (numerator < 0n || numerator > LARGEST_SAFE - denominator) return null;
    values[i] = Number(numerator);
  }
  return values;
}
const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The same in plain numbers. Every numerator plus the denominator is at most 2^53 − 1, so that
 * products, quotients and remainders are exact. Overwrites `numerators` with the parts.
 */
export function shareSafeNumbers(
  numerators: Float64Array,
  denominator: number,
  units: number,
  ties: TiePolicy
): Result<Float64Array, Tie> {
  const parts = numerators;
  const remainders = new Float64Array(numerators.length);
  let leftOver = units;
  for (let i = 0; i < parts.length; i++) {
    const numerator = numerators[i]!;
    let floor = Math.floor(numerator / denominator);
    let remainder = numerator - floor * denominator;
    if (remainder < 0) {
      floor -= 1;
      remainder += denominator;
    }
    parts[i] = floor;
    remainders[i] = remainder;
    leftOver -= floor;
  }
  if (leftOver === 0) return ok(parts);
  const border = kthLargest(remainders.slice(), leftOver);
  const equals: number[] = [];
  for (let i = 0; i < parts.length; i++) {
    if (remainders[i]! > border) {
      parts[i]! += 1;
      leftOver -= 1;
    } else if (remainders[i] === border) equals.push(i);
  }
  const chosen = chooseEqual(equals, leftOver, ties);
  if (!chosen.ok) return chosen;
  for (const winner of chosen.value) parts[winner]! += 1;
  return ok(parts);
}

/** The recipients with the `count` largest values. */
function holdersOfLargest(
  values: readonly bigint[],
  count: number,
  ties: TiePolicy
): Result<readonly number[], Tie> {
  if (count === 0) return ok([]);
  const descending = [...values].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const border = descending[count - 1]!;
  const above: number[] = [];
  const equals: number[] = [];
  values.forEach((value, i) => {
    if (value > border) above.push(i);
    else if (value === border) equals.push(i);
  });
  const chosen = chooseEqual(equals, count - above.length, ties);
  return chosen.ok ? ok([...above, ...chosen.value]) : chosen;
}

type Ranking = {
  readonly remainders: readonly bigint[];
  /** Place by remainder, 1 = the largest; equal ones in the order the tie policy gives. */
  readonly ranks: readonly number[];
  /** Units that were left over when every exact part was rounded down. */
  readonly places: number;
};

function rankByRemainder({ quotas, ties }: Rounded): Ranking {
  const remainders = remaindersOf(quotas);
  const order = remainders
    .map((_, i) => i)
    .sort((a, b) => {
      if (remainders[a]! === remainders[b]!) return ties.compare(a, b);
      return remainders[a]! > remainders[b]! ? -1 : 1;
    });
  const ranks: number[] = [];
  order.forEach((recipient, rank) => (ranks[recipient] = rank + 1));
  const whole = (sumOf(quotas.numerators) - sumOf(remainders)) / quotas.denominator;
  return { remainders, ranks, places: Number(quotas.units - whole) };
}

export const LARGEST_REMAINDER: RoundingMethod = {
  round: roundByLargestRemainder,
  account: (rounded) => {
    let known: Ranking | null = null;
    const ranking = () => (known ??= rankByRemainder(rounded));
    return {
      tie: () => {
        const { remainders, ranks, places } = ranking();
        const members = equalTo(remainders[ranks.indexOf(places)], remainders);
        return tieAmong(members, members.filter((i) => ranks[i]! <= places).length);
      },
      reason: (recipient, { tie }) => {
        const { ranks, places } = ranking();
        const got = isAboveFloor(rounded, recipient);
        const claimants = rounded.parts.length;
        return { kind: "remainder", got, rank: ranks[recipient]!, claimants, places, tie };
      },
    };
  },
  isRowByRow: false,
  strays: "never",
  bits: 0.5,
};
