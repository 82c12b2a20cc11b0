import type { PublishedAgreement } from "./publishedAgreement";

/** The archives that the municipalities of Nordland keep together (IKAN). */
export const ARCHIVES: readonly PublishedAgreement[] = [
  {
    id: "ikan-2018",
    group: "archives",
    year: 2018,
    source:
      "https://gammel.nfk.no/arkivinordland/ikan/om-ikan/medlemsfordeler/medlemmer-fordeler-og-vilkar-inntil-2018.837074.aspx",
    rule: {
      terms: [
        { by: { number: { parameter: "base" } } },
        { by: { of: "population", times: { parameter: "rate" } } },
        { by: { of: "Hyllemeter", times: { parameter: "shelf" } } },
        { by: { of: "Arkivplan", times: { parameter: "plan" } } },
      ],
    },
    parameters: [
      { name: "base", default: "40000", step: "1" },
      { name: "rate", default: "7.75", step: "0.01" },
      { name: "shelf", default: "250", step: "1" },
      { name: "plan", default: "4500", step: "1" },
    ],
  },
  {
    id: "kdrs",
    group: "archives",
    year: 2018,
    source:
      "https://gammel.nfk.no/arkivinordland/ikan/om-ikan/medlemsfordeler/medlemmer-fordeler-og-vilkar-inntil-2018.837074.aspx",
    rule: {
      amount: { parameter: "total" },
      terms: [{ by: { number: { parameter: "base" } } }, { amount: { rest: 1 }, by: "population" }],
    },
    parameters: [{ name: "total" }, { name: "base", default: "4000", step: "1" }],
  },
];
