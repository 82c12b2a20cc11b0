/** What holds a part: its floor, its cap, or neither. */
export type Held = "floor" | "cap" | null;

/** One that shares an amount: what it weighs, the least and the most it pays. */
export type Claim = {
  readonly weight: bigint;
  readonly floor: bigint;
  readonly cap: bigint | null;
};

/** Parts that keep the limits: part i = parts[i] / divisor. */
export type Levelled = {
  readonly parts: readonly bigint[];
  readonly divisor: bigint;
  readonly held: readonly Held[];
};

/** The λ at which a claim leaves its floor (`rises`) or meets its cap: height / weight. */
type Turn = {
  readonly claim: number;
  readonly rises: boolean;
  readonly height: bigint;
  readonly weight: bigint;
  readonly near: number;
};

/**
 * Shares an amount so that each part is λ × weight, but no less than its floor and no more than its
 * cap, with the one λ for which the parts make the amount. That is where sharing out what a cap
 * frees and a floor takes, by the same weights, again and again, ends.
 *
 * No weight is below zero, no floor above its cap; the floors make at most the amount, and the caps
 * at least that.
 */
export function findLevel(amount: bigint, claims: readonly Claim[]): Levelled {
  const held = claims.map(({ floor }): Held => (floor > 0n ? "floor" : null));
  let pinned = claims.reduce((sum, { floor }) => sum + floor, 0n);
  let weight = 0n;
  const free = new Array<boolean>(claims.length).fill(false);
  // Those without a floor leave nothing at λ = 0, all at once.
  const unfloored = claims.map(({ weight, floor }) => weight > 0n && floor === 0n);
  let areFree = false;
  const letGo = () => {
    areFree = pinned < amount;
    if (!areFree) return;
    unfloored.forEach((is, claim) => {
      if (!is) return;
      free[claim] = true;
      weight += claims[claim]!.weight;
    });
  };
  for (const turn of turnsOf(claims)) {
    if (!areFree && turn.height >= 0n) letGo();
    if (pinned * turn.weight + turn.height * weight >= amount * turn.weight) break;
    const claim = claims[turn.claim]!;
    free[turn.claim] = turn.rises;
    held[turn.claim] = turn.rises ? null : "cap";
    weight += turn.rises ? claim.weight : -claim.weight;
    pinned += turn.rises ? -claim.floor : turn.height;
  }
  if (!areFree) letGo();
  const divisor = weight === 0n ? 1n : weight;
  const left = amount - pinned;
  const parts = claims.map((claim, i) => {
    if (free[i]) return left * claim.weight;
    return (held[i] === "cap" ? claim.cap! : claim.floor) * divisor;
  });
  return { parts, divisor, held };
}

/** In the order of their λ; those of claims without a floor are left out. */
function turnsOf(claims: readonly Claim[]): readonly Turn[] {
  const turns: Turn[] = [];
  claims.forEach(({ weight, floor, cap }, claim) => {
    if (weight === 0n) return;
    const turn = (rises: boolean, height: bigint): Turn => {
      return { claim, rises, height, weight, near: Number(height) / Number(weight) };
    };
    if (floor !== 0n) turns.push(turn(true, floor));
    if (cap !== null) turns.push(turn(false, cap));
  });
  return turns.sort(compareTurns);
}

/** Doubles that differ by more than they can be wrong by decide; the others are compared exactly. */
const SURE = 1e-12;

function compareTurns(a: Turn, b: Turn): number {
  const difference = a.near - b.near;
  if (Math.abs(difference) > SURE * (Math.abs(a.near) + Math.abs(b.near))) return difference;
  const exact = a.height * b.weight - b.height * a.weight;
  if (exact !== 0n) return exact < 0n ? -1 : 1;
  return Number(b.rises) - Number(a.rises);
}
