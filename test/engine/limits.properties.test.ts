import fc from "fast-check";
import { formatFraction, type Allocation, type Fraction } from "../../src/engine";
import { allocate } from "../../src/engine";
import { membersOf, requestOf } from "./agreement";
import { runs } from "./runs";

const populations = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 })
  .filter((figures) => figures.some((figure) => figure > 0));
const money = fc.integer({ min: 0, max: 400 });
const limit = fc.option(fc.integer({ min: 0, max: 150 }));

type Limits = { readonly floor: number | null; readonly cap: number | null };

function limited(figures: readonly number[], total: number, { floor, cap }: Limits) {
  const parameters = {
    total: String(total),
    ...(floor === null ? {} : { floor: String(floor) }),
    ...(cap === null ? {} : { cap: String(cap) }),
  };
  return allocate(requestOf({ scheme: "population", members: membersOf(...figures), parameters }));
}

/** a · b : c · d, exactly. */
const isLess = (a: Fraction, b: bigint): boolean => a.numerator < b * a.denominator;

function sumOfExact({ rows }: Allocation): Fraction {
  return rows
    .map(({ exact }) => exact)
    .reduce((a, b) => ({
      numerator: a.numerator * b.denominator + b.numerator * a.denominator,
      denominator: a.denominator * b.denominator,
    }));
}

describe("floors and caps", () => {
  it("leave every member within them, share the whole, and keep the key among the others", () => {
    const property = fc.property(populations, money, limit, limit, (figures, total, floor, cap) => {
      const result = limited(figures, total, { floor, cap });
      if (!result.ok) return;
      const { rows } = result.value;
      expect(formatFraction(sumOfExact(result.value), 9)).toBe(`${total}.000000000`);
      for (const { exact } of rows) {
        if (floor !== null) expect(isLess(exact, BigInt(floor))).toBe(false);
        if (cap !== null) {
          expect(isLess({ ...exact, numerator: -exact.numerator }, BigInt(-cap))).toBe(false);
        }
      }
      const free = rows.flatMap(({ exact, limit: held }, i) =>
        held === null && figures[i]! > 0 ? [{ exact, figure: BigInt(figures[i]!) }] : []
      );
      for (const a of free) {
        for (const b of free) {
          expect(a.exact.numerator * b.exact.denominator * b.figure).toBe(
            b.exact.numerator * a.exact.denominator * a.figure
          );
        }
        for (const [i, { limit: held }] of rows.entries()) {
          const level = a.exact.numerator * BigInt(figures[i]!);
          const height = a.exact.denominator * a.figure;
          if (held === "floor") expect(level <= BigInt(floor!) * height).toBe(true);
          if (held === "cap") expect(level >= BigInt(cap!) * height).toBe(true);
        }
      }
    });
    fc.assert(property, runs(3000));
  });

  it("are refused exactly when no amounts could keep them", () => {
    const property = fc.property(populations, money, limit, limit, (figures, total, floor, cap) => {
      const result = limited(figures, total, { floor, cap });
      const least = (floor ?? 0) * figures.length;
      const payers = figures.filter((figure) => figure > 0).length;
      const most =
        cap === null ? Infinity : cap * payers + (floor ?? 0) * (figures.length - payers);
      const possible = least <= total && total <= most;
      expect(result.ok).toBe(possible);
    });
    fc.assert(property, runs(3000));
  });

  it("that hold nobody change nothing", () => {
    const property = fc.property(populations, money, (figures, total) => {
      const free = limited(figures, total, { floor: null, cap: null });
      const loose = limited(figures, total, { floor: 0, cap: 400 });
      expect(free.ok && free.value.rows).toEqual(loose.ok && loose.value.rows);
    });
    fc.assert(property, runs(500));
  });
});
