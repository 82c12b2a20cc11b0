import type { PublishedAgreement } from "./publishedAgreement";

/** What other associations ask of their members. */
export const ASSOCIATIONS: readonly PublishedAgreement[] = [
  {
    id: "frivillighet-norge-2016",
    group: "associations",
    year: 2016,
    source: "https://www.frivillighetnorge.no/no/om_oss/bli_medlem/",
    rule: {
      by: {
        of: "Inntekter",
        step: [
          [0, "600"],
          [500000, "1250"],
          [1000000, "2600"],
          [5000000, "5200"],
          [10000000, "10500"],
          [50000000, "21000"],
          [100000000, "42000"],
        ],
      },
    },
    parameters: [],
  },
  {
    id: "ok-landsforening",
    group: "associations",
    year: null,
    source: "https://www.ok-landsforening.no/medlem-medlemskontigent/medlemskontigent",
    rule: {
      times: { of: "Del av året" },
      by: {
        of: "Kontrakter",
        step: [
          [1, "5000"],
          [50, "7500"],
          [100, "10000"],
        ],
      },
    },
    parameters: [],
  },
  {
    id: "aaf",
    group: "associations",
    year: null,
    source: "http://www.aaf.no/kontingent",
    rule: {
      terms: [
        {
          who: { group: "1" },
          by: {
            of: "Lønn",
            tiers: [
              [0, "0.004"],
              [10000000, "0.0035"],
              [50000000, "0.003"],
            ],
          },
          min: { parameter: "floor1" },
        },
        {
          who: { group: "2" },
          by: { of: "Årsverk", times: { parameter: "rate" } },
          min: { parameter: "floor2" },
        },
      ],
    },
    parameters: [
      { name: "floor1", default: "3000", step: "1" },
      { name: "rate", default: "1750", step: "1" },
      { name: "floor2", default: "2000", step: "1" },
    ],
  },
];
