import type { PublishedAgreement } from "./publishedAgreement";

/** Prices of shared digital services. */
export const DIGITAL: readonly PublishedAgreement[] = [
  {
    id: "fiks-folkeregister-2021",
    group: "digital",
    year: 2021,
    source:
      "https://www.ks.no/fagomrader/digitalisering/felleslosninger/modernisert-folkeregister/ofte-stilte-sporsmal/",
    rule: {
      times: { of: "Del av året" },
      terms: [
        {
          who: { group: "kommune" },
          by: {
            of: "population",
            step: [
              [0, "10000"],
              [10000, "20000"],
              [50000, "30000"],
            ],
          },
        },
        { who: { group: "fylke" }, by: { number: { parameter: "county" } } },
      ],
    },
    parameters: [{ name: "county", default: "30000", step: "1" }],
  },
  {
    id: "fiks-smittesporing",
    group: "digital",
    year: null,
    source:
      "https://www.ks.no/fagomrader/digitalisering/felleslosninger/fiks-smittesporing/hva-koster-det-a-bruke-fiks-smittesporing/",
    rule: {
      terms: [
        { name: "plattform", by: { number: { parameter: "platform" } } },
        { name: "drift", by: { number: { parameter: "base" } } },
        { name: "drift per innbygger", by: { of: "population", times: { parameter: "rate" } } },
      ],
    },
    parameters: [
      { name: "platform", default: "5000", step: "1" },
      { name: "base", default: "5000", step: "1" },
      { name: "rate", default: "2", step: "0.01" },
    ],
  },
  {
    id: "digiorden-tilkobling",
    group: "digital",
    year: null,
    source:
      "https://www.ks.no/fagomrader/digitalisering/felleslosninger/digiorden/hva-koster-det-a-ta-i-bruk-digiorden/",
    rule: {
      by: {
        of: "population",
        step: [
          [0, "25000"],
          [5000, "40000"],
          [10001, "60000"],
        ],
      },
    },
    parameters: [],
  },
  {
    id: "digiorden-drift-2021",
    group: "digital",
    year: 2021,
    source:
      "https://www.ks.no/fagomrader/digitalisering/felleslosninger/digiorden/hva-koster-det-a-ta-i-bruk-digiorden/",
    rule: {
      times: { parameter: "months" },
      terms: [
        { by: { number: { parameter: "base" } } },
        { by: { of: "population", times: { parameter: "rate" } } },
      ],
    },
    parameters: [
      { name: "base", default: "500", step: "1" },
      { name: "rate", default: "0.125", step: "0.001" },
      { name: "months", default: "12" },
    ],
  },
  {
    id: "digifin",
    group: "digital",
    year: null,
    source:
      "https://www.ks.no/fagomrader/digitalisering/styring-og-organisering/finansieringsordning-for-digitaliseringsprosjekter/hvordan-soke-stotte/",
    rule: {
      terms: [
        { who: { group: "kommune" }, by: { of: "population", times: { parameter: "rate" } } },
        { who: { group: "fylke" }, by: { of: "population", times: { parameter: "rateCounty" } } },
      ],
    },
    parameters: [
      { name: "rate", default: "20", step: "0.01" },
      { name: "rateCounty", default: "5", step: "0.01" },
    ],
  },
];
