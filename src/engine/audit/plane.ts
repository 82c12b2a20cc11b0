import type { Fraction } from "../exact/fraction";
import type { Region, Strip } from "./polygon";
import type { MendedKey, Search } from "./search";

export const HALF: Fraction = { numerator: 1n, denominator: 2n };

/** The rows that take part, as strips of the plane of base and rate, both in units. */
export type Plane = {
  readonly search: Search;
  readonly rows: readonly number[];
  readonly strips: readonly Strip[];
};

/** The rows that a region leaves in. */
export const rowsIn = ({ rows }: Plane, { leftOut }: Region): readonly number[] =>
  rows.filter((_, index) => !leftOut.includes(index));

/** The figures as the search has them. */
export const rawKey = ({ key: { weights, mended } }: Search): MendedKey => ({ weights, mended });

/** A double as an exact ratio, to twelve decimals. */
export function exactly(value: number): Fraction {
  const scale = 1e12;
  return { numerator: BigInt(Math.round(value * scale)), denominator: BigInt(scale) };
}
