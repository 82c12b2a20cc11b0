import fc from "fast-check";
import {
  Decimal,
  explainRow,
  ROUNDING_RULES,
  sharePercentages,
  type Member,
  type RoundingRule,
} from "../../src/engine";
import { allocated, amountsOf, membersOf, refused } from "./agreement";
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
        { area: "allocation", code: "tie", members: [0, 1, 2], names, units },
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
