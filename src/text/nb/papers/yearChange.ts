import type { WordsOf } from "../../../papers";
import type { yearChange as paper } from "../../../papers/yearChange/sheet";
import { formatDate } from "../../date";

/** What is said on the sheet, and in the pane of it. */
export const yearChange: WordsOf<typeof paper> = {
  sheetName: "Endring",
  title: "Endring fra forrige fordeling",
  how: (others) =>
    others
      ? "Endringen er delt i to: de nye tallene (og hvem som er med) med forrige fordelings beløp og satser, og det som nye beløp og satser gjør i tillegg."
      : "Endringen er delt i to: det nye folketallet (og hvem som er med) med forrige fordelings beløp og satser, og det som nye beløp og satser gjør i tillegg.",
  earlier: (sheetName, { populationDate }) =>
    populationDate === null
      ? `Forrige fordeling: arket «${sheetName}».`
      : `Forrige fordeling: arket «${sheetName}», folketall ${formatDate(populationDate, "nb")}.`,
  columns: {
    populationBefore: "Forrige folketall",
    population: "Folketall",
    before: "Forrige beløp",
    after: "Beløp",
    change: "Endring",
    changePercent: "Endring i prosent",
    byPopulation: "Av folketall",
    byFigures: "Av tallene",
    figureBefore: (heading) => `${heading} forrige gang`,
    byAmounts: "Av beløp og satser",
  },
  pane: {
    title: "Endring fra forrige fordeling",
    help: "Når en tidligere fordeling etter samme avtale står på et annet ark: hva hver betaler mer eller mindre, og hvor mye av det folketallet gjør.",
    make: "Lag endringsark",
    asks: {},
    options: {},
    intro: {
      title: "Dette arket viser endringen fra forrige fordeling",
      text: "Det følger ikke med når fordelingen endres: lag da et nytt, eller slett det.",
    },
  },
};
