import { findScheme } from "../../src/catalogue";
import type { CustomScheme } from "../../src/catalogue";
import { makeScheme } from "../../src/catalogue/custom/makeScheme";
import type { CostLineChoice } from "../../src/session/agreement/costLineChoice";

/** A scheme of one's own. */
export const OWN = makeScheme(
  "Legevakt i samarbeid",
  findScheme("equal-and-population")!,
  { total: "12500000", equalShare: "0.3" },
  { rounding: "half-up", unit: "1", ties: "order", regions: "sum" }
);

/** An agreement that somebody wrote: a base and a rate under a cap of which one has its own, and one outside it. */
export const KS: CustomScheme = {
  scheme: {
    id: "ks-2020",
    title: "KS 2020",
    form: "written",
    rule: {
      terms: [
        {
          name: "Kontingent",
          terms: [
            { by: { number: "108142" } },
            { by: { of: "population", times: { parameter: "rate" } } },
          ],
          max: [{ who: { codes: ["5001"] }, is: "5000000" }, { is: "2000000" }],
        },
        { name: "FoU", by: { of: "population", times: "6.02" } },
        { who: { where: { sum: ["population", "Elever"] }, from: "5000" }, by: { number: "500" } },
      ],
    },
    parameters: [
      {
        ...{ name: "rate", kind: "number", default: "36.15", required: false },
        ...{ step: "0.01", label: "Sats per innbygger" },
      },
    ],
  },
  ...{ help: null, rounding: "half-up", unit: "0.01", ties: "order", regions: "sum" },
};

/** Several costs, each with another key. */
export const COSTS: readonly CostLineChoice[] = [
  { name: "Drift", key: "population", parameters: { total: "8640000" } },
  { name: "Prosjekt", key: "equal", parameters: { total: "2160000" } },
  { name: "Koordinator", key: "base-and-rate", parameters: { base: "10000", rate: "3" } },
];

/** Figures of the written result that somebody typed over. */
export const TYPED_OVER = [
  { cell: "E2", name: "Trondheim", figure: "amount", before: 4327264, after: 5000000 },
  { cell: "D16", name: "Tydal", figure: "share", before: 0.0014, after: "spør Kari" },
] as const;
