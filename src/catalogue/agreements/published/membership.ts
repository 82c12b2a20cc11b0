import type { PublishedAgreement } from "./publishedAgreement";

/** What municipalities and counties pay to be members of KS, and of a forum in it. */
export const MEMBERSHIP: readonly PublishedAgreement[] = [
  {
    id: "ks-kommuner-2020",
    group: "membership",
    year: 2020,
    source: "https://www.ks.no/om-ks/om-ks/hvordan-jobber-vi/medlemskontingent/",
    rule: {
      terms: [
        {
          name: "kontingent",
          max: [
            { who: { codes: ["0301"] }, is: { parameter: "capOslo" } },
            { is: { parameter: "cap" } },
          ],
          freed: "nobody",
          terms: [
            { by: { number: { parameter: "base" } } },
            { by: { of: "population", times: { parameter: "rate" } } },
          ],
        },
        { name: "FoU", by: { of: "population", times: { parameter: "research" } } },
      ],
    },
    parameters: [
      { name: "base", default: "108142", step: "1" },
      { name: "rate", default: "36.15", step: "0.01" },
      { name: "cap", default: "9133121", step: "1" },
      { name: "capOslo", default: "16398104", step: "1" },
      { name: "research", default: "6.02", step: "0.01" },
    ],
  },
  {
    id: "ks-fylker-2020",
    group: "membership",
    year: 2020,
    source: "https://www.ks.no/om-ks/om-ks/hvordan-jobber-vi/medlemskontingent/",
    rule: {
      terms: [
        {
          name: "kontingent",
          by: {
            of: "population",
            step: [
              [200000, "7015560"],
              [300000, "8047260"],
              [400000, "9078960"],
              [500000, "10110660"],
              [600000, "11142360"],
              [700000, "12174060"],
              [800000, "13205760"],
              [900000, "14237460"],
              [1000000, "15269160"],
              [1100000, "16300860"],
              [1200000, "17332560"],
            ],
          },
        },
        { name: "FoU", by: { of: "population", times: { parameter: "research" } } },
      ],
    },
    parameters: [{ name: "research", default: "4.40", step: "0.01" }],
  },
  {
    id: "kse-2023",
    group: "membership",
    year: 2023,
    source:
      "https://www.ks.no/fagomrader/okonomi/ks-eiendomskatteforum/deltakelse-i-ks-eiendomsskatteforum/",
    rule: {
      by: {
        of: "population",
        step: [
          [0, "8500"],
          // The page names neither below nor above for exactly 5,000.
          [5000, "12000"],
          [10001, "15000"],
          [20001, "20000"],
          [50001, "30000"],
          [100001, "40000"],
        ],
      },
    },
    parameters: [],
  },
];
