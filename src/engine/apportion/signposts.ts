import type { Fraction } from "../exact/fraction";

/** The divisor methods: a common divisor is sought for which the rounded quotients add up. */
export type DivisorRule = "sainte-lague" | "dhondt" | "adams" | "dean" | "huntington-hill";

/**
 * Where a quotient between `units` and `units + 1` starts to be rounded up. For Huntington–Hill,
 * whose border is the geometric mean, the square of it: compare squares. Zero at no units for the
 * three methods that give everyone a unit before anyone a second one.
 */
export function signpost(rule: DivisorRule, units: bigint): Fraction {
  switch (rule) {
    case "dhondt":
      return { numerator: units + 1n, denominator: 1n };
    case "sainte-lague":
      return { numerator: 2n * units + 1n, denominator: 2n };
    case "adams":
      return { numerator: units, denominator: 1n };
    case "dean":
      return { numerator: 2n * units * (units + 1n), denominator: 2n * units + 1n };
    case "huntington-hill":
      return { numerator: units * (units + 1n), denominator: 1n };
  }
}

/** 2 where {@link signpost} gives squares, else 1. */
export const powerOf = (rule: DivisorRule): 1n | 2n => (rule === "huntington-hill" ? 2n : 1n);
