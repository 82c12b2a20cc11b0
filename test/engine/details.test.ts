import fc from "fast-check";
import {
  apportion,
  Decimal,
  explainRow,
  formatFraction,
  sharePercentages,
  splitAmount,
  type ParameterValues,
} from "../../src/engine";
import { nearestDouble, shareOf } from "../../src/engine/exact/nearestDouble";
import { allocated, amountsOf, membersOf, refused } from "./agreement";
import { runs } from "./runs";

const shared = (parameters: ParameterValues, populations: readonly number[], wish = {}) =>
  allocated({ scheme: "population", members: membersOf(...populations), parameters, ...wish });
const percentages = (...of: Parameters<typeof shared>) =>
  sharePercentages(shared(...of)).map((each) => each.toFixed(2));

describe("percentages", () => {
  it("count a matching party in", () => {
    const parameters = { total: "9", matchingParty: "Trust", matchingRatio: "0.5" };
    expect(percentages(parameters, [1, 2])).toEqual(["22.22", "44.45", "33.33"]);
  });

  it("give the difference to the host where the amounts do", () => {
    const parameters = { total: "9", host: "0002" };
    const wish = { rounding: "residual-to-host" };
    expect(percentages(parameters, [1, 1, 1], wish)).toEqual(["33.33", "33.34", "33.33"]);
  });

  it("give the difference to a host that comes first, and not to the largest", () => {
    const parameters = { total: "7", host: "0001" };
    const wish = { rounding: "residual-to-host" };
    expect(percentages(parameters, [1, 1, 5], wish)).toEqual(["14.28", "14.29", "71.43"]);
  });

  it("settle ties as the amounts do", () => {
    const members = [...membersOf(1, 1, 1)].reverse();
    const wish = { scheme: "population", members, parameters: { total: "9" } } as const;
    const settled = (ties: "order" | "code") =>
      sharePercentages(allocated({ ...wish, ties })).map((each) => each.toFixed(2));
    expect(settled("order")).toEqual(["33.34", "33.33", "33.33"]);
    expect(settled("code")).toEqual(["33.33", "33.33", "33.34"]);
  });

  it("settle ties by the population where the amounts do", () => {
    const allocation = allocated({
      scheme: "equal-and-population",
      members: membersOf(4, 6, 9),
      parameters: { total: "9", equalShare: "1" },
      ties: "population",
    });
    expect(sharePercentages(allocation).map((each) => each.toFixed(2))).toEqual([
      "33.33",
      "33.33",
      "33.34",
    ]);
  });

  it("of a refund are positive, and can have any number of decimals", () => {
    const allocation = shared({ total: "-9" }, [1, 2]);
    expect(sharePercentages(allocation, 0).map((each) => each.toFixed())).toEqual(["33", "67"]);
    expect(sharePercentages(allocation, 4).map((each) => each.toFixed())).toEqual([
      "33.3333",
      "66.6667",
    ]);
  });
});

describe("rounding each row for itself", () => {
  it.each([
    { rounding: "half-even", total: "15", expected: ["8", "8"] },
    { rounding: "half-even", total: "13", expected: ["6", "6"] },
    { rounding: "half-up", total: "13", expected: ["7", "7"] },
  ] as const)(
    "$rounding makes of two halves of $total $expected",
    ({ rounding, total, expected }) => {
      expect(amountsOf(shared({ total }, [1, 1], { rounding }))).toEqual(expected);
    }
  );

  it("half-even rounds what is more than half up", () => {
    expect(amountsOf(shared({ total: "5" }, [1, 2], { rounding: "half-even" }))).toEqual([
      "2",
      "3",
    ]);
  });
});

describe("floors and caps with øre", () => {
  it.each<{ why: string; parameters: ParameterValues; expected: string[] }>([
    {
      why: "a cap",
      parameters: { total: "100.75", cap: "33.5" },
      expected: ["16.81", "25.22", "25.22", "33.5"],
    },
    {
      why: "a floor",
      parameters: { total: "100.75", floor: "20.25" },
      expected: ["20.25", "20.25", "20.25", "40"],
    },
    {
      why: "both",
      parameters: { total: "100.75", floor: "20.25", cap: "39.125" },
      expected: ["20.25", "20.69", "20.69", "39.12"],
    },
    {
      why: "shares of the total",
      parameters: { total: "100.75", floorShare: "0.2", capShare: "0.375" },
      expected: ["20.15", "21.41", "21.41", "37.78"],
    },
  ])("keep $why exactly", ({ parameters, expected }) => {
    const allocation = shared(parameters, [2, 3, 3, 8], { unit: "0.01" });
    expect(allocation.check.ok).toBe(true);
    expect(amountsOf(allocation)).toEqual(expected);
  });

  it("are compared with the total to the øre", () => {
    const wish = { scheme: "population", members: membersOf(1, 1), unit: "0.01" } as const;
    const total = "10.01";
    expect(refused({ ...wish, parameters: { total, cap: "5.004" } })).toMatchObject([
      { code: "caps-below-total", most: "10.01" },
    ]);
    expect(amountsOf(allocated({ ...wish, parameters: { total, cap: "5.005" } }))).toHaveLength(2);
    expect(refused({ ...wish, parameters: { total, floor: "5.006" } })).toMatchObject([
      { code: "floors-above-total", least: "10.01" },
    ]);
    expect(amountsOf(allocated({ ...wish, parameters: { total, floor: "5.005" } }))).toHaveLength(
      2
    );
    expect(
      refused({
        ...wish,
        members: membersOf(0, 1),
        parameters: { total, floor: "0.5", cap: "9.5" },
      })
    ).toMatchObject([{ code: "caps-below-total", most: "10.00" }]);
  });

  it("are met by nobody where there is nothing to share", () => {
    const { rows } = shared({ total: "0", cap: "5" }, [1, 2]);
    expect(rows.map(({ limit, share }) => [limit, formatFraction(share, 3)])).toEqual([
      [null, "0.333"],
      [null, "0.667"],
    ]);
  });
});

describe("a matching party", () => {
  const parameters = { total: "10", matchingParty: "Trust", matchingRatio: "0.25" };

  it("is rounded to the unit by itself, half up, and explained so", () => {
    const allocation = shared(parameters, [1, 1], { unit: "0.5" });
    expect(amountsOf(allocation)).toEqual(["5", "5", "2.5"]);
    expect(explainRow(allocation, 2).reason).toEqual({ kind: "whole" });
    const coarse = shared({ ...parameters, total: "-10" }, [1, 1], { unit: "5" });
    expect(amountsOf(coarse)).toEqual(["-5", "-5", "-5"]);
    const { floor, remainder, adjustment, reason } = explainRow(coarse, 2);
    expect([floor.toFixed(), adjustment.toFixed()]).toEqual(["0", "-5"]);
    expect(formatFraction(remainder, 2)).toBe("0.50");
    expect(reason).toEqual({ kind: "nearest", up: true, half: true });
  });

  it("has its share of the whole, and the members theirs", () => {
    const { rows } = shared(parameters, [1, 3]);
    expect(rows.map(({ share }) => formatFraction(share, 4))).toEqual([
      "0.2000",
      "0.6000",
      "0.2000",
    ]);
  });

  it("may add nothing", () => {
    expect(amountsOf(shared({ ...parameters, matchingRatio: "0" }, [1, 1]))).toEqual([
      "5",
      "5",
      "0",
    ]);
  });
});

describe("what people type", () => {
  it("may have spaces around it", () => {
    const parameters = { total: " 10 ", host: " 0001 ", hostShare: " 0.5 " };
    const allocation = shared(parameters, [1, 1], { unit: " 1 " });
    expect(amountsOf(allocation)).toEqual(["5", "5"]);
    expect(allocation.request.unit).toBe("1");
  });

  it("may have a hundred digits, and no more", () => {
    const hundred = "1".repeat(100);
    expect(amountsOf(shared({ total: hundred }, [1]))).toEqual([hundred]);
    expect(amountsOf(shared({ total: hundred }, [1], { unit: hundred }))).toEqual([hundred]);
    const members = membersOf("1e100", `1e-100`);
    expect(
      amountsOf(allocated({ scheme: "population", members, parameters: { total: "7" } }))
    ).toEqual(["7", "0"]);
  });
});

describe("splitAmount", () => {
  it("takes the largest remainder and whole kroner unless told otherwise", () => {
    const split = splitAmount(
      new Decimal(10),
      [65, 17, 18].map((w) => new Decimal(w))
    );
    expect(split.ok && split.value.map((part) => part.toFixed())).toEqual(["6", "2", "2"]);
  });

  it("passes over a weight of zero", () => {
    const split = splitAmount(
      new Decimal(10),
      [0, 1].map((w) => new Decimal(w)),
      "dhondt"
    );
    expect(split.ok && split.value.map((part) => part.toFixed())).toEqual(["0", "10"]);
  });

  it("calls a wrong weight by its place", () => {
    expect(
      splitAmount(
        new Decimal(1),
        [1, -1].map((w) => new Decimal(w))
      )
    ).toMatchObject({
      error: { member: 1, name: "#2" },
    });
    expect(splitAmount(new Decimal(NaN), [])).toMatchObject({ error: { parameter: "total" } });
  });
});

describe("apportion", () => {
  it("stays exact where products leave the safe numbers", () => {
    const large = Number.MAX_SAFE_INTEGER;
    const weights = [1, 3, large - 10];
    const exact = apportion(BigInt(large), weights.map(BigInt));
    const result = apportion(large, weights);
    expect(result.ok && result.value).toEqual(exact.ok && exact.value.map(Number));
    expect(apportion(large, [large, large])).toEqual({
      ok: true,
      value: [(large + 1) / 2, (large - 1) / 2],
    });
  });

  it("refuses a negative weight in the first place, too", () => {
    expect(apportion(1n, [-1n, 2n])).toMatchObject({ error: { member: 0 } });
  });

  it("makes no negative zero of a refund", () => {
    const result = apportion(-1, [1, 0]);
    expect(result.ok && result.value.map((part) => Object.is(part, -0))).toEqual([false, false]);
  });
});

describe("the nearest double", () => {
  it("of two safe whole numbers is their quotient", () => {
    const natural = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    const property = fc.property(natural, natural, (a, b) => {
      const fraction = { numerator: BigInt(a), denominator: BigInt(b + 1 || 1) };
      expect(nearestDouble(fraction)).toBe(a / Number(fraction.denominator));
    });
    fc.assert(property, runs(1000));
  });

  it.each([
    { part: "0", whole: "3", expected: 0 },
    { part: "214565", whole: "535512", expected: 214565 / 535512 },
    { part: "0.1", whole: "0.3", expected: 1 / 3 },
    { part: "1e60", whole: "4e10", expected: 2.5e49 },
    { part: "9007199254740993", whole: "1", expected: 9007199254740992 },
    { part: "9007199254740993.0000001", whole: "1", expected: 9007199254740994 },
  ])("of $part ÷ $whole is $expected", ({ part, whole, expected }) => {
    expect(shareOf(new Decimal(part), new Decimal(whole))).toBe(expected);
  });
});
