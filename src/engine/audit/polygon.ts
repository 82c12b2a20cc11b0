/**
 * What one row says of a base and a rate: |base + rate · weight − amount| is at most a tolerance.
 * In the plane of base and rate that is a strip between two parallel lines.
 */
export type Strip = { readonly weight: number; readonly amount: number };

/** A corner of the polygon; `edge` is the strip on whose border the edge from here to the next corner lies. */
export type Corner = { readonly base: number; readonly rate: number; readonly edge: number };

/** The bases and rates that satisfy all strips but those left out. */
export type Region = {
  readonly leftOut: readonly number[];
  readonly polygon: readonly Corner[];
};

export type RegionLimits = {
  /** How far a row's amount may be off, in the amounts' unit. */
  readonly tolerance: number;
  /** The most strips that are left out. */
  readonly mostLeftOut: number;
  /** The most regions that are found. */
  readonly mostRegions: number;
  /** How many strips more than the fewest possible may be left out. */
  readonly furtherLeftOut?: number;
};

/** Clipping is in doubles; what it proposes is verified exactly by the caller. */
const SLACK = 2e-6;
const MOST_RUNS = 4000;

/**
 * The fewest rows that must be left out so that a base and a rate satisfy all others. Of an empty
 * intersection of convex sets in the plane three already conflict (Helly), and clipping says which
 * three; leaving out each of them in turn finds k wrong rows in at most 3^k runs, for certain.
 */
export function findRegions(strips: readonly Strip[], limits: RegionLimits): readonly Region[] {
  const { tolerance, mostLeftOut, mostRegions, furtherLeftOut = 0 } = limits;
  const order = outsideIn(strips);
  const found: Region[] = [];
  const seen = new Set<string>();
  let layer: readonly (readonly number[])[] = [[]];
  let runs = 0;
  let fewest: number | null = null;
  for (let count = 0; count <= mostLeftOut && layer.length > 0; count++) {
    const next: (readonly number[])[] = [];
    for (const leftOut of layer) {
      if (runs >= MOST_RUNS || found.length >= mostRegions) break;
      runs += 1;
      const used = order.filter((strip) => !leftOut.includes(strip));
      const result = clipAll(strips, used, tolerance);
      if (result.polygon !== null) {
        found.push({ leftOut, polygon: result.polygon });
        fewest ??= count;
        continue;
      }
      for (const strip of result.conflict) {
        const larger = [...leftOut, strip].sort((a, b) => a - b);
        if (!seen.has(larger.join())) next.push(larger);
        seen.add(larger.join());
      }
    }
    if (fewest !== null && count >= fewest + furtherLeftOut) break;
    layer = next;
  }
  return found;
}

type Clipped =
  | { readonly polygon: readonly Corner[] }
  | { readonly polygon: null; readonly conflict: readonly number[] };

function clipAll(strips: readonly Strip[], used: readonly number[], tolerance: number): Clipped {
  let polygon = startingPolygon(strips, used, tolerance);
  for (const strip of used) {
    const { weight, amount } = strips[strip]!;
    for (const sign of [1, -1]) {
      const clipped = clip(polygon, { weight, limit: sign * amount + tolerance, sign, strip });
      if (clipped.polygon === null) {
        return { polygon: null, conflict: [...new Set(clipped.conflict)].filter((id) => id >= 0) };
      }
      polygon = clipped.polygon;
    }
  }
  return { polygon };
}

type HalfPlane = {
  readonly weight: number;
  readonly limit: number;
  readonly sign: number;
  readonly strip: number;
};

/** Keeps the part of a polygon where sign · (base + rate · weight) is at most the limit. */
function clip(polygon: readonly Corner[], { weight, limit, sign, strip }: HalfPlane): Clipped {
  const over = polygon.map(({ base, rate }) => sign * (base + rate * weight) - limit);
  const nearest = over.reduce((near, value, index) => (value < over[near]! ? index : near), 0);
  if (over[nearest]! > SLACK) {
    const before = polygon[(nearest + polygon.length - 1) % polygon.length]!;
    return { polygon: null, conflict: [strip, before.edge, polygon[nearest]!.edge] };
  }
  const kept: Corner[] = [];
  for (const [index, corner] of polygon.entries()) {
    const next = (index + 1) % polygon.length;
    const [isIn, isNextIn] = [over[index]! <= SLACK, over[next]! <= SLACK];
    if (isIn) kept.push(corner);
    if (isIn === isNextIn) continue;
    const part = over[index]! / (over[index]! - over[next]!);
    const { base, rate } = polygon[next]!;
    kept.push({
      base: corner.base + part * (base - corner.base),
      rate: corner.rate + part * (rate - corner.rate),
      edge: isIn ? strip : corner.edge,
    });
  }
  return { polygon: kept };
}

/** Largest weight, smallest, second largest, …: the polygon is small at once. */
function outsideIn(strips: readonly Strip[]): readonly number[] {
  const sorted = strips.map((_, index) => index);
  sorted.sort((a, b) => strips[a]!.weight - strips[b]!.weight);
  const order: number[] = [];
  for (let low = 0, high = sorted.length - 1; low <= high; low++, high--) {
    order.push(sorted[high]!);
    if (low < high) order.push(sorted[low]!);
  }
  return order;
}

/**
 * The parallelogram in which the first strip and the first one of another weight cross: exact to the
 * last digits of a double, which corners cut from a large box would not be. Of strips that are all
 * parallel, a box that holds every base and rate.
 */
function startingPolygon(
  strips: readonly Strip[],
  used: readonly number[],
  tolerance: number
): readonly Corner[] {
  const one = used[0] ?? 0;
  const other = used.find((strip) => strips[strip]!.weight !== strips[one]!.weight);
  if (other === undefined) return startingBox(strips);
  const [a, b] = [strips[one]!, strips[other]!];
  const cross = (offA: number, offB: number, edge: number): Corner => {
    const rate = (a.amount - b.amount + offA - offB) / (a.weight - b.weight);
    return { base: b.amount + offB - rate * b.weight, rate, edge };
  };
  return [
    cross(tolerance, tolerance, one),
    cross(tolerance, -tolerance, other),
    cross(-tolerance, -tolerance, one),
    cross(-tolerance, tolerance, other),
  ];
}

function startingBox(strips: readonly Strip[]): readonly Corner[] {
  const weights = strips.flatMap(({ weight }) => (weight > 0 ? [weight] : []));
  const most = 4 * Math.max(1, ...strips.map(({ amount }) => Math.abs(amount)));
  const steepest = most / Math.max(1e-9, Math.min(...weights));
  const corner = (base: number, rate: number): Corner => ({ base, rate, edge: -1 });
  return [
    corner(-most, -steepest),
    corner(most, -steepest),
    corner(most, steepest),
    corner(-most, steepest),
  ];
}

/** Twice the area of a triangle fan, halved. */
export function areaOf(polygon: readonly Corner[]): number {
  const [first, ...others] = polygon;
  if (!first) return 0;
  const doubled = others.slice(1).reduce((area, corner, index) => {
    const before = others[index]!;
    return (
      area +
      (before.base - first.base) * (corner.rate - first.rate) -
      (corner.base - first.base) * (before.rate - first.rate)
    );
  }, 0);
  return Math.abs(doubled) / 2;
}
