import type { WordsOf } from "../../../papers";
import type { history as paper } from "../../../papers/history/sheet";
import { listNames } from "../../listNames";

/** What is said on the sheet, and in the pane of it. */
export const history: WordsOf<typeof paper> = {
  sheetName: "History",
  title: "Population and amounts year by year",
  help: "The same agreement by the population of each year on the sheet. The sheet does not follow when the population changes.",
  averageOf: (years) =>
    `The average is of ${listNames(years.map(String), "en", String)}. The amounts by it are shared by the exact average, not by the rounded one.`,
  columns: {
    population: (year) => `Population ${year}`,
    amount: (year) => `Amount ${year}`,
    populationChange: (from, to) => `Change inh. ${from}–${to}`,
    amountChange: (from, to) => `Change NOK ${from}–${to}`,
    average: "Average of three years",
    amountByAverage: "Amount by the average",
  },
  pane: {
    title: "Year by year",
    help: "When populations of several years stand side by side on the sheet: population, amount and change for each year, and the amount by the average of the last three.",
    make: "Make the history",
    asks: {},
    options: {},
    intro: {
      title: "This sheet shows population and amounts year by year",
      text: "It does not follow when the population changes: make a new one then, or delete it.",
    },
  },
};
