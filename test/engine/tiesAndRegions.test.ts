import fc from "fast-check";
import {
  allocate,
  Decimal,
  explainRow,
  ROUNDING_RULES,
  sharePercentages,
  sum,
  type Member,
  type RoundingRule,
} from "../../src/engine";
import { allocated, amountsOf, membersOf, refused, requestOf } from "./agreement";
import { runs } from "./runs";

const equals: readonly Member[] = [
  { code: "0003", name: "C", region: null, population: new Decimal(7) },
  { code: "0001", name: "A", region: null, population: new Decimal(7) },
  { code: "0002", name: "B", region: null, population: new Decimal(7) },
];

describe("a tie", () => {
  it.each([
    { ties: "order", expected: ["34", "33", "33"] },
    { ties: "code", expected: ["33", "34", "33"] },
    { ties: "population", expected: ["34", "33", "33"] },
  ] as const)("goes by $ties when it says so", ({ ties, expected }) => {
    const parameters = { total: "100" };
    const allocation = allocated({ scheme: "population", members: equals, parameters, ties });
    expect(amountsOf(allocation)).toEqual(expected);
  });

  it("goes to the larger population where the exact parts are equal", () => {
    const members = membersOf(4, 9, 6);
    const allocation = allocated({
      scheme: "equal-and-population",
      members,
      parameters: { total: "100", equalShare: "1" },
      ties: "population",
    });
    expect(amountsOf(allocation)).toEqual(["33", "34", "33"]);
  });

  it.each<{ rounding: RoundingRule; names: string[]; total: string; units: number }>([
    { rounding: "largest-remainder", names: ["C", "A", "B"], total: "100", units: 1 },
    { rounding: "largest-remainder", names: ["C", "A", "B"], total: "101", units: 2 },
    { rounding: "residual-to-largest", names: ["C", "A", "B"], total: "100", units: 1 },
    { rounding: "dhondt", names: ["C", "A", "B"], total: "100", units: 1 },
    { rounding: "sainte-lague", names: ["C", "A", "B"], total: "101", units: 2 },
    { rounding: "adams", names: ["C", "A", "B"], total: "2", units: 2 },
    { rounding: "dean", names: ["C", "A", "B"], total: "100", units: 1 },
    { rounding: "huntington-hill", names: ["C", "A", "B"], total: "101", units: 2 },
  ])(
    "of $units units under $rounding is left to the user who wants to be asked",
    ({ rounding, names, total, units }) => {
      const wish = { scheme: "population", members: equals, parameters: { total }, rounding };
      expect(refused({ ...wish, ties: "ask" })).toEqual([
        { code: "tie", members: [0, 1, 2], names, units },
      ]);
      const { reason } = explainRow(allocated(wish), 0);
      expect(reason).toMatchObject({ tie: { rows: [0, 1, 2], names, units, decidedBy: "order" } });
    }
  );

  it("names those who were in it in the order of the table, whoever won", () => {
    const wish = { scheme: "population", members: equals, parameters: { total: "100" } } as const;
    const allocation = allocated({ ...wish, rounding: "sainte-lague", ties: "code" });
    expect(amountsOf(allocation)).toEqual(["33", "34", "33"]);
    expect(explainRow(allocation, 2).reason).toMatchObject({ tie: { rows: [0, 1, 2] } });
  });

  it("for the difference is one between the largest only", () => {
    const allocation = allocated({
      scheme: "population",
      members: membersOf(1, 3, 3),
      parameters: { total: "101" },
      rounding: "residual-to-largest",
    });
    expect(amountsOf(allocation)).toEqual(["14", "44", "43"]);
    expect(explainRow(allocation, 1).reason).toMatchObject({ tie: { rows: [1, 2], units: 1 } });
  });

  it("does not arise for a host that comes first", () => {
    const allocation = allocated({
      scheme: "population",
      members: membersOf(1, 1, 1),
      parameters: { total: "100", host: "0001" },
      rounding: "residual-to-host",
    });
    expect(amountsOf(allocation)).toEqual(["34", "33", "33"]);
    expect(explainRow(allocation, 0).reason).toMatchObject({ kind: "residual", tie: null });
  });

  it("is none when all who claim get, or none does", () => {
    const wish = { scheme: "population", members: equals, ties: "ask" } as const;
    expect(amountsOf(allocated({ ...wish, parameters: { total: "99" } }))).toEqual([
      "33",
      "33",
      "33",
    ]);
    const two = membersOf(1, 1, 2, 4);
    const parameters = { total: "13" };
    // 1.625, 1.625, 3.25, 6.5: the two units left over go to the two equal remainders.
    expect(
      amountsOf(allocated({ scheme: "population", members: two, parameters, ties: "ask" }))
    ).toEqual(["2", "2", "3", "6"]);
  });

  it("never refuses percentages: the earlier row gets the last hundredth", () => {
    const allocation = allocated({
      scheme: "population",
      members: equals,
      parameters: { total: "99" },
      ties: "ask",
    });
    expect(sharePercentages(allocation).map((each) => each.toFixed(2))).toEqual([
      "33.34",
      "33.33",
      "33.33",
    ]);
  });
});

describe("input order", () => {
  const rules = ROUNDING_RULES.filter((rule) => !/cascade|first|last/.test(rule));
  const populations = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 8 });

  it("does not matter where ties go by municipality number", () => {
    const property = fc.property(
      populations.filter((p) => p.some((each) => each > 0)),
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom(...rules),
      fc.constantFrom("sum", "first"),
      fc.infiniteStream(fc.nat()),
      (figures, total, rounding, regions, shuffle) => {
        const members = membersOf(...figures).map((member, i) => ({
          ...member,
          region: ["North", "South", null][i % 3]!,
        }));
        const order = new Map(members.map(({ code }) => [code, shuffle.next().value ?? 0]));
        const mixed = [...members].sort((a, b) => order.get(a.code)! - order.get(b.code)!);
        const amounts = (some: readonly Member[]) => {
          const allocation = allocated({
            scheme: "population",
            members: some,
            parameters: { total: String(total), host: "0001" },
            ties: "code",
            rounding,
            regions: regions as "sum" | "first",
          });
          return new Map(allocation.rows.map(({ code, amount }) => [code, amount.toFixed()]));
        };
        expect(amounts(mixed)).toEqual(amounts(members));
      }
    );
    fc.assert(property, runs(1000));
  });
});

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

  it("can be several units, and can be taken back", () => {
    const nine = membersOf(...Array.from({ length: 9 }, () => 1));
    const wish = { scheme: "population", members: nine, rounding: "residual-to-last" } as const;
    // Exact 0.555…: half up gives 9 of 5.
    expect(amountsOf(allocated({ ...wish, parameters: { total: "5" } })).at(-1)).toBe("-3");
  });
});

describe("regions first", () => {
  const members = membersOf(10, 11, 12, 13, 14, 15).map((member, i) => ({
    ...member,
    region: i < 2 ? "North" : i < 4 ? "South" : null,
  }));
  const byRegion = (rounding: RoundingRule, total = "100", wish = {}) =>
    allocated({
      scheme: "population",
      members,
      parameters: { total, host: "0001" },
      rounding,
      regions: "first",
      ...wish,
    });

  it("gives a region whole units by the rule, then its members", () => {
    const { regions, rows } = byRegion("largest-remainder");
    // 21, 25 and 29 of 75: 28, 33.3 and 38.7 of 100.
    expect(regions.map(({ amount }) => amount.toFixed())).toEqual(["28", "33", "39"]);
    expect(rows.map(({ amount }) => amount.toFixed())).toEqual([
      "13",
      "15",
      "16",
      "17",
      "19",
      "20",
    ]);
  });

  it.each(ROUNDING_RULES.filter((rule) => !rule.startsWith("half")))(
    "adds up to the total under %s",
    (rounding) => {
      for (let total = 0; total < 40; total++) {
        const { regions, check } = byRegion(rounding, String(total));
        expect(check.difference.toFixed()).toBe("0");
        expect(sum(regions.map(({ amount }) => amount)).toFixed()).toBe(String(total));
      }
    }
  );

  it("gives a region's difference to the host where it is, elsewhere to the largest", () => {
    const thirds = membersOf(1, 1, 1, 2, 2, 2).map((member, i) => ({
      ...member,
      region: i < 3 ? "North" : "South",
    }));
    const allocation = byRegion("residual-to-host", "66", {
      members: thirds,
      parameters: { total: "66", host: "0003" },
    });
    // North 22: 7.3 each, one krone over; South 44: 14.7 each, one krone too many.
    expect(amountsOf(allocation)).toEqual(["7", "7", "8", "14", "15", "15"]);
    expect(explainRow(allocation, 2).reason).toMatchObject({ kind: "residual", tie: null });
    expect(explainRow(allocation, 3).reason).toMatchObject({
      kind: "residual",
      tie: { rows: [3, 4, 5], units: 1 },
    });
  });

  it("explains the region's whole amount, then the member's part of it", () => {
    const explained = explainRow(byRegion("largest-remainder"), 3);
    expect(explained.region?.name).toBe("South");
    expect(explained.region?.amount.toFixed()).toBe("33");
    expect(explained.floor.toFixed()).toBe("17");
    expect(explained.reason).toMatchObject({
      kind: "remainder",
      got: false,
      rank: 2,
      claimants: 2,
    });
  });

  it("names the members of tied regions to the user who wants to be asked", () => {
    const tied = membersOf(1, 2, 3).map((member, i) => ({ ...member, region: i < 2 ? "N" : "S" }));
    const wish = { scheme: "population", members: tied, regions: "first", ties: "ask" } as const;
    expect(refused({ ...wish, parameters: { total: "5" } })).toEqual([
      { code: "tie", members: [0, 1, 2], names: ["A", "B", "C"], units: 1 },
    ]);
  });

  it("names the tied members inside a region by their place in the table", () => {
    const tied = membersOf(4, 1, 1).map((member, i) => ({ ...member, region: i < 1 ? "N" : "S" }));
    const wish = { scheme: "population", members: tied, regions: "first", ties: "ask" } as const;
    expect(refused({ ...wish, parameters: { total: "3" } })).toEqual([
      { code: "tie", members: [1, 2], names: ["B", "C"], units: 1 },
    ]);
  });

  it("gives regions of nobody nothing", () => {
    const empty = membersOf(0, 5).map((member, i) => ({ ...member, region: String(i) }));
    const allocation = byRegion("largest-remainder", "7", { members: empty });
    expect(amountsOf(allocation)).toEqual(["0", "7"]);
  });

  it("settles equal regions by the member that goes first", () => {
    const tied = membersOf(1, 1, 1, 1).map((member, i) => ({
      ...member,
      code: ["0009", "0008", "0001", "0007"][i]!,
      region: i < 2 ? "N" : "S",
    }));
    const wish = { scheme: "population", members: tied, regions: "first" } as const;
    const parameters = { total: "5" };
    expect(amountsOf(allocated({ ...wish, parameters }))).toEqual(["2", "1", "1", "1"]);
    expect(amountsOf(allocated({ ...wish, parameters, ties: "code" }))).toEqual([
      "1",
      "1",
      "2",
      "1",
    ]);
  });
});

it("a request that leaves the defaults out is the request that spells them out", () => {
  const request = requestOf({ scheme: "hp-2025", members: membersOf(3, 4, 5) });
  const short = allocate(request);
  const long = allocate({
    ...request,
    parameters: { total: "10800000" },
    rounding: "largest-remainder",
    unit: "1",
    ties: "order",
    regions: "sum",
  });
  expect(short).toEqual(long);
});
