import type { WordsOf } from "../../../papers";
import type { consequence as paper } from "../../../papers/consequence/sheet";
import { formatNumber } from "../../number";

/** What is said on the sheet, and in the pane of it. */
export const consequence: WordsOf<typeof paper> = {
  sheetName: "Consequence",
  title: "What if somebody does not adopt?",
  leavers: "Staying out: ",
  underBudget: "With the same budget the others share the amounts of those who stay out.",
  underRates: (less) => `By the same rates the sum is NOK ${formatNumber(less, "en")} less.`,
  missing: (kroner) =>
    `If the amounts of the others are as before, NOK ${formatNumber(kroner, "en")} is missing.`,
  columns: {
    before: "Amount before",
    underBudget: "Same budget",
    underRates: "Same rates",
    change: "Change",
    changePercent: "Change in %",
  },
  pane: {
    title: "If somebody does not adopt",
    help: "The sheet shows the amount of each party and region before and after: with the same budget, and by the same rates where the agreement has rates.",
    make: "Make the consequence sheet",
    asks: { leavers: "Who stays out?" },
    options: {},
    intro: {
      title: "This sheet shows the consequence if some stay out",
      text: "It does not follow when the population changes: make a new one then, or delete it.",
    },
  },
};
