/** What holds a part: its floor, its cap, or neither. */
export type Held = "floor" | "cap" | null;

/** Those who share an amount: what each weighs, the least and the most it pays. */
export type Claims = {
  readonly weights: readonly bigint[];
  readonly floors: readonly bigint[];
  readonly caps: readonly (bigint | null)[];
};

/** Parts that keep the limits: part i = parts[i] / divisor. */
export type Levelled = {
  readonly parts: readonly bigint[];
  readonly divisor: bigint;
  readonly held: readonly Held[];
};

/**
 * Shares an amount so that each part is λ × weight, but no less than its floor and no more than its
 * cap, with the one λ for which the parts make the amount. That is where sharing out what a cap
 * frees and a floor takes, by the same weights, again and again, ends.
 *
 * No weight is below zero, no floor above its cap; the floors make at most the amount, and the caps
 * at least that.
 *
 * Method: λ rises past the turns at which claims leave their floors or meet their caps. Each round
 * looks at the one in the middle of those still open, and one side of it is done with.
 */
export function findLevel(amount: bigint, claims: Claims): Levelled {
  const level = new Level(claims);
  let open = level.turns;
  let pivot: Turn | null = null;
  let patience = 2 * Math.ceil(Math.log2(open.length + 1));
  while (open.length > 0) {
    const { below, at, above } = level.split(open, pivot);
    if (level.isReached(amount, below, pivot)) open = below;
    else {
      level.pass(below);
      level.pass(at);
      open = above;
    }
    // Where the middle one was seldom in the middle, it is from here on.
    if (patience-- === 0) open = [...open].sort(level.compare);
    pivot = open[open.length >>> 1]!;
  }
  return level.share(amount);
}

/** Where a claim leaves its floor (twice its place) or meets its cap (one more): at λ = height / weight. */
type Turn = number;

/** Turns on either side of one, and those at the same λ; each in the order they came. */
type Split = {
  readonly below: readonly Turn[];
  readonly at: readonly Turn[];
  readonly above: readonly Turn[];
};

const AT_FLOOR = 0;
const FREE = 1;
const AT_CAP = 2;

/** Doubles that differ by more than they can be wrong by decide; the others are compared exactly. */
const SURE = 1e-12;

/** Claims at a λ: who stands at a limit, what those pay, and what the others weigh. */
class Level {
  /** A claim's floor before its cap; of those that weigh nothing, none. */
  readonly turns: readonly Turn[];
  readonly #claims: Claims;
  /** The λ of each turn, nearly. */
  readonly #near: Float64Array;
  readonly #standing: Uint8Array;
  #pinned = 0n;
  #weight = 0n;

  constructor(claims: Claims) {
    const { weights, floors, caps } = claims;
    this.#claims = claims;
    this.#near = new Float64Array(2 * weights.length);
    this.#standing = new Uint8Array(weights.length);
    const turns: Turn[] = [];
    for (let i = 0; i < weights.length; i++) {
      const [weight, floor, cap] = [weights[i]!, floors[i]!, caps[i]!];
      this.#pinned += floor;
      if (weight === 0n) continue;
      const near = Number(weight);
      turns.push(2 * i);
      this.#near[2 * i] = floor === 0n ? 0 : Number(floor) / near;
      if (cap === null) continue;
      turns.push(2 * i + 1);
      this.#near[2 * i + 1] = Number(cap) / near;
    }
    this.turns = turns;
  }

  /** Turns below, at and above one of them; above and below λ = 0 where none is given. */
  split(turns: readonly Turn[], pivot: Turn | null): Split {
    const split = { below: [] as Turn[], at: [] as Turn[], above: [] as Turn[] };
    for (const turn of turns) {
      const order = pivot === null ? this.#sign(turn) : this.compare(turn, pivot);
      (order < 0 ? split.below : order > 0 ? split.above : split.at).push(turn);
    }
    return split;
  }

  /** Whether the amount is used up at a turn (at λ = 0 where none is given), once those below it are passed. */
  isReached(amount: bigint, below: readonly Turn[], pivot: Turn | null): boolean {
    const [pinned, weight] = this.#after(below);
    if (pivot === null) return pinned >= amount;
    const own = this.#claims.weights[pivot >> 1]!;
    return pinned * own + this.#heightOf(pivot) * weight >= amount * own;
  }

  pass(turns: readonly Turn[]): void {
    [this.#pinned, this.#weight] = this.#after(turns);
    for (const turn of turns) this.#standing[turn >> 1] = turn % 2 === 0 ? FREE : AT_CAP;
  }

  /** What is left of the amount goes to those who stand at no limit, by their weights. */
  share(amount: bigint): Levelled {
    const { weights, floors, caps } = this.#claims;
    const divisor = this.#weight === 0n ? 1n : this.#weight;
    const left = amount - this.#pinned;
    const parts = weights.map((weight, i) => {
      const standing = this.#standing[i];
      if (standing === FREE) return left * weight;
      return (standing === AT_CAP ? caps[i]! : floors[i]!) * divisor;
    });
    const held = weights.map((_, i): Held => {
      const standing = this.#standing[i];
      return standing === AT_CAP
        ? "cap"
        : standing === AT_FLOOR && floors[i]! > 0n
          ? "floor"
          : null;
    });
    return { parts, divisor, held };
  }

  /** In the order of their λ. */
  readonly compare = (a: Turn, b: Turn): number => {
    const [nearA, nearB] = [this.#near[a]!, this.#near[b]!];
    const difference = nearA - nearB;
    if (Math.abs(difference) > SURE * (Math.abs(nearA) + Math.abs(nearB))) return difference;
    const { weights } = this.#claims;
    const exact = this.#heightOf(a) * weights[b >> 1]! - this.#heightOf(b) * weights[a >> 1]!;
    return exact < 0n ? -1 : exact > 0n ? 1 : 0;
  };

  #heightOf(turn: Turn): bigint {
    const { floors, caps } = this.#claims;
    return turn % 2 === 0 ? floors[turn >> 1]! : caps[turn >> 1]!;
  }

  #sign(turn: Turn): number {
    const height = this.#heightOf(turn);
    return height < 0n ? -1 : height > 0n ? 1 : 0;
  }

  /** What those at limits pay and what the others weigh, once these turns are passed as well. */
  #after(turns: readonly Turn[]): readonly [pinned: bigint, weight: bigint] {
    const { weights } = this.#claims;
    let [pinned, weight] = [this.#pinned, this.#weight];
    for (const turn of turns) {
      const [height, own] = [this.#heightOf(turn), weights[turn >> 1]!];
      const leaves = turn % 2 === 0;
      weight += leaves ? own : -own;
      pinned += leaves ? -height : height;
    }
    return [pinned, weight];
  }
}
