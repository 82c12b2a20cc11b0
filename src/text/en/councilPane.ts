import { formatDate } from "../date";
import type { councilPane as norwegian } from "../nb/councilPane";

/** What the pane says in the section for the councils. */
export const councilPane: typeof norwegian = {
  title: "For the council",
  needsAllocation: "Go to the sheet with the populations, and make the allocation ready first.",
  copy: "Copy the table for the case paper",
  copied: "The table is copied. Paste it into the case paper.",
  notCopied: "The browser did not allow copying. Make the attachment, and copy from there.",
  code: (code) => `Code of the allocation: ${code}`,
  lockTitle: "Adopted version",
  lockHelp:
    "Lock the allocation when it is adopted. The locked version stays in the workbook and never changes; new populations give a new allocation beside it.",
  note: "Note, for example the case number",
  lock: "Lock as adopted",
  locked: (code) => `Locked with the code ${code}. Write the code on the paper.`,
  versions: (n) => (n === 1 ? "1 locked version" : `${n} locked versions`),
  version: (date, code, note) => [formatDate(date, "en"), code, note].filter(Boolean).join(" · "),
  card: {
    made: (sheet) => `On “${sheet}”`,
    locked: (code) => `Locked ${code}`,
    lockedOther: (code) => `Locked ${code}, but the sheet now gives something else`,
    decisions: (adopted, parties) => `${adopted} of ${parties} have adopted`,
    inForce: (parties) => `In force: all ${parties} have adopted`,
    uncounted: (sheet) => `The rows on “${sheet}” cannot be counted`,
    invoices: (n, one, year) => `${one ? "1 invoice" : `${n} invoices`} for ${year}`,
    payers: (n, one) => (one ? "1 to be invoiced" : `${n} to be invoiced`),
  },
  ruleText: {
    title: "The rule as a text",
    help: "The rule in plain sentences, with one amount worked out. Paste it into the case paper.",
    member: "Work out the amount of",
    copy: "Copy the rule as text",
    copied: "The rule is copied. Paste it into the case paper.",
    notCopied: "Excel did not let the pane copy. Select the text and copy it.",
  },
  readRegister: "Read the register on this sheet",
  inForce: "In force: every party has adopted the agreement unchanged.",
  notInForce: (without, parties) =>
    `Not in force: ${without} of ${parties} parties have not adopted the agreement unchanged.`,
  notAdoptedBy: (names) => `Missing: ${names}.`,
  saveCsv: "Download CSV",
  copyCsv: "Copy CSV",
  notCopiedCsv:
    "Excel did not let the pane copy. Download the file, or make the sheet and copy from there.",
  copiedCsv:
    "The content of the file is copied. Paste it into a text file, or straight into the accounting system.",
  paidForms: { "as-budgeted": "As budgeted", "from-cells": "From cells in the workbook" },
  paidHelp:
    "Select the cells with municipality number or name and amount, on another sheet if you like. The amount stands in the column “Paid” or “Amount”, else in the last one. Several payments of one municipality are added up; who is not there has not paid.",
  paidNotChosen: "Select the cells with what was paid, and press “Use the selected cells” first.",
  takeSelection: "Use the selected cells",
  paidFrom: (cells, sheet) => `Read from ${cells} on “${sheet}”.`,
  written: (name) => `The sheet “${name}” is made.`,
  unexpected: "Something went wrong in the add-in. Nothing is written. Try again.",
  unknownPaper: {
    title: "HPSHARE has made this sheet",
    text: "This version does not know the sheet: a newer one has made it. Get the newest version to do more with it.",
  },
  madeFrom: (sheet) => `Made from the sheet “${sheet}”.`,
  backTo: (sheet) => `Go to “${sheet}”`,
  backUnknown: "Go to the sheet with the populations to allocate or to make more papers.",
};
