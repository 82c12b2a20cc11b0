import fc from "fast-check";
import {
  explainRow,
  formatFraction,
  ROUNDING_RULES,
  type ParameterValues,
  type RoundingRule,
} from "../../src/engine";
import { allocated, membersOf } from "./agreement";
import { runs } from "./runs";

// Exact parts of 100: 12.5, 25, 62.5.
const EIGHTHS = membersOf(1, 2, 5);
// Exact parts of 100: 14.285…, 28.571…, 57.142…
const SEVENTHS = membersOf(1, 2, 4);
const reasonOf = (
  rounding: RoundingRule,
  index: number,
  { members = SEVENTHS, parameters = {} as ParameterValues } = {}
) => {
  const allocation = allocated({
    scheme: "population",
    members,
    parameters: { total: "100", ...parameters },
    rounding,
  });
  return explainRow(allocation, index).reason;
};
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe("explainRow", () => {
  it.each<{ why: string; rounding: RoundingRule; index: number; reason: unknown }>([
    {
      why: "a won left-over unit",
      rounding: "largest-remainder",
      index: 1,
      reason: { kind: "remainder", got: true, rank: 1, claimants: 3, places: 1, tie: null },
    },
    {
      why: "a lost left-over unit",
      rounding: "largest-remainder",
      index: 2,
      reason: { kind: "remainder", got: false, rank: 3, claimants: 3, places: 1, tie: null },
    },
    {
      why: "rounding up",
      rounding: "half-up",
      index: 1,
      reason: { kind: "nearest", up: true, half: false },
    },
    {
      why: "rounding down",
      rounding: "half-even",
      index: 0,
      reason: { kind: "nearest", up: false, half: false },
    },
    {
      why: "a row that does not take the difference",
      rounding: "residual-to-first",
      index: 2,
      reason: { kind: "nearest", up: false, half: false },
    },
    {
      why: "a running sum",
      rounding: "cascade",
      index: 1,
      reason: { kind: "running-sum", before: "14", after: "43" },
    },
    {
      why: "a divisor method",
      rounding: "huntington-hill",
      index: 1,
      reason: { kind: "divisor", tie: null },
    },
  ])("tells $why", ({ rounding, index, reason }) => {
    expect(plain(reasonOf(rounding, index))).toEqual(reason);
  });

  it.each<{ why: string; rounding: RoundingRule; index: number; reason: unknown }>([
    {
      why: "a whole exact part",
      rounding: "largest-remainder",
      index: 1,
      reason: { kind: "whole" },
    },
    {
      why: "a half that is rounded up",
      rounding: "half-up",
      index: 0,
      reason: { kind: "nearest", up: true, half: true },
    },
    {
      why: "a half that goes down to the even unit",
      rounding: "half-even",
      index: 0,
      reason: { kind: "nearest", up: false, half: true },
    },
    {
      why: "the whole difference",
      rounding: "residual-to-first",
      index: 0,
      reason: { kind: "residual", rounded: "13", residual: "-1", tie: null },
    },
    {
      why: "the difference taken by the last",
      rounding: "residual-to-last",
      index: 2,
      reason: { kind: "residual", rounded: "63", residual: "-1", tie: null },
    },
    {
      why: "a decided tie",
      rounding: "largest-remainder",
      index: 2,
      reason: {
        kind: "remainder",
        got: false,
        rank: 2,
        claimants: 3,
        places: 1,
        tie: { rows: [0, 2], names: ["A", "C"], units: 1, decidedBy: "order" },
      },
    },
  ])("tells $why where there are halves", ({ rounding, index, reason }) => {
    expect(plain(reasonOf(rounding, index, { members: EIGHTHS }))).toEqual(reason);
  });

  it("tells the host that it takes the difference, with no tie", () => {
    const parameters = { host: "0002" };
    const reason = reasonOf("residual-to-host", 1, { members: membersOf(1, 1, 1), parameters });
    expect(plain(reason)).toEqual({ kind: "residual", rounded: "33", residual: "1", tie: null });
  });

  it("keeps the tie from those who were not in it", () => {
    // Exact parts of 100: 12.5, 12.5, 75.
    expect(reasonOf("largest-remainder", 2, { members: membersOf(1, 1, 6) })).toEqual({
      kind: "whole",
    });
    // Exact parts of 100: 10.5…, 10.5…, 21.05…, 57.89…: the two equal ones tie for one of two units.
    const members = membersOf(2, 2, 4, 11);
    expect(reasonOf("largest-remainder", 3, { members })).toMatchObject({ got: true, tie: null });
    expect(reasonOf("largest-remainder", 0, { members })).toMatchObject({
      got: true,
      tie: { rows: [0, 1], units: 1 },
    });
  });

  it("mirrors a refund: the floor lies towards zero, the adjustment is negative", () => {
    const allocation = allocated({
      scheme: "population",
      members: SEVENTHS,
      parameters: { total: "-100" },
    });
    const { floor, adjustment, remainder, rounded, total } = explainRow(allocation, 1);
    expect([floor.toFixed(), adjustment.toFixed(), total.toFixed()]).toEqual(["-28", "-1", "-100"]);
    expect(formatFraction(remainder, 6)).toBe("0.571429");
    expect(formatFraction(rounded, 6)).toBe("-28.571429");
  });

  it("counts in units: the remainder is a part of one", () => {
    const allocation = allocated({
      scheme: "population",
      members: SEVENTHS,
      parameters: { total: "1000" },
      unit: "100",
    });
    const { floor, remainder, adjustment, unit } = explainRow(allocation, 1);
    expect([floor, adjustment, unit].map((each) => each.toFixed())).toEqual(["200", "100", "100"]);
    expect(formatFraction(remainder, 6)).toBe("0.857143");
  });

  it("tells what a matching party adds, apart from what the members share", () => {
    const allocation = allocated({
      scheme: "population",
      members: SEVENTHS,
      parameters: { total: "100", matchingParty: "Trust", matchingRatio: "0.333" },
    });
    const { total, floor, adjustment, reason, row } = explainRow(allocation, 3);
    expect([total, floor, adjustment].map((each) => each.toFixed())).toEqual(["100", "33", "0"]);
    expect(reason).toEqual({ kind: "nearest", up: false, half: false });
    expect(row.part).toBe("matching-party");
    expect(allocation.check.total.toFixed()).toBe("133");
  });

  it("tells of a difference that makes an amount negative", () => {
    // Exact parts of 8: 2.6, 2.6, 2.6 and 0.2; half up gives 9, the last takes one back.
    const members = membersOf(13, 13, 13, 1);
    const parameters = { total: "8" };
    const reason = reasonOf("residual-to-last", 3, { members, parameters });
    expect(plain(reason)).toEqual({ kind: "residual", rounded: "0", residual: "-1", tie: null });
  });

  it("accounts for every krone: the floor and the adjustment make the amount, under every rule", () => {
    const property = fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: -500, max: 500 }),
      fc.constantFrom(...ROUNDING_RULES),
      fc.constantFrom("sum" as const, "first" as const),
      (figures, total, rounding, regions) => {
        const members = membersOf(...figures, 1).map((member, i) => ({
          ...member,
          region: i % 2 ? "North" : "South",
        }));
        const allocation = allocated({
          scheme: "population",
          members,
          parameters: { total: String(total), host: "0001" },
          rounding,
          regions,
        });
        allocation.rows.forEach((row, index) => {
          const { floor, adjustment, reason, remainder, rounded } = explainRow(allocation, index);
          expect(floor.plus(adjustment)).toEqual(row.amount);
          expect(remainder.numerator >= 0n && remainder.numerator < remainder.denominator).toBe(
            true
          );
          if (reason.kind === "whole")
            expect(formatFraction(rounded, 9)).toBe(row.amount.toFixed(9));
          if (reason.kind === "remainder") {
            expect(reason.got).toBe(!adjustment.isZero());
            expect(reason.got).toBe(reason.rank <= reason.places);
          }
          if (reason.kind === "residual") {
            expect(reason.rounded.plus(reason.residual)).toEqual(row.amount);
          }
          if (reason.kind === "running-sum") {
            expect(reason.after.minus(reason.before)).toEqual(row.amount);
          }
          if (reason.kind === "nearest") expect(adjustment.isZero()).toBe(!reason.up);
        });
      }
    );
    fc.assert(property, runs(500));
  });
});
