import { sum, type ParameterValues } from "../../src/engine";
import { allocated, amountsOf, membersOf } from "./agreement";

const A_TO_D = membersOf(100, 200, 300, 400);
const shared = (parameters: ParameterValues, wish = {}) =>
  amountsOf(allocated({ scheme: "population", members: A_TO_D, parameters, ...wish }));
const rated = (parameters: ParameterValues, wish = {}) =>
  amountsOf(allocated({ scheme: "base-and-rate", members: A_TO_D, parameters, ...wish }));

describe("the general schemes", () => {
  it.each([
    { scheme: "population", parameters: { total: "1000" }, expected: ["100", "200", "300", "400"] },
    {
      scheme: "per-inhabitant",
      parameters: { rate: "2.5" },
      expected: ["250", "500", "750", "1000"],
    },
    {
      scheme: "base-and-rate",
      parameters: { base: "50", rate: "2" },
      expected: ["250", "450", "650", "850"],
    },
    {
      scheme: "equal-and-population",
      parameters: { total: "1000", equalShare: "0.3" },
      expected: ["145", "215", "285", "355"],
    },
    {
      scheme: "equal-and-population",
      parameters: { total: "1000", equalShare: "1" },
      expected: ["250", "250", "250", "250"],
    },
    {
      scheme: "equal-and-population",
      parameters: { total: "1000", equalShare: "0" },
      expected: ["100", "200", "300", "400"],
    },
  ])("$scheme shares by its key: $parameters", ({ scheme, parameters, expected }) => {
    expect(amountsOf(allocated({ scheme, members: A_TO_D, parameters }))).toEqual(expected);
  });

  it("share equally where nobody has inhabitants, if all of it is shared equally", () => {
    const members = membersOf(0, 0);
    const parameters = { total: "10", equalShare: "1" };
    expect(amountsOf(allocated({ scheme: "equal-and-population", members, parameters }))).toEqual([
      "5",
      "5",
    ]);
  });
});

describe("the common parameters", () => {
  it.each<{ why: string; parameters: ParameterValues; expected: string[] }>([
    {
      why: "an index raises a fixed total",
      parameters: { total: "1000", index: "1.1" },
      expected: ["110", "220", "330", "440"],
    },
    {
      why: "an indexed total that is no whole krone is rounded half up",
      parameters: { total: "1000", index: "1.0005" },
      expected: ["100", "200", "300", "401"],
    },
    {
      why: "half a year for one shifts the rest to the others",
      parameters: { total: "1000", "months.0004": "6" },
      expected: ["125", "250", "375", "250"],
    },
    {
      why: "half a year for all changes nothing under a fixed total",
      parameters: { total: "1000", months: "6" },
      expected: ["100", "200", "300", "400"],
    },
    {
      why: "one month out of the same for all is still a part of the year",
      parameters: { total: "1000", months: "6", "months.0001": "12" },
      expected: ["182", "182", "273", "363"],
    },
    {
      why: "no months is no part",
      parameters: { total: "1000", "months.0004": "0" },
      expected: ["167", "333", "500", "0"],
    },
    {
      why: "floor and cap together",
      parameters: { total: "1000", floor: "150", cap: "350" },
      expected: ["150", "200", "300", "350"],
    },
    {
      why: "a host's part comes off the whole first, and it is out of the key",
      parameters: { total: "1000", host: "0001", hostShare: "0.1" },
      expected: ["100", "200", "300", "400"],
    },
    {
      why: "a host without a part is a member like the others",
      parameters: { total: "1000", host: "0001" },
      expected: ["100", "200", "300", "400"],
    },
    {
      why: "a host's part of nothing is nothing",
      parameters: { total: "900", host: "0001", hostShare: "0" },
      expected: ["0", "200", "300", "400"],
    },
    {
      why: "a total of zero is shared as zeros",
      parameters: { total: "0" },
      expected: ["0", "0", "0", "0"],
    },
    {
      why: "a refund mirrors the charge, cap and host share included",
      parameters: { total: "-1000", cap: "300", host: "0001", hostShare: "0.2" },
      expected: ["-200", "-200", "-300", "-300"],
    },
  ])("$why", ({ parameters, expected }) => {
    expect(shared(parameters)).toEqual(expected);
  });

  it.each([
    { why: "in kroner", cap: { cap: "300" }, floor: { floor: "190" } },
    { why: "as a part of the total", cap: { capShare: "0.3" }, floor: { floorShare: "0.19" } },
    {
      why: "as the stricter of two",
      cap: { cap: "300", capShare: "0.4" },
      floor: { floor: "10", floorShare: "0.19" },
    },
  ])("share by the same key what a limit $why frees or takes", ({ cap, floor }) => {
    expect(shared({ total: "1000", ...cap })).toEqual(["133", "267", "300", "300"]);
    expect(shared({ total: "1000", ...floor })).toEqual(["190", "190", "266", "354"]);
  });

  it.each<{ why: string; parameters: ParameterValues; expected: string[] }>([
    {
      why: "an index raises base and rate",
      parameters: { base: "10", rate: "1", index: "2" },
      expected: ["220", "420", "620", "820"],
    },
    {
      why: "half a year is half the base and half the rate",
      parameters: { base: "10", rate: "1", "months.0002": "6" },
      expected: ["110", "105", "310", "410"],
    },
    {
      // 100, 200, 300, 400 kr: the last pays 100 kr less, and so does the sum.
      why: "a cap frees nobody's money, the total falls",
      parameters: { base: "0", rate: "1", cap: "300" },
      expected: ["100", "200", "300", "300"],
    },
    {
      why: "a floor lifts the total",
      parameters: { base: "0", rate: "1", floor: "150" },
      expected: ["150", "200", "300", "400"],
    },
    {
      // 30 % and 15 % of the 1,000 kr that the rates ask for.
      why: "limits as parts of the total are parts of what the rates ask for",
      parameters: { base: "0", rate: "1", capShare: "0.3", floorShare: "0.15" },
      expected: ["150", "200", "300", "300"],
    },
    {
      why: "of a limit in kroner and one as a part the stricter holds",
      parameters: {
        base: "0",
        rate: "1",
        capShare: "0.3",
        cap: "250",
        floorShare: "0.15",
        floor: "120",
      },
      expected: ["150", "200", "250", "250"],
    },
    {
      // 200, 300 and 300 kr make half of the whole; the host, who pays nothing by the key, the other.
      why: "a host covers its part of what the caps leave",
      parameters: { base: "0", rate: "1", cap: "300", host: "0001", hostShare: "0.5" },
      expected: ["800", "200", "300", "300"],
    },
    {
      // A cap of 30 % of the whole before limits, 1,800 kr: 540 kr, which holds nobody but the host's share is its own.
      why: "a cap as a part of the total counts the host's part in the total",
      parameters: { base: "0", rate: "1", capShare: "0.2", host: "0001", hostShare: "0.5" },
      expected: ["860", "200", "300", "360"],
    },
    {
      why: "a host pays its part of the whole that the rates of the others give",
      parameters: { base: "10", rate: "1", host: "0001", hostShare: "0.75" },
      expected: ["2790", "210", "310", "410"],
    },
    {
      why: "a rate finer than an øre is exact",
      parameters: { base: "0", rate: "0.333333333333333333" },
      expected: ["33", "67", "100", "133"],
    },
  ])("under rates: $why", ({ parameters, expected }) => {
    expect(rated(parameters)).toEqual(expected);
  });

  it("apply in the stated order: index, part-year, limits, host share", () => {
    const parameters = {
      total: "1000",
      index: "1.1",
      "months.0004": "6",
      cap: "300",
      host: "0001",
      hostShare: "0.25",
    };
    // Index: 1100. Host: 275. Others 825 by 200 : 300 : 200 = 235.7 : 353.6 : 235.7; the cap frees 53.6.
    expect(shared(parameters)).toEqual(["275", "263", "300", "262"]);
  });

  it("measures a cap as a part of the whole, host included", () => {
    const parameters = { total: "1000", host: "0001", hostShare: "0.1", capShare: "0.35" };
    expect(shared(parameters)).toEqual(["100", "220", "330", "350"]);
  });

  it("never asks a member of no months for the floor", () => {
    expect(shared({ total: "1000", floor: "300", "months.0001": "0" })).toEqual([
      "0",
      "300",
      "300",
      "400",
    ]);
  });

  it("asks a member without inhabitants for the floor", () => {
    const parameters = { total: "100", floor: "10" };
    const allocation = allocated({ scheme: "population", members: membersOf(0, 9), parameters });
    expect(amountsOf(allocation)).toEqual(["10", "90"]);
    expect(allocation.rows.map(({ limit }) => limit)).toEqual(["floor", null]);
  });

  it("say which rows a limit holds, and which is the host", () => {
    const { rows } = allocated({
      scheme: "population",
      members: A_TO_D,
      parameters: { total: "1000", floor: "150", cap: "300", host: "0003", hostShare: "0.3" },
    });
    expect(rows.map(({ limit, part }) => [limit, part])).toEqual([
      ["floor", "member"],
      [null, "member"],
      [null, "host"],
      ["cap", "member"],
    ]);
  });

  it("go away when they are set to nothing", () => {
    const members = membersOf(100, 200).map((member, i) =>
      i ? member : { ...member, code: "5001" }
    );
    const parameters = { hostShare: "", host: " " };
    expect(amountsOf(allocated({ scheme: "st-olav-2018", members, parameters }))).toEqual([
      "10300",
      "10600",
    ]);
  });

  it("are kept in the result with the defaults filled in", () => {
    const { request } = allocated({ scheme: "hp-2025", members: A_TO_D });
    expect(request).toMatchObject({
      parameters: { total: "10800000", index: "1", months: "12" },
      rounding: "largest-remainder",
      unit: "1",
      ties: "order",
      regions: "sum",
    });
  });
});

it("subtotals add up to what the members pay, and count their inhabitants", () => {
  const members = A_TO_D.map((member, i) => ({ ...member, region: i < 2 ? "North" : null }));
  const { regions } = allocated({
    scheme: "st-olav-2014",
    members,
    parameters: { rate: "1" },
  });
  expect(
    regions.map(({ region, population, amount }) => [
      region,
      population.toFixed(),
      amount.toFixed(),
    ])
  ).toEqual([
    ["North", "300", "300"],
    [null, "700", "700"],
  ]);
  expect(sum(regions.map(({ amount }) => amount)).toFixed()).toBe("1000");
});
