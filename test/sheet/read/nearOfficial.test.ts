import { allowedFactor, isLikeOfficial } from "../../../src/sheet/read/nearOfficial";

describe("how far a population may lie from the official one", () => {
  it.each([
    { years: 0, factor: 1.06 },
    { years: 1, factor: 1.09 },
    { years: 8, factor: 1.3 },
    { years: 18, factor: 1.6 },
    { years: 100, factor: 1.6 },
  ])("is a factor of $factor where $years years lie between", ({ years, factor }) =>
    expect(allowedFactor(years)).toBeCloseTo(factor, 10)
  );

  it.each([
    { why: "6 % more in the same year", population: 10_660, years: 0, like: true },
    { why: "7 % more in the same year", population: 10_761, years: 0, like: false },
    { why: "as much less", population: 9_374, years: 0, like: true },
    { why: "more than that less", population: 9_373, years: 0, like: false },
    { why: "9 % more a year apart", population: 10_960, years: 1, like: true },
    { why: "30 % more a year apart", population: 13_000, years: 1, like: false },
    { why: "30 % more eight years apart", population: 13_060, years: 8, like: true },
    { why: "60 inhabitants more in a small one", population: 166, years: 0, like: false },
  ])("$why: $like", ({ population, years, like }) =>
    expect(isLikeOfficial(population, population === 166 ? 99 : 10_000, years)).toBe(like)
  );
});
