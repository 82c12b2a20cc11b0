import type { BadTree } from "./treesWrittenWrong";

const population = { by: "population" };
const half = { amount: { share: "0.5" }, ...population };

export const NUMBERS_WRONG: readonly BadTree[] = [
  [
    "a parameter that was not given",
    { ...population, amount: { parameter: "budget" } },
    "rule-parameter-missing",
    "rule.amount",
  ],
  [
    "a parameter for a unit that is below zero",
    { ...population, round: { unit: { parameter: "minus" } } },
    "rule-wrong-value",
    "rule.round.unit",
  ],
  [
    "a parameter in a scale that then does not rise",
    {
      by: {
        of: "population",
        step: [
          [{ parameter: "minus" }, 1],
          [-3, 2],
        ],
      },
    },
    "rule-scale-not-rising",
    "rule.by.step.1.0",
  ],
  [
    "a heading that the table lacks",
    { by: { sum: ["population", "wages"] } },
    "rule-heading-missing",
    "rule.by.sum.1",
  ],
  ["a cell without a figure", { by: "score" }, "rule-figure-missing", "rule.by"],
  [
    "a figure below the first band",
    { by: { of: "population", step: [[1, 5]] } },
    "rule-below-scale",
    "rule.by.step",
  ],
  [
    "a figure below the first tier",
    { by: { of: "debt", tiers: [[0, 5]] } },
    "rule-below-scale",
    "rule.by.tiers",
  ],
  [
    "a figure below the line",
    {
      by: {
        of: "debt",
        line: [
          [0, 5],
          [9, 9],
        ],
      },
    },
    "rule-below-scale",
    "rule.by.line",
  ],
  [
    "shares of one without a rest",
    { terms: [population, half, half] },
    "rule-shares-too-large",
    "rule.terms",
  ],
  [
    "rests that are not one",
    { amount: "9", terms: [{ amount: { rest: "0.5" }, by: 1 }] },
    "rule-rests-not-one",
    "rule.terms",
  ],
  [
    "a rest below zero",
    {
      amount: "9",
      terms: [
        { amount: "10", by: 1 },
        { amount: { rest: "1" }, by: 1 },
      ],
    },
    "rule-rest-below-zero",
    "rule.terms.1",
  ],
  [
    "a rest above zero of a refund",
    {
      amount: "-9",
      terms: [
        { amount: "-10", by: 1 },
        { amount: { rest: "1" }, by: 1 },
      ],
    },
    "rule-rest-below-zero",
    "rule.terms.1",
  ],
  [
    "terms that miss their amount",
    { amount: "9", terms: [half, { amount: "4", by: 1 }] },
    "rule-terms-miss-amount",
    "rule.terms",
  ],
  [
    "nobody to divide by",
    { amount: "9", who: { codes: ["z"] }, by: 1 },
    "rule-nothing-to-divide-by",
    "rule.by",
  ],
  [
    "all figures zero",
    { amount: "9", who: { codes: ["c"] }, by: "population" },
    "rule-nothing-to-divide-by",
    "rule.by",
  ],
  [
    "weights that are zero",
    { amount: "9", terms: [{ by: { number: 0 } }] },
    "rule-nothing-to-divide-by",
    "rule.terms",
  ],
  [
    "floors above the amount",
    { amount: "9", ...population, min: "4" },
    "rule-floors-above-amount",
    "rule.min",
  ],
  [
    "caps below the amount",
    { amount: "9", ...population, max: "4" },
    "rule-caps-below-amount",
    "rule.max",
  ],
  [
    "a floor above its cap",
    {
      amount: "90",
      ...population,
      min: [{ who: { codes: ["a"] }, is: "9" }],
      max: [{ who: { codes: ["a"] }, is: "8" }],
    },
    "rule-floor-above-cap",
    "rule.min",
  ],
  [
    "a floor above its cap under rates",
    { ...population, min: "9", max: "8" },
    "rule-floor-above-cap",
    "rule.min",
  ],
  [
    "a negative figure under a limit",
    { amount: "9", by: "debt", max: "8" },
    "rule-negative-under-limit",
    "rule",
  ],
  [
    "a negative figure under a limit that frees nobody",
    { amount: "9", by: "debt", max: "8", freed: "nobody" },
    "rule-negative-under-limit",
    "rule",
  ],
  [
    "negative kroner under a cap",
    { terms: [{ by: "debt" }, { by: 1 }], max: "8" },
    "rule-negative-under-limit",
    "rule",
  ],
];
