import type { WordsOf } from "../../../papers";
import type { sensitivity as paper } from "../../../papers/sensitivity/sheet";

/** What is said on the sheet, and in the pane of it. */
export const sensitivity: WordsOf<typeof paper> = {
  sheetName: "Sensitivity",
  title: "What if one party does not adopt?",
  help: "Each row shows what happens if this party alone stays out. The sheet does not follow when the population changes.",
  columns: {
    paysToday: "Amount today",
    others: "Increase for the others",
    othersPercent: "Increase in %",
    most: "Largest increase for",
    mostChange: "Its increase",
  },
  cannotLeave: "Cannot stay out: the agreement cannot be shared without it.",
  nobody: "Nobody has an increase",
  pane: {
    make: "Make a table: each party alone",
    asks: {},
    options: {},
    intro: {
      title: "This sheet shows each party alone outside",
      text: "It does not follow when the population changes: make a new one then, or delete it.",
    },
  },
};
