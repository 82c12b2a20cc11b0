import { formatDate } from "../date";
import type { councilPane as norwegian } from "../nb/councilPane";

/** What the pane says in the section for the councils. */
export const councilPane: typeof norwegian = {
  title: "For the council",
  help: "The papers for the councils and for accounting. Each becomes a sheet of its own; your figures do not change.",
  needsAllocation: "Go to the sheet with the populations, and make the allocation ready first.",
  attachmentTitle: "Attachment",
  form: "Form of the table",
  forms: {
    "two-blocks": "Two blocks side by side",
    "one-column": "One table with number and region",
  },
  makeAttachment: "Make attachment 1",
  makeRepresentation: "Make attachment 2 (regions)",
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
  verifyTitle: "Is the table unchanged?",
  verifyHelp:
    "The same code means the same table. A workbook that can be edited cannot prove itself: compare with the code on paper.",
  typedCode: "The code on the paper",
  verifyCode: "Compare with the code",
  pasted: "Table to check (paste)",
  verifyPasted: "Compare with the adopted version",
  recoverHelp:
    "Has the workbook forgotten the adopted version? Go to the attachment: if its table gives the code that stands on it, it is stored again.",
  recover: "Take the adopted version from the sheet",
  recovered: (code) =>
    `The table gives the code ${code} that stands on the sheet, and is stored again as adopted.`,
  verifySheet: "Compare this sheet",
  same: "Yes: the table is the same.",
  different: "No: the table is not the same.",
  differences: (n) => (n === 1 ? "1 difference:" : `${n} differences:`),
  unknownCode:
    "The workbook does not have the version with this code, so the differences cannot be shown.",
  registerTitle: "Adoption register",
  deadline: "Deadline for replies",
  makeRegister: "Make a register",
  readRegister: "Read the register on this sheet",
  inForce: "In force: every party has adopted the agreement unchanged.",
  notInForce: (without, parties) =>
    `Not in force: ${without} of ${parties} parties have not adopted the agreement unchanged.`,
  notAdoptedBy: (names) => `Missing: ${names}.`,
  consequenceTitle: "If somebody says no",
  makeSensitivity: "Make a table: each municipality alone",
  consequenceHelp:
    "The sheet shows what each party and region pays before and after: with the same budget, and by the same rates where the agreement has rates.",
  chooseLeavers: "Who stays out?",
  makeConsequence: "Make the consequence sheet",
  invoicesTitle: "Invoice basis",
  year: "Year",
  terms: "Terms a year",
  issuer: "Issuer",
  dueDays: "Days until due",
  reference: "References begin with",
  makeInvoices: "Make the invoice basis",
  saveCsv: "Download CSV",
  copyCsv: "Copy CSV",
  notCopiedCsv:
    "Excel did not let the pane copy. Download the file, or make the sheet and copy from there.",
  copiedCsv:
    "The content of the file is copied. Paste it into a text file, or straight into the accounting system.",
  settlementTitle: "Settlement",
  accounts: "The year's accounts (NOK)",
  settlementHelp:
    "The budget is the last locked version, or the result as it is now when nothing is locked.",
  paid: "Paid",
  paidForms: { "as-budgeted": "As budgeted", "from-cells": "From cells in the workbook" },
  paidHelp:
    "Select the cells with municipality number or name and amount, on another sheet if you like. The amount stands in the column “Paid” or “Amount”, else in the last one. Several payments of one municipality are added up; who is not there has not paid.",
  paidNotChosen: "Select the cells with what was paid, and press “Use the selected cells” first.",
  takeSelection: "Use the selected cells",
  paidFrom: (cells, sheet) => `Read from ${cells} on “${sheet}”.`,
  makeSettlement: "Make the settlement",
  written: (name) => `The sheet “${name}” is made.`,
  unexpected: "Something went wrong in the add-in. Nothing is written. Try again.",
  historyTitle: "Year by year",
  historyHelp:
    "When populations of several years stand side by side on the sheet: population, amount and change for each year, and the amount by the average of the last three.",
  makeHistory: "Make the history",
  papers: {
    history: {
      title: "This sheet shows population and amounts year by year",
      text: "It does not follow when the population changes: make a new one then, or delete it.",
    },
    attachment: {
      title: "This sheet is attachment 1",
      text: "Print it, or paste it into the case paper. It does not follow when the population changes: make a new one then. Below you can see whether the table is unchanged.",
    },
    representation: {
      title: "This sheet is attachment 2",
      text: "Municipality and region, county by county. It does not follow when the regions change: make a new one then.",
    },
    register: {
      title: "This sheet is the adoption register",
      text: "Choose a decision from the list in each row, and type date and case number. The top says whether the agreement is in force. Add or delete rows where the parties are others.",
    },
    sensitivity: {
      title: "This sheet shows each municipality alone outside",
      text: "It does not follow when the population changes: make a new one then, or delete it.",
    },
    consequence: {
      title: "This sheet shows the consequence if some stay out",
      text: "It does not follow when the population changes: make a new one then, or delete it.",
    },
    invoices: {
      title: "This sheet is the invoice basis",
      text: "One row per payer and term. It does not follow when the allocation changes: make a new one then.",
    },
    settlement: {
      title: "This sheet is the settlement",
      text: "Type over the column “Paid” where something else was paid: difference, sum and check follow.",
    },
  },
  madeFrom: (sheet) => `Made from the sheet “${sheet}”.`,
  backTo: (sheet) => `Go to “${sheet}”`,
  backUnknown: "Go to the sheet with the populations to allocate or to make more papers.",
};
