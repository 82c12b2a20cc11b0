/** The words for figures of parties: what each has, what each pays, by what an amount is divided. */
export const figureWords = {
  population: { noun: "folketallet", key: "folketall", one: "innbygger", many: "innbyggere" },
  "average-population": {
    noun: "det gjennomsnittlige folketallet",
    key: "gjennomsnittlig folketall",
    one: "innbygger (gjennomsnittlig folketall)",
    many: "innbyggere (gjennomsnittlig folketall)",
  },
  figure: {
    noun: "tallet det fordeles etter",
    key: "tallet i kolonnen som er valgt",
    one: "enhet i kolonnen som er valgt",
    many: "i kolonnen som er valgt",
  },

  column: (heading: string) => `tallet i kolonnen ${heading}`,
  columns: (headings: string) => `tallene i kolonnene ${headings}`,
  fixed: (values: string) => `det faste tallet (${values})`,
  /** Between two figures. */
  times: "ganger",
  plus: "pluss",
  dividedBy: "delt på",
  multipliedBy: "ganget med",
  sumOf: "summen av",
  averageOf: "snittet av",
  countedAs: (limits: string) => `regnet som ${limits}`,
  onBands: (figure: string, bands: string) =>
    `tallet for trinnet som ${figure} ligger på (${bands})`,
  byBands: (figure: string, bands: string) =>
    `${figure}, der hver del teller etter sitt trinn (${bands})`,
  onLine: (figure: string, points: string) =>
    `tallet som ${figure} gir på en rett linje mellom ${points}`,

  columnOfKroner: (heading: string) => `beløpet i kolonnen ${heading}`,
  fixedKroner: (values: string) => `et fast beløp (${values})`,
  asManyKroner: (figure: string) => `så mange kroner som ${figure}`,
  rateOnBands: (each: string, figure: string, bands: string, arePeople: boolean) =>
    `en sats per ${each} etter ${figure}: ${bands}; satsen gjelder ${arePeople ? "alle innbyggerne" : "hele tallet"}`,
  kronerOnBands: (figure: string, bands: string) => `et fast beløp etter ${figure}: ${bands}`,
  percentsByBands: (figure: string, bands: string) =>
    `trinnvise prosenter av ${figure}, hver del etter sitt trinn: ${bands}`,
  ratesByBands: (each: string, bands: string) =>
    `trinnvise satser per ${each}, hver del etter sitt trinn: ${bands}`,
  kronerOnLine: (figure: string, points: string) =>
    `et beløp som følger ${figure} på en rett linje mellom ${points}`,

  per: (kroner: string, each: string) => `${kroner} per ${each}`,
  unitOf: (figure: string) => `enhet av ${figure}`,
  unitInColumn: (heading: string) => `enhet i kolonnen ${heading}`,

  equally: "likt",
  by: (figure: string) => `etter ${figure}`,
  byColumn: (heading: string) => `etter tallene i kolonnen ${heading}`,
  byRatios: (values: string) => `etter faste forholdstall: ${values}`,
  byPercents: (values: string) => `etter faste prosenter: ${values}`,

  others: "de andre",
  each: (parties: string) => `${parties} hver`,

  sumOfColumn: (heading: string) => `summen av beløpene i kolonnen ${heading}`,
  sumOfEach: (figure: string) => `summen av det hver får når en regner ut ${figure}`,
  inColumn: (limits: string, heading: string) => `${limits} i kolonnen ${heading}`,
  whenWorkedOut: (limits: string, figure: string) => `${limits} når en regner ut ${figure}`,

  partOf: (part: string, whole: string) => `${part} av ${whole}`,
  atLeast: "minst",
  atMost: "høyst",
  and: "og",

  wholeNumbers: "hele tall",
  wholeKroner: "hele kroner",
  rounded: { "half-up": "avrundet til", down: "rundet ned til", up: "rundet opp til" },
  nearest: (unit: string) => `nærmeste ${unit}`,
};

export type FigureWords = typeof figureWords;
