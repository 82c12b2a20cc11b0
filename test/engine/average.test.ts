import fc from "fast-check";
import {
  allocate,
  averagePopulation,
  byAverage,
  Decimal,
  explainRow,
  type Member,
} from "../../src/engine";
import { explanationSentences } from "../../src/text/explanationSentences";
import { findScheme } from "../../src/catalogue";
import { allocated, amountsOf, membersOf, requestOf } from "./agreement";

const figures = (...numbers: readonly number[]) => numbers.map((each) => new Decimal(each));

/** Members with figures of several years, the newest as their population. */
const withYears = (...years: readonly (readonly number[])[]): readonly Member[] =>
  membersOf(...years.map((each) => each.at(-1) ?? 0)).map((member, index) => ({
    ...member,
    populations: figures(...years[index]!),
  }));

const population = byAverage(findScheme("population")!);

describe("the average that is shown", () => {
  it.each([
    { why: "a whole average", of: [100, 101, 102], shown: "101" },
    { why: "a third is rounded down", of: [100, 100, 101], shown: "100.33" },
    { why: "two thirds are rounded up", of: [100, 101, 101], shown: "100.67" },
    { why: "a half of a hundredth is rounded up", of: [0, 0, 0, 0, 0, 0, 0, 1], shown: "0.13" },
    { why: "one year is its own average", of: [764], shown: "764" },
    { why: "nobody at all", of: [0, 0, 0], shown: "0" },
  ])("$why", ({ of, shown }) => {
    expect(averagePopulation(figures(...of)).toFixed()).toBe(shown);
  });

  it("of three years tells their sum, so that no two different averages look the same", () => {
    const three = fc.tuple(fc.nat(800_000), fc.nat(800_000), fc.nat(800_000));
    fc.assert(
      fc.property(three, (years) => {
        const shown = averagePopulation(figures(...years));
        const sum = years.reduce((left, each) => left + each, 0);
        expect(Math.round(shown.times(3).toNumber())).toBe(sum);
      })
    );
  });
});

describe("sharing by the average", () => {
  it.each([
    {
      why: "the exact average decides where the rounded one would tie",
      years: [
        [1, 1, 2],
        [1, 2, 2],
        [1, 1, 1],
      ],
      total: "12",
      expected: ["4", "5", "3"],
    },
    {
      why: "years in another order are the same average",
      years: [
        [30, 10, 20],
        [20, 20, 20],
      ],
      total: "100",
      expected: ["50", "50"],
    },
    {
      why: "who is empty in one year still pays for the others",
      years: [
        [0, 0, 30],
        [30, 30, 30],
      ],
      total: "100",
      expected: ["25", "75"],
    },
  ])("$why", ({ years, total, expected }) => {
    const allocation = allocated({
      scheme: population,
      members: withYears(...years),
      parameters: { total },
    });
    expect(amountsOf(allocation)).toEqual(expected);
  });

  it("gives what the sums of the years would give, whatever the rule", () => {
    const member = fc.array(fc.nat(50_000), { minLength: 3, maxLength: 3 });
    const rules = fc.constantFrom("largest-remainder", "half-up", "cascade", "dhondt", "adams");
    const wish = fc.record({
      years: fc.array(member, { minLength: 1, maxLength: 12 }),
      total: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      rounding: rules,
    });
    fc.assert(
      fc.property(wish, ({ years, total, rounding }) => {
        fc.pre(years.flat().some((each) => each > 0));
        const sums = years.map((each) => each.reduce((left, next) => left + next, 0));
        const parameters = { total: String(total) };
        const average = allocate(
          requestOf({ scheme: population, members: withYears(...years), parameters, rounding })
        );
        const bySums = allocate(
          requestOf({ scheme: "population", members: membersOf(...sums), parameters, rounding })
        );
        if (!average.ok || !bySums.ok) throw new Error("Both can be shared.");
        expect(amountsOf(average.value)).toEqual(amountsOf(bySums.value));
      })
    );
  });

  it.each([
    {
      why: "a member without any of the years",
      years: [[1, 2, 3], []],
      issue: {
        area: "allocation",
        code: "figure-missing",
        member: 1,
        name: "B",
        measure: "average-population",
      },
    },
    {
      why: "a member without one of the years",
      years: [
        [1, 2, 3],
        [1, 2],
      ],
      issue: {
        area: "allocation",
        code: "dates-differ",
        member: 1,
        name: "B",
        dates: 2,
        expected: 3,
      },
    },
    {
      why: "a figure below zero in an older year",
      years: [
        [1, 2, 3],
        [1, -2, 3],
      ],
      issue: { area: "allocation", code: "negative-weight", member: 1, name: "B", weight: "-2" },
    },
  ])("is refused for $why", ({ years, issue }) => {
    const members = withYears(...years);
    const parameters = { total: "100" };
    expect(allocate(requestOf({ scheme: population, members, parameters }))).toEqual({
      ok: false,
      error: [issue],
    });
  });

  it.each([
    { why: "a scheme that counts another figure", measure: "figure", expected: "figure" },
    {
      why: "a scheme that counts the population",
      measure: undefined,
      expected: "average-population",
    },
  ] as const)("changes only what counts people: $why", ({ measure, expected }) => {
    const scheme = findScheme("population")!;
    expect(byAverage(measure ? { ...scheme, measure } : scheme).measure).toBe(expected);
  });
});

describe("the explanation of an amount by the average", () => {
  const allocation = allocated({
    scheme: population,
    members: withYears([100, 100, 101], [10, 11, 12]),
    parameters: { total: "1000" },
  });

  it("begins with the figures that are averaged, and says when two decimals are not all of it", () => {
    expect(explanationSentences(allocation, 0, "nb")[0]).toBe(
      "Folketallet er snittet av 3 år: (100 + 100 + 101) / 3 ≈ 100,33. Det regnes med det nøyaktige snittet."
    );
    expect(explanationSentences(allocation, 1, "en")[0]).toBe(
      "The population is the average of 3 years: (10 + 11 + 12) / 3 = 11. The exact average is counted."
    );
  });

  it("says nothing of years where the population of one is counted", () => {
    const plain = allocated({
      scheme: "population",
      members: membersOf(1, 2),
      parameters: { total: "3" },
    });
    expect(explainRow(plain, 0).populations).toBeNull();
  });
});
