import { BASE_AND_RATE, BY_POPULATION, Decimal, formatFraction } from "../../src/engine";
import { allocated, amountsOf, membersOf } from "./agreement";

describe("the unit", () => {
  it.each([
    { unit: "0.01", total: "100", expected: ["33.33", "33.33", "33.34"] },
    { unit: "10", total: "100", expected: ["30", "30", "40"] },
    { unit: "100", total: "100", expected: ["0", "0", "100"] },
    { unit: "0.5", total: "100", expected: ["33", "33.5", "33.5"] },
    { unit: "3", total: "9", expected: ["3", "3", "3"] },
  ])("of $unit makes amounts that are whole multiples of it", ({ unit, total, expected }) => {
    const allocation = allocated({
      scheme: "population",
      members: membersOf(1, 1, 1),
      parameters: { total },
      unit,
    });
    expect([...amountsOf(allocation)].sort()).toEqual(expected);
    expect(allocation.check.difference.toFixed()).toBe("0");
  });

  it("rounds a total that rates make half up to the unit", () => {
    const allocation = allocated({
      scheme: "per-inhabitant",
      members: membersOf(10, 5),
      parameters: { rate: "1.1" },
      unit: "1",
    });
    expect(formatFraction(allocation.exactTotal, 2)).toBe("16.50");
    expect(allocation.check.total.toFixed()).toBe("17");
    expect(amountsOf(allocation)).toEqual(["11", "6"]);
  });

  it("shows what half up misses of a total that rates make", () => {
    const { check } = allocated({
      scheme: "per-inhabitant",
      members: membersOf(1, 1, 1),
      parameters: { rate: "0.4" },
      rounding: "half-up",
    });
    expect(check.total.toFixed()).toBe("1");
    expect(check.difference.toFixed()).toBe("1");
  });
});

describe("what the key counts", () => {
  const average = {
    id: "average",
    form: "ready",
    rule: BASE_AND_RATE,
    parameters: [
      { name: "base", kind: "money", required: true },
      { name: "rate", kind: "money", required: true },
    ],
    measure: "average-population",
  } as const;

  it("can be the exact average of several dates", () => {
    const members = membersOf(0, 0).map((member, i) => ({
      ...member,
      populations: (i === 0 ? [100, 101, 101] : [10, 10, 12]).map((p) => new Decimal(p)),
    }));
    const { rows } = allocated({
      scheme: average,
      members,
      parameters: { rate: "3", base: "1" },
    });
    expect(rows.map(({ amount }) => amount.toFixed())).toEqual(["303", "33"]);
  });

  it("can be another figure than inhabitants", () => {
    const members = membersOf(5, 5).map((member, i) => ({ ...member, figure: new Decimal(i + 1) }));
    const scheme = {
      id: "pupils",
      form: "ready",
      rule: BY_POPULATION,
      parameters: [{ name: "total", kind: "money", required: true }],
      measure: "figure",
    } as const;
    expect(amountsOf(allocated({ scheme, members, parameters: { total: "9" } }))).toEqual([
      "3",
      "6",
    ]);
  });

  it("may have decimals", () => {
    const members = membersOf("0.5", "1.25");
    expect(
      amountsOf(allocated({ scheme: "population", members, parameters: { total: "7" } }))
    ).toEqual(["2", "5"]);
  });
});
