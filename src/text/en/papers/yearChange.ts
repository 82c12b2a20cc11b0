import type { WordsOf } from "../../../papers";
import type { yearChange as paper } from "../../../papers/yearChange/sheet";
import { formatDate } from "../../date";

/** What is said on the sheet, and in the pane of it. */
export const yearChange: WordsOf<typeof paper> = {
  sheetName: "Change",
  title: "Change since the previous allocation",
  how: (others) =>
    others
      ? "The change is in two parts: the new figures (and who takes part) with the previous amounts and rates, and what new amounts and rates add to that."
      : "The change is in two parts: the new population (and who takes part) with the previous amounts and rates, and what new amounts and rates add to that.",
  earlier: (sheetName, { populationDate }) =>
    populationDate === null
      ? `Previous allocation: the sheet “${sheetName}”.`
      : `Previous allocation: the sheet “${sheetName}”, population ${formatDate(populationDate, "en")}.`,
  columns: {
    populationBefore: "Previous population",
    population: "Population",
    before: "Previous amount",
    after: "Amount",
    change: "Change",
    changePercent: "Change in per cent",
    byPopulation: "By population",
    byFigures: "By the figures",
    figureBefore: (heading) => `${heading} the previous time`,
    byAmounts: "By amounts and rates",
  },
  pane: {
    title: "Change since the previous allocation",
    help: "Where an earlier allocation by the same agreement stands on another sheet: what each pays more or less, and how much of it the population makes.",
    make: "Make the sheet of changes",
    asks: {},
    options: {},
    intro: {
      title: "This sheet shows the change since the previous allocation",
      text: "It does not follow when the allocation changes: make a new one then, or delete it.",
    },
  },
};
