import fc from "fast-check";
import {
  allocate,
  allocateLines,
  Decimal,
  headingKey,
  TIE_RULES,
  type LineTable,
  type Member,
  type Scheme,
  type Term,
} from "../../src/engine";
import { everyTable, rowSum } from "./everyTable";
import { runs } from "./runs";

const decimals = (most: number) =>
  fc.integer({ min: 1, max: most }).map((hundredths) => (hundredths / 100).toFixed(2));
const figure = fc.constantFrom<"population" | "pupils" | 1>("population", "pupils", 1);

/** Whole in every unit that is tried: a given total that is not is refused, as one cost and as a line. */
const amounts = (least: number, most: number) =>
  fc.integer({ min: least / 5, max: most / 5 }).map((fives) => fives * 5);

/** Costs of every kind: a total by one figure or by two, rates, some for a group alone. */
const cost: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ amount: amounts(-400, 900), by: figure }),
  fc.record({
    amount: amounts(0, 900),
    terms: fc.constant<readonly Term[]>([
      { amount: { share: "0.2" }, by: 1 },
      { amount: { rest: 1 }, by: "population" },
    ]),
  }),
  decimals(300).map((times): Term => ({ by: { of: "population", times } })),
  decimals(300).map((times): Term => ({ by: { of: "pupils", times }, who: { group: "a" } }))
);

const members: fc.Arbitrary<readonly Member[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 }), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  // A cost of a group that nobody is in is refused alone, and is nothing in a sum.
  .filter((all) => all.some(([, pupils]) => pupils > 0) && all.some(([, , isInGroup]) => isInGroup))
  .map((all) =>
    all.map(([population, pupils, isInGroup], i) => ({
      code: String(i),
      name: `member ${i}`,
      region: null,
      group: isInGroup ? "a" : "b",
      population: new Decimal(population),
      figures: new Map([
        [headingKey("population"), new Decimal(population)],
        [headingKey("pupils"), new Decimal(pupils)],
      ]),
    }))
  );

const written = (rule: Term): Scheme => ({ id: "tree", form: "written", rule, parameters: [] });

/** The exact cells of a table, in units, as columns. */
const exactColumns = ({ rows, lines }: LineTable, unit: string) =>
  lines.map((_, j) => {
    const cells = rows.map(({ cells: all }) => all[j]!.exact);
    const denominator = cells.reduce((product, each) => product * each.denominator, 1n);
    const [whole, parts] = unit === "0.1" ? [10n, 1n] : [1n, BigInt(unit)];
    return {
      numerators: cells.map((each) => each.numerator * (denominator / each.denominator) * whole),
      denominator: denominator * parts,
    };
  });

it("costs are terms of one sum: each member pays what the sum allocates, wherever the lines' totals allow it", () => {
  const counts = { same: 0, impossible: 0 };
  const property = fc.property(
    members,
    fc.array(cost, { minLength: 2, maxLength: 3 }),
    fc.constantFrom("1", "0.1", "5"),
    fc.constantFrom(...TIE_RULES.filter((rule) => rule !== "ask")),
    (list, costs, unit, ties) => {
      const lines = costs.map((rule, i) => ({
        label: String(i),
        scheme: written(rule),
        parameters: {},
      }));
      const table = allocateLines({ members: list, lines, unit, ties });
      const sum = { scheme: written({ terms: costs }), parameters: {} };
      const shared = allocate({ ...sum, members: list, unit, ties });
      expect(table.ok).toBe(shared.ok);
      if (!table.ok || !shared.ok) return;
      const wanted = shared.value.rows.map(({ amount }) => amount);
      expect(table.value.check.total.toFixed()).toBe(shared.value.check.total.toFixed());
      if (table.value.rows.every(({ amount }, i) => amount.eq(wanted[i]!))) {
        counts.same++;
        return;
      }
      const units = wanted.map((amount) => BigInt(amount.div(unit).toFixed()));
      for (const other of everyTable(exactColumns(table.value, unit))) {
        expect(units.every((each, row) => rowSum(other, row) === each)).toBe(false);
      }
      counts.impossible++;
    }
  );
  fc.assert(property, runs(1500));
  expect(counts.same).toBeGreaterThan(20 * counts.impossible);
});
