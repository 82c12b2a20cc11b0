import type { NextYearTexts } from "../nb/nextYear";

/** What the pane says of making next year's allocation. */
export const nextYear: NextYearTexts = {
  title: "Make next year’s allocation",
  help: "The same agreement and municipalities on a new sheet, with new population and new numbers, and a sheet that shows the change for each. This year’s sheet stays as it is.",
  population: "Population",
  samePopulation: "The same as this year",
  on: (year) => `1 January ${year}, from Statistics Norway`,
  index: "Index on amounts and rates",
  indexHelp: "A factor, such as 1.035 for 3.5 per cent more. Leave it blank for the same numbers.",
  total: "New amount to allocate",
  totalHelp:
    "Goes before the index. Leave it blank where the index or this year’s number is to hold.",
  make: "Make next year",
};
