import type { PublishedAgreement } from "./publishedAgreement";

/** What is paid out to several by one rule. */
export const GRANTS: readonly PublishedAgreement[] = [
  {
    id: "havbruksfondet-2021",
    group: "grants",
    year: 2021,
    source:
      "https://www.fiskeridir.no/Akvakultur/Nyheter/2021/utbetalinger-fra-havbruksfondet-klar-for-2021",
    rule: {
      terms: [
        {
          name: "fylkene",
          amount: { parameter: "counties" },
          who: { group: "fylke" },
          by: "MTB",
        },
        {
          name: "ny kapasitet",
          amount: { parameter: "newCapacity" },
          who: { group: "kommune" },
          by: "Ny MTB",
          max: { parameter: "cap" },
          freed: "all kapasitet",
        },
        {
          name: "all kapasitet",
          amount: { parameter: "allCapacity" },
          who: { group: "kommune" },
          by: "MTB",
        },
      ],
    },
    parameters: [
      { name: "counties", default: "125000000", step: "1" },
      { name: "newCapacity", default: "406250000", step: "1" },
      { name: "allCapacity", default: "468750000", step: "1" },
      { name: "cap", default: "5000000", step: "1" },
    ],
  },
  {
    id: "barnehage-stavanger-2019",
    group: "grants",
    year: 2019,
    source:
      "https://www.stavanger.kommune.no/barnehage-og-skole/barnehage/tilskudd-til-private-barnehager/",
    rule: {
      times: "1/12",
      round: { unit: 1 },
      terms: [
        { by: { of: "Barn 0-2", times: { parameter: "small" } } },
        { by: { of: "Barn 3-6", times: { parameter: "older" } } },
      ],
    },
    parameters: [
      { name: "small", default: "215004", step: "1" },
      { name: "older", default: "102997", step: "1" },
    ],
  },
];
