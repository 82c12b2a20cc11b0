import fc from "fast-check";
import type { Shift } from "../../../src/sheet/shift";
import { typing, type Typing } from "./typing";

/** What somebody does between the add-in's read and its write: types, or puts rows or columns in or out. */
export type Meanwhile = Typing | { readonly shift: Shift };

export const shift: fc.Arbitrary<Shift> = fc.record({
  axis: fc.constantFrom("rows" as const, "rows" as const, "columns" as const),
  at: fc.nat(16),
  count: fc.constantFrom(1, 2, 3, 1, -1, -2),
});

export const meanwhile: fc.Arbitrary<Meanwhile> = fc.oneof(
  { weight: 2, arbitrary: typing },
  { weight: 1, arbitrary: fc.record({ shift }) }
);
