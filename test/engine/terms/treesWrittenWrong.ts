import type { RuleProblem } from "../../../src/engine";

/** Trees that are refused, each with the reason and the place. */
export type BadTree = readonly [why: string, rule: unknown, code: RuleProblem, path: string];

const population = { by: "population" };
const half = { amount: { share: "0.5" }, ...population };

export const WRITTEN_WRONG: readonly BadTree[] = [
  ["no object", "population", "rule-wrong-value", "rule"],
  ["a list", [population], "rule-wrong-value", "rule"],
  ["nothing to divide by or to add", { amount: "10" }, "rule-missing", "rule.by"],
  ["figure and terms", { ...population, terms: [population] }, "rule-unknown", "rule.terms"],
  ["no terms in a sum", { terms: [] }, "rule-wrong-value", "rule.terms"],
  ["a misspelt setting", { ...population, maks: "5" }, "rule-unknown", "rule.maks"],
  ["a name that is blank", { ...population, name: " " }, "rule-wrong-value", "rule.name"],
  [
    "an amount that is a heading",
    { ...population, amount: "debt" },
    "rule-wrong-value",
    "rule.amount",
  ],
  ["a decimal comma", { ...population, amount: "1,5" }, "rule-wrong-value", "rule.amount"],
  [
    "a JSON number with decimals",
    { ...population, amount: 1.5 },
    "rule-wrong-value",
    "rule.amount",
  ],
  ["a fraction of zero", { ...population, times: "1/0" }, "rule-wrong-value", "rule.times"],
  [
    "an amount that is share and rest",
    { amount: "9", terms: [{ amount: { share: "1", rest: "1" }, ...population }] },
    "rule-unknown",
    "rule.terms.0.amount.rest",
  ],
  ["an amount of nothing", { ...population, amount: {} }, "rule-missing", "rule.amount.share"],
  [
    "a parameter without a name",
    { ...population, amount: { parameter: "" } },
    "rule-wrong-value",
    "rule.amount.parameter",
  ],
  ["a figure that is none", { by: null }, "rule-wrong-value", "rule.by"],
  [
    "a figure of two kinds",
    { by: { of: "population", sum: ["debt"] } },
    "rule-unknown",
    "rule.by.sum",
  ],
  ["an average of nothing", { by: { average: [] } }, "rule-wrong-value", "rule.by.average"],
  [
    "a value that is no number",
    { by: { values: { a: "much" } } },
    "rule-wrong-value",
    "rule.by.values.a",
  ],
  [
    "a rate without a scale",
    { by: { of: "population", rate: true } },
    "rule-missing",
    "rule.by.step",
  ],
  [
    "two scales",
    { by: { of: "population", step: [[0, 1]], line: [[0, 1]] } },
    "rule-unknown",
    "rule.by.line",
  ],
  [
    "a scale without bands",
    { by: { of: "population", step: [] } },
    "rule-wrong-value",
    "rule.by.step",
  ],
  [
    "a band of one number",
    { by: { of: "population", tiers: [[0]] } },
    "rule-wrong-value",
    "rule.by.tiers.0",
  ],
  [
    "bands that do not rise",
    {
      by: {
        of: "population",
        step: [
          [0, 1],
          [5, 2],
          ["5.0", 3],
        ],
      },
    },
    "rule-scale-not-rising",
    "rule.by.step.2.0",
  ],
  [
    "a group of no name",
    { ...population, who: { group: [] } },
    "rule-wrong-value",
    "rule.who.group",
  ],
  [
    "a limit of who without where",
    { ...population, who: { group: "x", from: 5 } },
    "rule-unknown",
    "rule.who.from",
  ],
  [
    "a limit list without a limit",
    { ...population, max: [{ who: { group: "x" } }] },
    "rule-missing",
    "rule.max.0.is",
  ],
  [
    "a way to round that is none",
    { ...population, round: { rule: "half-even" } },
    "rule-wrong-value",
    "rule.round.rule",
  ],
  [
    "a unit of nothing",
    { ...population, round: { unit: "0" } },
    "rule-wrong-value",
    "rule.round.unit",
  ],
  [
    "a share of nothing",
    { amount: { share: "0.5" }, ...population },
    "rule-share-without-whole",
    "rule.amount",
  ],
  [
    "a rest of nothing",
    { amount: { rest: "1" }, ...population },
    "rule-rest-without-whole",
    "rule.amount",
  ],
  [
    "a rest of kroner",
    { terms: [population, { amount: { rest: "1" }, by: 1 }] },
    "rule-rest-without-whole",
    "rule.terms.1.amount",
  ],
  [
    "freed to nobody known",
    { terms: [{ ...population, amount: "9", max: "1", freed: "fund" }] },
    "rule-freed-to-nobody-known",
    "rule.terms.0.freed",
  ],
  [
    "freed by the whole",
    { ...population, amount: "9", max: "1", freed: "fund" },
    "rule-freed-to-nobody-known",
    "rule.freed",
  ],
  [
    "freed to one of two",
    {
      terms: [
        { ...population, max: "1", freed: "x" },
        { name: "x", amount: "1", by: 1 },
        { name: "x", amount: "1", by: 1 },
      ],
    },
    "rule-freed-to-nobody-known",
    "rule.terms.0.freed",
  ],
  [
    "freed to kroner",
    {
      terms: [
        { ...population, max: "1", freed: "x" },
        { name: "x", by: 1 },
      ],
    },
    "rule-freed-to-no-amount",
    "rule.terms.0.freed",
  ],
  [
    "freed to a share",
    {
      amount: "9",
      terms: [
        { ...half, max: "1", freed: "x" },
        { ...half, name: "x" },
      ],
    },
    "rule-freed-to-no-amount",
    "rule.terms.0.freed",
  ],
  [
    "two that hand to each other",
    {
      terms: [
        { name: "x", amount: "9", by: 1, max: "1", freed: "y" },
        { name: "y", amount: "9", by: 1, max: "1", freed: "x" },
      ],
    },
    "rule-freed-hands-on",
    "rule.terms.0.freed",
  ],
  [
    "freed to itself",
    { terms: [{ name: "x", amount: "9", by: 1, max: "1", freed: "x" }] },
    "rule-freed-hands-on",
    "rule.terms.0.freed",
  ],
  ["hundreds of levels", deep(300), "rule-too-deep", "rule"],
];

function deep(levels: number): unknown {
  return levels === 0 ? population : { terms: [deep(levels - 1)] };
}
