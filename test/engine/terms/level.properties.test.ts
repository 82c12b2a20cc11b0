import fc from "fast-check";
import { findLevel, type Claims, type Levelled } from "../../../src/engine/terms/level";
import { runs } from "../runs";

type Limited = { readonly weight: number; readonly floor: number; readonly room: number | null };

const limited = fc.record({
  weight: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 90_000 })),
  floor: fc.oneof(fc.constant(0), fc.integer({ min: -40, max: 900 })),
  room: fc.option(fc.integer({ min: 0, max: 2000 })),
});

const claimsOf = (all: readonly Limited[]): Claims => ({
  weights: all.map(({ weight }) => BigInt(weight)),
  floors: all.map(({ weight, floor }) => BigInt(weight === 0 ? Math.max(floor, 0) : floor)),
  caps: all.map(({ floor, room }) => (room === null ? null : BigInt(Math.max(floor, 0) + room))),
});

const sumOf = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);

/** Between what the floors and the caps make; without a cap there is no most. */
function amountWithin({ weights, floors, caps }: Claims, place: number): bigint {
  const least = sumOf(floors);
  const most = weights.map((weight, i) => (weight === 0n ? floors[i]! : caps[i]!));
  const known = most.filter((each) => each !== null);
  const room = known.length < most.length ? 100_000n : sumOf(known) - least;
  return least + (room * BigInt(place)) / 1000n;
}

/** Whether one λ makes every part: those between their limits stand at it, the others beyond it. */
function hasOneLevel({ weights, floors, caps }: Claims, { parts, divisor }: Levelled): boolean {
  const between = parts.findIndex((part, i) => {
    const cap = caps[i]!;
    return (
      weights[i]! > 0n && part > floors[i]! * divisor && (cap === null || part < cap * divisor)
    );
  });
  if (between < 0) return true;
  const [height, weight] = [parts[between]!, weights[between]!];
  return parts.every((part, i) => {
    const [own, cap] = [height * weights[i]!, caps[i]!];
    if (part === floors[i]! * divisor && own <= part * weight) return true;
    if (cap !== null && part === cap * divisor && own >= part * weight) return true;
    return own === part * weight;
  });
}

/** The largest in the middle, so that what stands in the middle is seldom the middle one. */
const pointed = (all: readonly Limited[]): readonly Limited[] => {
  const rising = [...all].sort((a, b) => a.weight - b.weight);
  const odd = (each: unknown, i: number) => i % 2 === 1;
  const even = (each: unknown, i: number) => i % 2 === 0;
  return [...rising.filter(even), ...rising.filter(odd).reverse()];
};

it.each([
  ["as they come", (all: readonly Limited[]) => all],
  ["with the largest in the middle", pointed],
])("one λ shares an amount within any limits, %s", (_, arrange) => {
  const property = fc.property(
    fc.array(limited, { minLength: 1, maxLength: 120 }).map(arrange),
    fc.integer({ min: 0, max: 1000 }),
    (all, place) => {
      const claims = claimsOf(all);
      const weighs = claims.weights.some((weight) => weight > 0n);
      const amount = weighs ? amountWithin(claims, place) : sumOf(claims.floors);
      const found = findLevel(amount, claims);
      const { parts, divisor, held } = found;
      expect(sumOf(parts)).toBe(amount * divisor);
      parts.forEach((part, i) => {
        const cap = claims.caps[i]!;
        expect(part >= claims.floors[i]! * divisor).toBe(true);
        expect(cap === null || part <= cap * divisor).toBe(true);
        if (held[i] === "cap") expect(part).toBe(cap! * divisor);
        if (held[i] === "floor") expect(part).toBe(claims.floors[i]! * divisor);
      });
      expect(hasOneLevel(claims, found)).toBe(true);
    }
  );
  fc.assert(property, runs(400));
});
