import type { WordsOf } from "../../../papers";
import type { yearChange as paper } from "../../../papers/yearChange/sheet";
import { formatDate } from "../../date";

/** What is said on the sheet, and in the pane of it. */
export const yearChange: WordsOf<typeof paper> = {
  sheetName: "Change",
  title: "Change since last year",
  how: (others) =>
    others
      ? "The change is in two parts: this year’s figures (and who takes part) with last year’s amounts and rates, and what new amounts and rates add to that."
      : "The change is in two parts: the new population (and who takes part) with last year’s amounts and rates, and what new amounts and rates add to that.",
  earlier: (sheetName, { populationDate }) =>
    populationDate === null
      ? `Last year: the sheet “${sheetName}”.`
      : `Last year: the sheet “${sheetName}”, population ${formatDate(populationDate, "en")}.`,
  columns: {
    populationBefore: "Population last year",
    population: "Population",
    before: "Amount last year",
    after: "Amount",
    change: "Change",
    changePercent: "Change in per cent",
    byPopulation: "By population",
    byFigures: "By the figures",
    figureBefore: (heading) => `${heading} last year`,
    byAmounts: "By amounts and rates",
  },
  pane: {
    title: "Change since last year",
    help: "Where last year’s allocation stands on another sheet: what each pays more or less, and how much of it the population makes.",
    make: "Make the sheet of changes",
    asks: {},
    options: {},
    intro: {
      title: "This sheet shows the change since last year",
      text: "It does not follow when the allocation changes: make a new one then, or delete it.",
    },
  },
};
