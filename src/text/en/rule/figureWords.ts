import type { FigureWords } from "../../nb/rule/figureWords";

/** The words for figures of parties: what each has, what each pays, by what an amount is divided. */
export const figureWords: FigureWords = {
  population: { noun: "the population", key: "population", one: "inhabitant", many: "inhabitants" },
  "average-population": {
    noun: "the average population",
    key: "average population",
    one: "inhabitant (average population)",
    many: "inhabitants (average population)",
  },
  figure: {
    noun: "the figure that is counted",
    key: "the figures in the column chosen",
    one: "unit in the column chosen",
    many: "in the column chosen",
  },

  column: (heading) => `the figure in the column ${heading}`,
  columns: (headings) => `the figures in the columns ${headings}`,
  fixed: (values) => `the fixed figure (${values})`,
  times: "times",
  plus: "plus",
  dividedBy: "divided by",
  multipliedBy: "multiplied by",
  sumOf: "the sum of",
  averageOf: "the average of",
  countedAs: (limits) => `counted as ${limits}`,
  onBands: (figure, bands) => `the figure of the band in which ${figure} lies (${bands})`,
  byBands: (figure, bands) => `${figure}, each part of it counted by its own band (${bands})`,
  onLine: (figure, points) =>
    `the figure that ${figure} gives on a straight line between ${points}`,

  columnOfKroner: (heading) => `the amount in the column ${heading}`,
  fixedKroner: (values) => `a fixed amount (${values})`,
  asManyKroner: (figure) => `as many kroner as ${figure}`,
  rateOnBands: (each, figure, bands, arePeople) =>
    `a rate per ${each} according to ${figure}: ${bands}; the rate holds for ${arePeople ? "all inhabitants" : "the whole figure"}`,
  kronerOnBands: (figure, bands) => `a fixed amount according to ${figure}: ${bands}`,
  percentsByBands: (figure, bands) =>
    `percentages of ${figure}, each part by its own band: ${bands}`,
  ratesByBands: (each, bands) => `rates per ${each}, each part by its own band: ${bands}`,
  kronerOnLine: (figure, points) =>
    `an amount that follows ${figure} on a straight line between ${points}`,

  per: (kroner, each) => `${kroner} per ${each}`,
  unitOf: (figure) => `unit of ${figure}`,
  unitInColumn: (heading) => `unit in the column ${heading}`,

  equally: "equally",
  by: (figure) => `by ${figure}`,
  byColumn: (heading) => `by the figures in the column ${heading}`,
  byRatios: (values) => `by fixed ratios: ${values}`,
  byPercents: (values) => `by fixed percentages: ${values}`,

  others: "the others",
  each: (parties) => `${parties} each`,

  sumOfColumn: (heading) => `the sum of the amounts in the column ${heading}`,
  sumOfEach: (figure) => `the sum of what each has of ${figure}`,
  inColumn: (limits, heading) => `${limits} in the column ${heading}`,
  whenWorkedOut: (limits, figure) => `${limits} of ${figure}`,

  partOf: (part, whole) => `${part} of ${whole}`,
  atLeast: "at least",
  atMost: "at most",
  and: "and",

  wholeNumbers: "whole numbers",
  wholeKroner: "whole kroner",
  rounded: { "half-up": "rounded to", down: "rounded down to", up: "rounded up to" },
  nearest: (unit) => `the nearest ${unit}`,
};
