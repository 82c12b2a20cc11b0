import fc from "fast-check";
import {
  allocate,
  amountParts,
  formatFraction,
  fractionOf,
  Decimal,
  type Fraction,
} from "../../src/engine";
import { add, compare } from "../../src/engine/exact/fraction";
import { allocated, membersOf, requestOf } from "./agreement";
import { runs } from "./runs";

const MEMBERS = membersOf(1000, 3678, 773);
const partsOf = (scheme: string, parameters: Readonly<Record<string, string>>, index = 1) => {
  const allocation = allocated({ scheme, members: MEMBERS, parameters });
  return amountParts(allocation, index).map(({ kind, amount }) => [
    kind,
    formatFraction(amount, 2),
  ]);
};

describe("the parts of an amount", () => {
  it.each([
    { why: "one key has none", scheme: "population", given: { total: "100" }, parts: [] },
    {
      why: "a base and a rate",
      scheme: "base-and-rate",
      given: { base: "10000", rate: "3" },
      parts: [
        ["base", "10000.00"],
        ["rate", "11034.00"],
      ],
    },
    {
      why: "a base and a rate beside a host",
      scheme: "st-olav-2018",
      given: { host: "0001" },
      parts: [
        ["base", "10000.00"],
        ["rate", "11034.00"],
      ],
    },
    {
      why: "half a year of them, indexed",
      scheme: "st-olav-2018",
      given: { host: "0001", "months.0002": "6", index: "1.1" },
      parts: [
        ["base", "5500.00"],
        ["rate", "6068.70"],
      ],
    },
    {
      why: "what a floor adds, beside a host",
      scheme: "st-olav-2018",
      given: { host: "0001", floor: "30000" },
      parts: [
        ["base", "10000.00"],
        ["rate", "11034.00"],
        ["limit", "8966.00"],
      ],
    },
    {
      why: "equal parts and population, and what a floor takes from this one",
      scheme: "equal-and-population",
      given: { total: "100000", equalShare: "0.2", floor: "20000" },
      parts: [
        ["equal", "6666.67"],
        ["by-population", "53979.09"],
        ["limit", "-1470.96"],
      ],
    },
    {
      why: "none can be told apart behind a host's part of a given total",
      scheme: "equal-and-population",
      given: { total: "100000", equalShare: "0.2", host: "0001", hostShare: "0.5" },
      parts: [],
    },
  ])("$why", ({ scheme, given, parts }) => {
    expect(partsOf(scheme, given)).toEqual(parts);
  });

  it("are none for the host and for a matching party", () => {
    expect(partsOf("st-olav-2018", { host: "0001" }, 0)).toEqual([]);
    expect(partsOf("st-olav-2014", { floor: "20000" }, 3)).toEqual([]);
  });

  it("always add up to the exact amount", () => {
    const number = (max: number) => fc.integer({ min: 0, max }).map(String);
    fc.assert(
      fc.property(
        fc.constantFrom(
          "st-olav-2018",
          "base-and-rate",
          "equal-and-population",
          "hnt-2018",
          "st-olav-2014"
        ),
        fc.array(fc.integer({ min: 0, max: 200000 }), { minLength: 2, maxLength: 6 }),
        fc.record(
          {
            total: number(1e7),
            base: number(1e5),
            rate: number(30),
            equalShare: fc.constantFrom("0.2", "0.5"),
            host: fc.constant("0001"),
            hostShare: fc.constantFrom("0.5", "0.1"),
            floor: number(30000),
            cap: number(90000),
            index: fc.constantFrom("1", "1.035"),
            months: fc.constantFrom("12", "7"),
            "months.0002": number(12),
          },
          { requiredKeys: ["base", "rate", "equalShare"] }
        ),
        (scheme, populations, parameters) => {
          const allocation = allocate(
            requestOf({ scheme, members: membersOf(...populations), parameters })
          );
          if (!allocation.ok) return;
          allocation.value.rows.forEach(({ exact }, index) => {
            const parts = amountParts(allocation.value, index);
            if (parts.length === 0) return;
            const whole = parts.reduce<Fraction>(
              (all, { amount }) => add(all, amount),
              fractionOf(new Decimal(0))
            );
            expect(compare(whole, exact)).toBe(0);
          });
        }
      ),
      runs(300)
    );
  });
});
