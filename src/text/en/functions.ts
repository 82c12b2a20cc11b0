import type { functions as Norwegian } from "../nb/functions";
import { formatNumber } from "../number";

type Shape = { readonly rows: number; readonly columns: number };
const inWords = ({ rows, columns }: Shape): string =>
  `${rows} ${rows === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`;

export const functions: typeof Norwegian = {
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
