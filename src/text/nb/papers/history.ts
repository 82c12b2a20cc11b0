import type { WordsOf } from "../../../papers";
import type { history as paper } from "../../../papers/history/sheet";
import { listNames } from "../../listNames";

/** What is said on the sheet, and in the pane of it. */
export const history: WordsOf<typeof paper> = {
  sheetName: "Historikk",
  title: "Folketall og beløp år for år",
  help: "Samme avtale med folketallet fra hvert år på arket. Arket følger ikke med når folketallet endres.",
  averageOf: (years) =>
    `Snittet er av ${listNames(years.map(String), "nb", String)}. Beløpet etter snittet er fordelt på det eksakte snittet, ikke på det avrundede.`,
  columns: {
    population: (year) => `Folketall ${year}`,
    amount: (year) => `Beløp ${year}`,
    populationChange: (from, to) => `Endring innb. ${from}–${to}`,
    amountChange: (from, to) => `Endring kr ${from}–${to}`,
    average: "Snitt av tre år",
    amountByAverage: "Beløp etter snittet",
  },
  pane: {
    title: "År for år",
    help: "Når folketall for flere år står side om side på arket: folketall, beløp og endring for hvert år, og beløpet etter snittet av de tre siste.",
    make: "Lag historikk",
    asks: {},
    options: {},
    intro: {
      title: "Dette arket viser folketall og beløp år for år",
      text: "Det følger ikke med når folketallet endres: lag da et nytt, eller slett det.",
    },
  },
};
