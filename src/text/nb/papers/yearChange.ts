import type { WordsOf } from "../../../papers";
import type { yearChange as paper } from "../../../papers/yearChange/sheet";
import { formatDate } from "../../date";

/** What is said on the sheet, and in the pane of it. */
export const yearChange: WordsOf<typeof paper> = {
  sheetName: "Endring",
  title: "Endring fra i fjor",
  how: (others) =>
    others
      ? "Endringen er delt i to: årets tall (og hvem som er med) med fjorårets beløp og satser, og det som nye beløp og satser gjør i tillegg."
      : "Endringen er delt i to: det nye folketallet (og hvem som er med) med fjorårets beløp og satser, og det som nye beløp og satser gjør i tillegg.",
  earlier: (sheetName, { populationDate }) =>
    populationDate === null
      ? `I fjor: arket «${sheetName}».`
      : `I fjor: arket «${sheetName}», folketall ${formatDate(populationDate, "nb")}.`,
  columns: {
    populationBefore: "Folketall i fjor",
    population: "Folketall",
    before: "Beløp i fjor",
    after: "Beløp",
    change: "Endring",
    changePercent: "Endring i prosent",
    byPopulation: "Av folketall",
    byFigures: "Av tallene",
    figureBefore: (heading) => `${heading} i fjor`,
    byAmounts: "Av beløp og satser",
  },
  pane: {
    title: "Endring fra i fjor",
    help: "Når fjorårets fordeling står på et annet ark: hva hver betaler mer eller mindre, og hvor mye av det folketallet gjør.",
    make: "Lag endringsark",
    asks: {},
    options: {},
    intro: {
      title: "Dette arket viser endringen fra i fjor",
      text: "Det følger ikke med når fordelingen endres: lag da et nytt, eller slett det.",
    },
  },
};
