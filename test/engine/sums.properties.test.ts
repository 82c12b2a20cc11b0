import fc from "fast-check";
import { Decimal, ROUNDING_RULES, sum, type AllocatedRow } from "../../src/engine";
import { allocated, membersOf } from "./agreement";
import { runs } from "./runs";

const member = fc.record({
  population: fc.integer({ min: 1, max: 9_999 }),
  region: fc.constantFrom("North", "South", null),
});
const rules = ROUNDING_RULES.filter((rule) => rule !== "residual-to-host");

/** Summed another way than the engine does it: the amounts themselves. */
const sumOf = (rows: readonly AllocatedRow[]) => sum(rows.map(({ amount }) => amount)).toFixed();

it("subtotals and check say what the rows' own amounts come to", () => {
  const property = fc.property(
    fc.array(member, { minLength: 1, maxLength: 12 }),
    fc.integer({ min: -2_000, max: 2_000 }),
    fc.constantFrom("0.01", "0.25", "1", "1000"),
    fc.constantFrom(...rules),
    fc.constantFrom("0", "0.3", "1"),
    (given, units, unit, rounding, matchingRatio) => {
      const members = membersOf(...given.map(({ population }) => population));
      const { rows, regions, check } = allocated({
        scheme: "population",
        members: members.map((one, i) => ({ ...one, region: given[i]!.region })),
        parameters: {
          total: new Decimal(unit).times(units).toFixed(),
          matchingParty: "Trust",
          matchingRatio,
        },
        rounding,
        unit,
      });
      expect(check.allocated.toFixed()).toBe(sumOf(rows));
      for (const { region, amount } of regions) {
        const own = rows.filter((row) => row.part !== "matching-party" && row.region === region);
        expect(amount.toFixed()).toBe(sumOf(own));
      }
    }
  );
  fc.assert(property, runs(500));
});
