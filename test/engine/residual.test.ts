import { sharePercentages, type RoundingRule } from "../../src/engine";
import { allocated, amountsOf, membersOf } from "./agreement";

describe("the difference under residual-to-…", () => {
  // Exact parts 33.3, 33.3, 33.3: half up gives 99, one krone is missing.
  const members = membersOf(0, 1, 1, 1, 0);
  const taken = (rounding: RoundingRule, wish = {}) =>
    amountsOf(
      allocated({ scheme: "population", members, parameters: { total: "100" }, rounding, ...wish })
    );

  it.each<{ rounding: RoundingRule; expected: string[] }>([
    { rounding: "residual-to-first", expected: ["0", "34", "33", "33", "0"] },
    { rounding: "residual-to-last", expected: ["0", "33", "33", "34", "0"] },
    { rounding: "residual-to-largest", expected: ["0", "34", "33", "33", "0"] },
  ])("goes whole with $rounding, past those who pay nothing", ({ rounding, expected }) => {
    expect(taken(rounding)).toEqual(expected);
  });

  it("goes to the host", () => {
    const parameters = { total: "100", host: "0003" };
    expect(taken("residual-to-host", { parameters })).toEqual(["0", "33", "34", "33", "0"]);
  });

  it("goes to the host in the percentages too", () => {
    const allocation = allocated({
      scheme: "population",
      members,
      parameters: { total: "300", host: "0003" },
      rounding: "residual-to-host",
    });
    expect(sharePercentages(allocation).map((each) => each.toFixed())).toEqual([
      "0",
      "33.33",
      "33.34",
      "33.33",
      "0",
    ]);
  });

  it("can be several units, and can be taken back", () => {
    const nine = membersOf(...Array.from({ length: 9 }, () => 1));
    const wish = { scheme: "population", members: nine, rounding: "residual-to-last" } as const;
    // Exact 0.555…: half up gives 9 of 5.
    expect(amountsOf(allocated({ ...wish, parameters: { total: "5" } })).at(-1)).toBe("-3");
  });
});
