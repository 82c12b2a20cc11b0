import { yearBeside } from "../../yearBeside";
import type { WordsOf } from "../../../papers";
import type { invoices as paper } from "../../../papers/invoices/sheet";

/** What is said on the sheet, and in the pane of it. */
export const invoices: WordsOf<typeof paper> = {
  sheetName: "Fakturagrunnlag",
  title: (year) => `Fakturagrunnlag ${year}`,
  issuer: (issuer) => `Utsteder: ${issuer}`,
  terms: (terms) => (terms === 1 ? "Én faktura i året." : `${terms} terminer i året.`),
  columns: {
    number: "Kommunenummer",
    name: "Betaler",
    term: "Termin",
    amount: "Beløp",
    text: "Tekst",
    from: "Fra",
    to: "Til",
    due: "Forfall",
    reference: "Referanse",
  },
  text: (scheme, year, term, terms) =>
    [
      scheme,
      ...yearBeside(scheme, year, (other) => `for året ${other}`),
      ...(terms === 1 ? [] : [`termin ${term} av ${terms}`]),
    ].join(", "),
  yearTotal: "Årets fordeling",
  notInvoiced: (name) => `Faktureres ikke: ${name}`,
  fileName: (year) => `fakturagrunnlag-${year}.csv`,
  pane: {
    title: "Fakturagrunnlag",
    make: "Lag fakturagrunnlag",
    asks: {
      issuer: "Utsteder",
      year: "År",
      terms: "Terminer i året",
      dueDays: "Dager til forfall",
      reference: "Referanse begynner med",
    },
    options: {},
    intro: {
      title: "Dette arket er fakturagrunnlaget",
      text: "Én rad per betaler og termin. Det følger ikke med når fordelingen endres: lag da et nytt.",
    },
  },
};
