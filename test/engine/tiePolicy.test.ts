import { Decimal } from "../../src/engine";
import { tiePolicy } from "../../src/engine/ties";
import type { TieRule } from "../../src/engine";

const claimants = [
  { code: "0002", population: new Decimal(5) },
  { code: null, population: null },
  { code: "0001", population: new Decimal(9) },
  { code: "0003", population: new Decimal(5) },
  { code: null, population: null },
];
const order = (rule: TieRule) =>
  [4, 3, 2, 1, 0].sort((a, b) => {
    const first = tiePolicy(rule, claimants).compare(a, b);
    expect(first).not.toBe(0);
    expect(Math.sign(tiePolicy(rule, claimants).compare(b, a))).toBe(-Math.sign(first));
    return first;
  });

describe("who goes first", () => {
  it.each([
    { rule: "order", expected: [0, 1, 2, 3, 4] },
    { rule: "ask", expected: [0, 1, 2, 3, 4] },
    { rule: "code", expected: [2, 0, 3, 1, 4] },
    { rule: "population", expected: [2, 0, 3, 1, 4] },
  ] as const)("by $rule, those that are no municipality last", ({ rule, expected }) => {
    expect(order(rule)).toEqual(expected);
  });

  it("is refused only where the user wants to be asked", () => {
    const asking = (["order", "code", "population", "ask"] as const).filter(
      (rule) => tiePolicy(rule, claimants).ask
    );
    expect(asking).toEqual(["ask"]);
  });
});
