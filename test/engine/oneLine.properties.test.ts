import fc from "fast-check";
import { findScheme } from "../../src/catalogue";
import { allocate, allocateLines, TIE_RULES } from "../../src/engine";
import { membersOf } from "./agreement";
import { runs } from "./runs";

const decimals = (most: number) =>
  fc.integer({ min: 0, max: most }).map((hundredths) => (hundredths / 100).toFixed(2));
const SCHEMES = fc.oneof(
  fc.record({ id: fc.constant("population"), total: fc.integer({ min: -900, max: 900 }) }),
  fc.record({
    id: fc.constant("equal-and-population"),
    total: fc.integer({ min: -900, max: 900 }),
    equalShare: fc.constantFrom("0", "0.2", "0.5", "1"),
  }),
  fc.record({ id: fc.constant("per-inhabitant"), rate: decimals(900) }),
  fc.record({ id: fc.constant("base-and-rate"), base: decimals(90_000), rate: decimals(900) }),
  fc.record({
    id: fc.constant("per-inhabitant"),
    rate: decimals(900),
    cap: fc.constantFrom("3", "7.5"),
  })
);

const cost = fc.record({
  scheme: SCHEMES,
  unit: fc.constantFrom("1", "0.01", "0.1", "100"),
  ties: fc.constantFrom(...TIE_RULES),
  populations: fc
    .array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 7 })
    .filter((all) => all.some((each) => each > 0)),
});

it("one line of several costs is what the allocation shares, whatever key, unit and tie rule", () => {
  let compared = 0;
  const property = fc.property(cost, ({ scheme: { id, ...written }, unit, ties, populations }) => {
    const scheme = findScheme(id)!;
    const members = membersOf(...populations);
    const parameters = Object.fromEntries(
      Object.entries(written).map(([name, value]) => [name, String(value)])
    );
    const allocated = allocate({ scheme, members, parameters, unit, ties });
    const lines = [{ label: "one", scheme, parameters }];
    const table = allocateLines({ members, lines, unit, ties });
    expect(table.ok).toBe(allocated.ok);
    if (!table.ok || !allocated.ok) return;
    const amounts = allocated.value.rows.map(({ amount }) => amount.toFixed());
    expect(table.value.rows.map(({ amount }) => amount.toFixed())).toEqual(amounts);
    expect(table.value.check.total.toFixed()).toBe(allocated.value.check.total.toFixed());
    compared++;
  });
  fc.assert(property, runs(2000));
  expect(compared).toBeGreaterThan(300);
});

it("several costs by rates charge each less than a unit from the exact sum", () => {
  const rates = fc.array(decimals(300), { minLength: 2, maxLength: 8 });
  const property = fc.property(
    rates,
    fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }),
    (list, populations) => {
      const scheme = findScheme("per-inhabitant")!;
      const members = membersOf(...populations);
      const lines = list
        .filter((rate) => Number(rate) > 0)
        .map((rate) => ({ label: rate, scheme, parameters: { rate } }));
      const table = allocateLines({ members, lines, unit: "100" });
      if (!table.ok) return;
      const rate = lines.reduce(
        (sum, { parameters }) => sum + Math.round(Number(parameters.rate) * 100),
        0
      );
      table.value.rows.forEach(({ amount }, i) => {
        expect(Math.abs(Number(amount) * 100 - rate * populations[i]!)).toBeLessThan(100 * 100);
      });
    }
  );
  fc.assert(property, runs(500));
});
