import fc from "fast-check";
import { apportion, Decimal, ROUNDING_RULES, splitAmount, type PlainRule } from "../../src/engine";
import { plainLargestRemainder } from "./plainDecimal";
import { runs } from "./runs";

const RULES = ROUNDING_RULES.filter((rule): rule is PlainRule => rule !== "residual-to-host");
const CONSERVING = RULES.filter((rule) => rule !== "half-up" && rule !== "half-even");
const DIVISOR_RULES: readonly PlainRule[] = [
  "sainte-lague",
  "dhondt",
  "adams",
  "dean",
  "huntington-hill",
];
const KEEPS_QUOTA: readonly PlainRule[] = ["largest-remainder", "half-up", "half-even", "cascade"];

const weightsUpTo = (max: bigint) =>
  fc
    .array(fc.bigInt({ min: 0n, max }), { minLength: 1, maxLength: 12 })
    .filter((weights) => weights.some((weight) => weight > 0n));
const weights = fc.oneof(weightsUpTo(10n), weightsUpTo(100_000n), weightsUpTo(10n ** 25n));
const units = fc.oneof(
  fc.bigInt({ min: 0n, max: 30n }),
  fc.bigInt({ min: 0n, max: 10n ** 8n }),
  fc.bigInt({ min: 0n, max: 10n ** 30n })
);
const rule = fc.constantFrom(...RULES);

const parts = (total: bigint, to: readonly bigint[], by: PlainRule): readonly bigint[] => {
  const result = apportion(total, to, by);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const sumOf = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);
const many = runs(1000);

describe("every rounding rule", () => {
  it.each(CONSERVING)("%s never loses or makes a unit", (by) => {
    fc.assert(
      fc.property(units, weights, (t, w) => sumOf(parts(t, w, by)) === t),
      many
    );
  });

  it.each(KEEPS_QUOTA)("%s strays less than a unit from every exact part", (by) => {
    const property = fc.property(units, weights, (t, w) => {
      const whole = sumOf(w);
      return parts(t, w, by).every((part, i) => {
        const gap = part * whole - t * w[i]!;
        return -whole < gap && gap < whole;
      });
    });
    fc.assert(property, many);
  });

  it.each(DIVISOR_RULES)("%s leaves no unit where another has the stronger claim", (by) => {
    const property = fc.property(fc.bigInt({ min: 0n, max: 10_000n }), weights, (t, w) => {
      const got = parts(t, w, by);
      const claims = (more: bigint) =>
        w.flatMap((weight, i) => {
          const unit = got[i]! - 1n + more;
          return weight > 0n && unit >= 0n ? [claim(by, weight, unit)] : [];
        });
      const weakestMet = claims(0n).reduce((a, b) => (weaker(a, b) ? a : b), INFINITE);
      const strongestUnmet = claims(1n).reduce((a, b) => (weaker(a, b) ? b : a), NOTHING);
      return !weaker(weakestMet, strongestUnmet);
    });
    fc.assert(property, runs(500));
  });

  it("mirrors a negative total", () => {
    const property = fc.property(units, weights, rule, (t, w, by) => {
      expect(parts(-t, w, by)).toEqual(parts(t, w, by).map((part) => -part));
    });
    fc.assert(property, many);
  });

  it("gives the same when all weights are scaled", () => {
    const scale = fc.bigInt({ min: 2n, max: 10n ** 12n });
    const property = fc.property(units, weights, scale, rule, (t, w, k, by) => {
      expect(
        parts(
          t,
          w.map((weight) => weight * k),
          by
        )
      ).toEqual(parts(t, w, by));
    });
    fc.assert(property, many);
  });

  it("gives nothing to a weight of zero", () => {
    const property = fc.property(units, weights, rule, (t, w, by) =>
      parts(t, w, by).every((part, i) => w[i]! > 0n || part === 0n)
    );
    fc.assert(property, many);
  });

  it("gives a heavier weight no less, where the rule does not look at the order", () => {
    const fair = fc.constantFrom(...RULES.filter((by) => !/cascade|residual/.test(by)));
    const property = fc.property(units, weights, fair, (t, w, by) => {
      const got = parts(t, w, by);
      return w.every((a, i) => w.every((b, j) => a <= b || got[i]! >= got[j]!));
    });
    fc.assert(property, many);
  });

  it("gives numbers for numbers what it gives BigInts for BigInts", () => {
    const safe = weightsUpTo(10n ** 9n);
    const total = fc.oneof(
      fc.bigInt({ min: -50n, max: 50n }),
      fc.bigInt({ min: 0n, max: 10n ** 14n })
    );
    const property = fc.property(total, safe, rule, (t, w, by) => {
      expect(apportion(Number(t), w.map(Number), by)).toEqual({
        ok: true,
        value: parts(t, w, by).map((part) => (part === 0n ? 0 : Number(part))),
      });
    });
    fc.assert(property, many);
  });
});

describe("the largest remainder", () => {
  it("gives in every fast way what plain decimal.js gives", () => {
    const property = fc.property(units, weights, fc.boolean(), (size, w, refund) => {
      const t = refund ? -size : size;
      const plain = plainLargestRemainder(new Decimal(t.toString()), w.map(decimal));
      expect(parts(t, w, "largest-remainder").map(String)).toEqual(plain.map((p) => p.toFixed()));
    });
    fc.assert(property, runs(3000));
  });

  it("gives with thousands of weights and many equal remainders what plain decimal.js gives", () => {
    const many = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1000, maxLength: 3000 });
    const property = fc.property(many, fc.integer({ min: 1, max: 10 ** 7 }), (w, t) => {
      const plain = plainLargestRemainder(new Decimal(t), [...w, 1].map(decimal));
      const fast = apportion(t, [...w, 1]);
      expect(fast.ok && fast.value).toEqual(plain.map((part) => part.toNumber()));
    });
    fc.assert(property, runs(10));
  });

  it("splits decimal weights and øre as plain decimal.js does", () => {
    const weight = fc
      .tuple(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, places]) => new Decimal(digits).times(new Decimal(10).pow(-places)));
    const some = fc.array(weight, { minLength: 1, maxLength: 10 });
    const property = fc.property(
      some.filter((w) => w.some((each) => !each.isZero())),
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      (w, oere) => {
        const split = splitAmount(new Decimal(oere).times("0.01"), w, "largest-remainder", "0.01");
        const plain = plainLargestRemainder(new Decimal(oere), w);
        expect(split.ok && split.value.map((part) => part.toFixed(2))).toEqual(
          plain.map((part) => part.times("0.01").toFixed(2))
        );
      }
    );
    fc.assert(property, many);
  });
});

const decimal = (value: bigint | number): Decimal => new Decimal(value.toString());

type Claim = { readonly over: bigint; readonly under: bigint; readonly weight: bigint };
const INFINITE: Claim = { over: 1n, under: 0n, weight: 10n ** 99n };
const NOTHING: Claim = { over: 0n, under: 1n, weight: 0n };

/** A weight's claim to one unit more than `unit`, written out per method from its textbook divisor. */
function claim(by: PlainRule, weight: bigint, unit: bigint): Claim {
  switch (by) {
    case "dhondt":
      return { over: weight, under: unit + 1n, weight };
    case "sainte-lague":
      return { over: weight, under: 2n * unit + 1n, weight };
    case "adams":
      return { over: weight, under: unit, weight };
    case "dean":
      return { over: weight * (2n * unit + 1n), under: unit * (unit + 1n), weight };
    default:
      return { over: weight * weight, under: unit * (unit + 1n), weight };
  }
}

function weaker(a: Claim, b: Claim): boolean {
  if (a.under === 0n || b.under === 0n) {
    return a.under === b.under ? a.weight < b.weight : b.under === 0n;
  }
  return a.over * b.under < b.over * a.under;
}
