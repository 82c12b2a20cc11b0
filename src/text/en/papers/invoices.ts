import { yearBeside } from "../../yearBeside";
import type { WordsOf } from "../../../papers";
import type { invoices as paper } from "../../../papers/invoices/sheet";

/** What is said on the sheet, and in the pane of it. */
export const invoices: WordsOf<typeof paper> = {
  sheetName: "Invoice basis",
  title: (year) => `Invoice basis ${year}`,
  issuer: (issuer) => `Issuer: ${issuer}`,
  terms: (terms) => (terms === 1 ? "One invoice a year." : `${terms} terms a year.`),
  columns: {
    number: "Municipality number",
    name: "Payer",
    term: "Term",
    amount: "Amount",
    text: "Text",
    from: "From",
    to: "To",
    due: "Due",
    reference: "Reference",
  },
  text: (scheme, year, term, terms) =>
    [
      scheme,
      ...yearBeside(scheme, year, (other) => `for the year ${other}`),
      ...(terms === 1 ? [] : [`term ${term} of ${terms}`]),
    ].join(", "),
  yearTotal: "The year's allocation",
  notInvoiced: (name) => `Not invoiced: ${name}`,
  fileName: (year) => `invoice-basis-${year}.csv`,
  pane: {
    title: "Invoice basis",
    make: "Make the invoice basis",
    asks: {
      issuer: "Issuer",
      year: "Year",
      terms: "Terms a year",
      dueDays: "Days until due",
      reference: "References begin with",
    },
    options: {},
    intro: {
      title: "This sheet is the invoice basis",
      text: "One row per payer and term. It does not follow when the allocation changes: make a new one then.",
    },
  },
};
