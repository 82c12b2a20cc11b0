import { apportion, Decimal, splitAmount } from "../../src/engine";

describe("apportion refuses", () => {
  it.each([
    { why: "no weights", units: 1, weights: [], code: "no-members" },
    { why: "weights that are all zero", units: 1, weights: [0, 0], code: "zero-total-weight" },
    {
      why: "a negative weight",
      units: 1,
      weights: [2, -1],
      code: "negative-weight",
      member: 1,
      name: "#2",
      weight: "-1",
    },
    {
      why: "NaN among the weights",
      units: 1,
      weights: [1, NaN],
      code: "not-finite",
      member: 1,
      name: "#2",
      parameter: null,
    },
    {
      why: "half a weight",
      units: 1,
      weights: [0.5, 1],
      code: "not-finite",
      member: 0,
      name: "#1",
      parameter: null,
    },
    {
      why: "a weight too large to be exact",
      units: 1,
      weights: [1, 2 ** 53],
      code: "not-finite",
      member: 1,
      name: "#2",
      parameter: null,
    },
    {
      why: "half a unit",
      units: 0.5,
      weights: [1],
      code: "not-finite",
      member: null,
      name: null,
      parameter: "total",
    },
  ])("$why", ({ units, weights, why: _, ...issue }) => {
    expect(apportion(units, weights)).toEqual({
      ok: false,
      error: { area: "allocation", ...issue },
    });
  });

  it.each([
    {
      why: "a negative weight",
      weights: [1n, -5n],
      code: "negative-weight",
      member: 1,
      name: "#2",
      weight: "-5",
    },
    { why: "weights that are all zero", weights: [0n], code: "zero-total-weight" },
  ])("$why among BigInts", ({ weights, why: _, ...issue }) => {
    expect(apportion(1n, weights)).toEqual({ ok: false, error: { area: "allocation", ...issue } });
  });
});

describe("splitAmount refuses", () => {
  const one = [new Decimal(1)];
  it.each([
    { why: "a unit of zero", total: 1, weights: one, unit: "0", code: "unit-not-positive" },
    { why: "no number", total: NaN, weights: one, unit: "1", code: "not-finite" },
    {
      why: "a million digits",
      total: "1e1000000",
      weights: one,
      unit: "1",
      code: "too-many-digits",
    },
    { why: "half a unit", total: "0.5", weights: one, unit: "1", code: "total-not-in-units" },
    { why: "no weights", total: 1, weights: [], unit: "1", code: "no-members" },
    { why: "zeros", total: 1, weights: [new Decimal(0)], unit: "1", code: "zero-total-weight" },
    {
      why: "a negative weight",
      total: 1,
      weights: [new Decimal(-1)],
      unit: "1",
      code: "negative-weight",
    },
    {
      why: "NaN as a weight",
      total: 1,
      weights: [new Decimal(NaN)],
      unit: "1",
      code: "not-finite",
    },
  ])("$why", ({ total: amount, weights, unit, code }) => {
    const result = splitAmount(new Decimal(amount), weights, "largest-remainder", unit);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });
});
