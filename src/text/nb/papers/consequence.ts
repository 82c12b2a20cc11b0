import type { WordsOf } from "../../../papers";
import type { consequence as paper } from "../../../papers/consequence/sheet";
import { formatNumber } from "../../number";

/** What is said on the sheet, and in the pane of it. */
export const consequence: WordsOf<typeof paper> = {
  sheetName: "Konsekvens",
  title: "Hva om noen ikke vedtar?",
  leavers: "Står utenfor: ",
  underBudget: "Med samme budsjett deler de andre beløpene til dem som står utenfor.",
  underRates: (less) => `Med de samme satsene blir summen ${formatNumber(less, "nb")} kr mindre.`,
  missing: (kroner) =>
    `Er beløpene til de andre som før, mangler det ${formatNumber(kroner, "nb")} kr.`,
  columns: {
    before: "Beløp før",
    underBudget: "Samme budsjett",
    underRates: "Samme satser",
    change: "Endring",
    changePercent: "Endring i %",
  },
  pane: {
    title: "Hvis noen ikke vedtar",
    help: "Arket viser beløpet til hver part og region før og etter: med samme budsjett, og med de samme satsene der avtalen har satser.",
    make: "Lag konsekvensark",
    asks: { leavers: "Hvem står utenfor?" },
    options: {},
    intro: {
      title: "Dette arket viser konsekvensen om noen står utenfor",
      text: "Det følger ikke med når folketallet endres: lag da et nytt, eller slett det.",
    },
  },
};
