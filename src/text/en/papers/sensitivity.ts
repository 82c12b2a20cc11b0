import type { WordsOf } from "../../../papers";
import type { sensitivity as paper } from "../../../papers/sensitivity/sheet";

/** What is said on the sheet, and in the pane of it. */
export const sensitivity: WordsOf<typeof paper> = {
  sheetName: "Sensitivity",
  title: "What if one municipality does not adopt?",
  help: "Each row shows what happens if this municipality alone stays out. The sheet does not follow when the population changes.",
  columns: {
    paysToday: "Pays today",
    others: "Increase for the others",
    othersPercent: "Increase in %",
    most: "Largest increase for",
    mostChange: "Its increase",
  },
  cannotLeave: "Cannot stay out: the agreement cannot be shared without it.",
  nobody: "Nobody pays more",
  pane: {
    make: "Make a table: each municipality alone",
    asks: {},
    options: {},
    intro: {
      title: "This sheet shows each municipality alone outside",
      text: "It does not follow when the population changes: make a new one then, or delete it.",
    },
  },
};
