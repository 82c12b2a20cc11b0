import type { WordsOf } from "../../../papers";
import type { sensitivity as paper } from "../../../papers/sensitivity/sheet";

/** What is said on the sheet, and in the pane of it. */
export const sensitivity: WordsOf<typeof paper> = {
  sheetName: "Følsomhet",
  title: "Hva om én part ikke vedtar?",
  help: "Hver rad viser hva som skjer om denne parten alene står utenfor. Arket følger ikke med når folketallet endres.",
  columns: {
    paysToday: "Beløp i dag",
    others: "Økning for de andre",
    othersPercent: "Økning i %",
    most: "Størst økning hos",
    mostChange: "Dennes økning",
  },
  cannotLeave: "Kan ikke stå utenfor: avtalen kan ikke fordeles uten denne parten.",
  nobody: "Ingen har økning",
  pane: {
    make: "Lag tabell: hver part alene",
    asks: {},
    options: {},
    intro: {
      title: "Dette arket viser hver part alene utenfor",
      text: "Det følger ikke med når folketallet endres: lag da et nytt, eller slett det.",
    },
  },
};
