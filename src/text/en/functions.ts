import type { functions as Norwegian } from "../nb/functions";
import { formatNumber } from "../number";
import { allocationIssues } from "./allocationIssues";

type Shape = { readonly rows: number; readonly columns: number };
const inWords = ({ rows, columns }: Shape): string =>
  `${rows} ${rows === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`;

export const functions: typeof Norwegian = {
  language: "en",
  describe: (issue) => allocationIssues.describe(issue, "en"),
  populationNotANumberAt: (place, text) =>
    `Population number ${place} is “${text}”, which is not a number. Correct the cell.`,
  populationMissingAt: (place) =>
    `Population number ${place} is missing. Enter it in the cell, or leave the row out of the range.`,
  figureNotANumberAt: (heading, place, text) =>
    `“${heading}” number ${place} is “${text}”, which is no number. Correct the cell.`,
  headingTwice: (heading) =>
    `Two columns are headed “${heading}”, by which the agreement shares. Give each a heading of its own.`,
  amountNotANumber: (text) =>
    `The amount “${text}” is not a number. Enter a number, for example 10800000.`,
  amountTooLong: (amount) =>
    `The amount ${formatNumber(amount, "en")} has more digits than Excel can hold (15). Choose a larger unit.`,
  unknownRule: (rule, rules) => `There is no rule “${rule}”. Choose one of: ${rules.join(", ")}.`,
  notACode: (place, text) =>
    `Municipality number ${place} is “${text}”, which is no municipality number. Enter four digits, for example 5001.`,
  notAmongCodes: (code) =>
    `${code} is not among the municipality numbers. Enter a number that stands in the range.`,
  notOneOf: (option, value, values) =>
    `${option} cannot be “${value}”. Choose one of: ${values.join(", ")}.`,
  populationNotANumber: (text) =>
    `The population “${text}” is not a number. Enter a number, for example 4711.`,
  totalNotANumber: (text) =>
    `The total “${text}” is not a number. Enter a number, for example 535512.`,
  populationNegative: (value) =>
    `The population is ${formatNumber(value, "en")}. It cannot be below zero.`,
  totalNegative: (value) => `The total is ${formatNumber(value, "en")}. It cannot be below zero.`,
  shapesDoNotFit: (pop, total) =>
    `pop is ${inWords(pop)} and total is ${inWords(total)}. Use ranges of the same shape, or a single cell.`,
};
