import fc from "fast-check";
import { Decimal, formatFraction, fractionOf, lowestTerms, sum } from "../../src/engine";
import { safeWhole, ZERO } from "../../src/engine/exact/decimal";
import {
  add,
  compare,
  decimalOf,
  exactDecimal,
  greatestCommonDivisor,
  multiply,
  negate,
  ratio,
  roundHalfUp,
  type Fraction,
} from "../../src/engine/exact/fraction";
import { scaleToWholes } from "../../src/engine/exact/scaled";
import { runs } from "./runs";

const of = (numerator: number, denominator: number): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

describe("a fraction", () => {
  it.each([
    ["12", 12n, 1n],
    ["-0.5", -5n, 10n],
    ["1.230", 123n, 100n],
    ["0", 0n, 1n],
    ["1e21", 10n ** 21n, 1n],
    ["1e-30", 1n, 10n ** 30n],
  ] as const)("of %s has a power of ten below it", (value, numerator, denominator) => {
    expect(fractionOf(new Decimal(value))).toEqual({ numerator, denominator });
  });

  it.each([
    ["-0.5", of(-4, 8)],
    ["0.0125", of(1, 80)],
    ["1000", of(3000, 3)],
    ["0", of(0, 7)],
    [null, of(1, 3)],
    [null, of(1000, 12)],
  ])("is %s as an exact decimal number", (decimal, fraction) => {
    expect(exactDecimal(fraction)?.toFixed() ?? null).toBe(decimal);
  });

  it("keeps a shared denominator when it is added to", () => {
    expect(add(of(1, 6), of(2, 6))).toEqual(of(3, 6));
    expect(add(of(1, 2), of(-1, 3))).toEqual(of(1, 6));
  });

  it("multiplies and negates", () => {
    expect(multiply(of(2, 3), of(-3, 5))).toEqual(of(-6, 15));
    expect(negate(of(2, 3))).toEqual(of(-2, 3));
  });

  it("compares by value", () => {
    expect(compare(of(1, 2), of(2, 3))).toBe(-1);
    expect(compare(of(2, 4), of(1, 2))).toBe(0);
    expect(compare(of(-1, 3), of(-1, 2))).toBe(1);
  });

  it.each([
    { a: of(3, 4), b: of(1, 2), expected: of(3, 2) },
    { a: of(-3, 4), b: of(1, 2), expected: of(-3, 2) },
    { a: of(3, 4), b: of(-1, 2), expected: of(-3, 2) },
    { a: of(-3, 4), b: of(-3, 4), expected: of(1, 1) },
    { a: of(0, 4), b: of(-3, 4), expected: of(0, 1) },
  ])("divided by another stays above zero below the line", ({ a, b, expected }) => {
    expect(ratio(a, b)).toEqual(expected);
  });

  it("is in lowest terms without its common factors", () => {
    expect(lowestTerms(of(-6, 15))).toEqual(of(-2, 5));
    expect(lowestTerms(of(0, 7))).toEqual(of(0, 1));
  });

  it("knows the greatest common divisor, whatever the signs", () => {
    expect(greatestCommonDivisor(12n, -18n)).toBe(6n);
    expect(greatestCommonDivisor(-12n, 18n)).toBe(6n);
    expect(greatestCommonDivisor(0n, 5n)).toBe(5n);
    expect(greatestCommonDivisor(5n, 0n)).toBe(5n);
  });

  it.each([
    [of(5, 2), 3n],
    [of(-5, 2), -3n],
    [of(249, 100), 2n],
    [of(-249, 100), -2n],
    [of(0, 3), 0n],
    [of(7, 7), 1n],
  ])("is rounded to the nearest whole, halves away from zero", (value, expected) => {
    expect(roundHalfUp(value)).toBe(expected);
  });

  it.each([
    { value: of(2, 3), decimals: 4, expected: "0.6667" },
    { value: of(-2, 3), decimals: 0, expected: "-1" },
    { value: of(1, 8), decimals: 2, expected: "0.13" },
    { value: of(-1, 1000), decimals: 2, expected: "0.00" },
    { value: of(12, 1), decimals: 3, expected: "12.000" },
  ])("is written with $decimals decimals as $expected", ({ value, decimals, expected }) => {
    expect(formatFraction(value, decimals)).toBe(expected);
  });
});

describe("decimalOf", () => {
  it.each([
    [5n, 0, "5"],
    [-5n, 0, "-5"],
    [5n, 2, "0.05"],
    [-12345n, 2, "-123.45"],
    [10n ** 20n + 1n, 0, "100000000000000000001"],
    [-(10n ** 20n) - 1n, 3, "-100000000000000000.001"],
  ] as const)("puts the point into %s before the last %s digits", (whole, decimals, expected) => {
    expect(decimalOf(whole, decimals).toFixed()).toBe(expected);
  });
});

describe("safeWhole", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["7", 7],
    ["-7", -7],
    ["9999999", 9999999],
    ["10000000", 10000000],
    ["100000000000000", 1e14],
    ["999999999999999", 999999999999999],
    ["-123456789012345", -123456789012345],
    ["1000000000000000", null],
    ["1e300", null],
    ["0.5", null],
    ["12345678.5", null],
    ["0.0000001", null],
    ["NaN", null],
    ["Infinity", null],
    ["-Infinity", null],
  ] as const)("of %s is %s", (value, expected) => {
    expect(safeWhole(new Decimal(value))).toBe(expected);
  });

  it("is exact for every whole number it takes", () => {
    const whole = fc.integer({ min: -999999999999999, max: 999999999999999 });
    const property = fc.property(whole, (n) => safeWhole(new Decimal(n)) === (n === 0 ? 0 : n));
    fc.assert(property, runs(1000));
  });
});

describe("sum", () => {
  it.each([
    { why: "of nothing is zero", terms: [], expected: "0" },
    {
      why: "mixes small whole numbers with others",
      terms: ["1", "0.5", "2", "1e20"],
      expected: "100000000000000000003.5",
    },
    {
      why: "does not lose the last digit past the safe numbers",
      terms: Array.from({ length: 20 }, () => "999999999999999"),
      expected: "19999999999999980",
    },
  ])("$why", ({ terms, expected }) => {
    expect(sum(terms.map((term) => new Decimal(term))).toFixed()).toBe(expected);
  });

  it("has a zero of its own", () => expect(ZERO.toFixed()).toBe("0"));
});

describe("scaleToWholes", () => {
  it.each([
    { values: ["1", "20"], wholes: [1n, 20n], scale: 1n },
    { values: ["1.5", "20"], wholes: [15n, 200n], scale: 10n },
    { values: ["20", "-0.25", "1e20"], wholes: [2000n, -25n, 10n ** 22n], scale: 100n },
    { values: ["1e20"], wholes: [10n ** 20n], scale: 1n },
  ])("brings $values onto one step", ({ values, wholes, scale }) => {
    expect(scaleToWholes(values.map((value) => new Decimal(value)))).toEqual({ wholes, scale });
  });
});
