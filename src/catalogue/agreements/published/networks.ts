import type { PublishedAgreement } from "./publishedAgreement";

/** Networks of municipalities, counties and regional councils. */
export const NETWORKS: readonly PublishedAgreement[] = [
  {
    id: "nfkk",
    group: "networks",
    year: null,
    source: "https://www.nfkk.no/bli-medlem/",
    rule: {
      by: {
        of: "population",
        step: [
          [0, "25000"],
          [2001, "30000"],
          [5001, "35000"],
          [7501, "40000"],
          [10001, "45000"],
        ],
      },
    },
    parameters: [],
  },
  {
    id: "fjellnettverket-2021",
    group: "networks",
    year: 2021,
    source: "https://fjellnettverket.no/om-fjellnettverket/medlemskontigent/",
    rule: {
      terms: [
        {
          who: { group: "fylke" },
          terms: [
            { by: { number: { parameter: "base" } } },
            { by: { of: "population", times: { parameter: "rate" } } },
          ],
        },
        {
          who: { group: "regionråd" },
          by: { of: "population", times: { parameter: "rate" } },
          max: { parameter: "cap" },
          freed: "nobody",
        },
        { who: { group: "kommune" }, by: { of: "population", times: { parameter: "rate" } } },
      ],
    },
    parameters: [
      { name: "base", default: "51258", step: "1" },
      { name: "rate", default: "3.08", step: "0.01" },
      { name: "cap", default: "66635", step: "1" },
    ],
  },
  {
    id: "fjordane-friluftsrad",
    group: "networks",
    year: null,
    source: "https://fjordanefr.no/fordelar-som-medlemskommune/",
    rule: { by: { of: "population", times: { parameter: "rate" } } },
    parameters: [{ name: "rate", default: "20", step: "0.01" }],
  },
  {
    id: "nasjonalparkkommuner-innskudd",
    group: "networks",
    year: null,
    source: "https://nasjonalparkkommuner.no/hvordan-bli-medlem/",
    rule: { by: { number: { parameter: "base" } } },
    parameters: [{ name: "base", default: "25000", step: "1" }],
  },
  {
    id: "ekommune-sunnmore-2016",
    group: "networks",
    year: 2016,
    source: "http://esunnmore.no/aktuelt/96-kostnadsfordeling-2016",
    rule: {
      amount: { parameter: "total" },
      terms: [
        { amount: { share: { parameter: "equalShare" } }, by: 1 },
        { amount: { rest: 1 }, by: "population" },
      ],
    },
    parameters: [{ name: "total" }, { name: "equalShare", default: "0.3" }],
  },
];
