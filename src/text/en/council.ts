import type { CouncilIssue, CouncilLabels, Difference, RuleName } from "../../council";
import { formatDate } from "../date";
import { listNames } from "../listNames";
import type { CouncilTexts } from "../nb/council";
import { formatNumber } from "../number";
import { councilPane } from "./councilPane";
import { pane } from "./pane";
import { schemes } from "./schemes";
import { sheet } from "./sheet";

const amount = (value: string | null): string =>
  value === null ? "nothing" : formatNumber(value, "en");

const ruleNames: Readonly<Record<RuleName, string>> = {
  scheme: "The agreement",
  rounding: "The rounding",
  unit: "The unit amounts are rounded to",
  ties: "The rule for equal remainders",
  regions: "The rule for region subtotals",
  total: "The amount to allocate",
};

/** The words of the council's sheets and files. */
const labels: CouncilLabels = {
  sheet,
  dateFormat: "d mmm yyyy",
  footer: (title, code) => (code === null ? title : `${title} · Code ${code}`),
  fingerprint: (code) => `Code: ${code}`,
  adoptedOn: (date, note) =>
    note === ""
      ? `Locked as the adopted version on ${formatDate(date, "en")}.`
      : `Locked as the adopted version on ${formatDate(date, "en")}: ${note}.`,
  notLocked: "Not locked as an adopted version.",
  attachment: {
    sheetName: "Attachment 1",
    title: (scheme) => `Attachment 1: Cost allocation – ${scheme}`,
    regions: "Municipal regions",
  },
  representation: {
    sheetName: "Attachment 2",
    title: (scheme) => `Attachment 2: Municipal regions – ${scheme}`,
    otherCounty: "Unknown county",
  },
  register: {
    sheetName: "Adoption",
    title: (scheme) => `Adoption register – ${scheme}`,
    party: "Party",
    deadline: "Deadline",
    decision: "Decision",
    date: "Date",
    caseNumber: "Case number",
    notAdopted: "Missing",
    decisions: {
      adopted: "Adopted",
      changed: "Adopted with changes",
      rejected: "Rejected",
      pending: "Pending",
    },
    decisionWords: {
      adopted: ["Adopted", "Vedtatt"],
      changed: ["Adopted with changes", "Vedtatt med endring"],
      rejected: ["Rejected", "Avvist"],
      pending: ["Pending", "Venter"],
    },
    onlyThese: "Choose Adopted, Adopted with changes, Rejected or Pending.",
    inForce: "In force: every party has adopted the agreement unchanged.",
    notInForce: "Not in force: ",
    ofParties: (parties) => ` of ${parties} parties have not adopted the agreement unchanged.`,
    missing: "Missing:",
    rule: "The agreement holds only when every party has adopted it, with its cost allocation, unchanged.",
    suggestion:
      "The list of parties is a suggestion: the source does not name them all. Correct it before use.",
  },
  sensitivity: {
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
  },
  consequence: {
    sheetName: "Consequence",
    title: "What if somebody does not adopt?",
    leavers: "Staying out: ",
    underBudget: "With the same budget the others share what those outside would have paid.",
    underRates: (less) =>
      `By the same rates the others pay as before, and NOK ${amount(less)} less comes in.`,
    missing: (kroner) => `If the others only pay as before, NOK ${amount(kroner)} is missing.`,
    columns: {
      before: "Amount before",
      underBudget: "Same budget",
      underRates: "Same rates",
      change: "Change",
      changePercent: "Change in %",
    },
  },
  history: {
    sheetName: "History",
    title: "Population and amounts year by year",
    help: "The same agreement by the population of each year on the sheet. The sheet does not follow when the population changes.",
    averageOf: (years) =>
      `The average is of ${listNames(years.map(String), "en", String)}. The amounts by it are shared by the exact average, not by the rounded one.`,
    columns: {
      population: (year) => `Population ${year}`,
      amount: (year) => `Amount ${year}`,
      populationChange: (from, to) => `Change inh. ${from}–${to}`,
      amountChange: (from, to) => `Change NOK ${from}–${to}`,
      average: "Average of three years",
      amountByAverage: "Amount by the average",
    },
  },
  invoices: {
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
        // Some agreements have the year in their title.
        ...(scheme.includes(String(year)) ? [] : [year]),
        ...(terms === 1 ? [] : [`term ${term} of ${terms}`]),
      ].join(", "),
    yearTotal: "The year's allocation",
    notInvoiced: (name) => `Not invoiced: ${name}`,
    fileName: (year) => `invoice-basis-${year}.csv`,
  },
  settlement: {
    sheetName: "Settlement",
    title: "Settlement: budget against accounts",
    columns: {
      budgeted: "Budget",
      paid: "Paid",
      final: "Share of the accounts",
      difference: "Difference",
      outcome: "Outcome",
    },
    toPay: "Pays",
    toGetBack: "Gets back",
    settled: "Settled",
    accounts: "Accounts",
    paidFrom: (source) => `Payments are read from “${source}”.`,
    paidAsBudgeted: "Paid is set to the budget. Type over it where something else was paid.",
    paidNothing: "Has paid nothing: ",
    rule: (byTotal) =>
      byTotal
        ? "The accounts are shared by the agreement's own key, with the figures on the sheet now."
        : "The rates give the key: the accounts are shared in proportion to what the rates ask.",
  },
};

function describeIssue(issue: CouncilIssue): string {
  switch (issue.code) {
    case "terms-not-possible":
      return `A year cannot be split into “${issue.terms}” terms. Choose 1, 2, 4 or 12.`;
    case "year-not-valid":
      return `“${issue.text}” is not a year. Type four digits, for example 2025.`;
    case "due-days-not-valid":
      return `“${issue.text}” is not a number of days. Type a whole number from 0 to 365.`;
    case "accounts-not-valid":
      return `The accounts cannot be “${issue.text}”. Type an amount in whole ${formatNumber(issue.unit, "en")} NOK, for example 10,432,118.`;
    case "deadline-not-valid":
      return `“${issue.text}” is not a date. Type the deadline as 2024-12-31 or 31.12.2024.`;
    case "payment-of-stranger":
      return `${issue.cell}: “${issue.payer}” is not a party of the allocation. Correct the name or the number, or leave the row out of the selection.`;
    case "payment-not-a-number":
      return `${issue.cell}: “${issue.text}” is not an amount. Type kroner, with two decimals at most.`;
    case "no-payments":
      return `Found no payments in “${issue.source}”. Each row needs a municipality number or a name, and an amount.`;
    case "one-year-only":
      return issue.years === 0
        ? "The sheet does not say which years its populations are of. Write the years in the headings, for example 2024 and 2025."
        : "The sheet needs populations of at least two years side by side, with the years in the headings.";
    case "no-leavers":
      return "Nobody is chosen. Choose at least one municipality that stays out.";
    case "leaver-not-member":
      return `${issue.leaver} is not part of the allocation, and so cannot leave it. Choose among the members.`;
    case "all-leave":
      return "Not everybody can stay out: nobody is then left to share the cost. Choose fewer.";
    case "fingerprint-unreadable":
      return `“${issue.text}” is not a code. A code has 16 characters in four groups, for example K3AP-3Y3C-G3S4-APSM.`;
    case "party-twice":
      return issue.cells.length === 0
        ? `${issue.party} is listed twice among the parties. Remove one.`
        : `${issue.party} stands twice in the register (${pane.cells(issue.cells)}). Delete one of the rows.`;
    case "decision-unknown":
      return `${issue.cell}: “${issue.text}” is not a decision (${issue.party}). Choose from the list in the cell.`;
    case "party-missing":
      return `${issue.party} is missing in the register. Add a row, or make the register again.`;
    case "no-register":
      return "This sheet is not an adoption register. Go to the sheet “Adoption”, or make a register.";
    case "no-parties":
      return "The agreement has no known parties. Go to the sheet with the municipalities.";
    case "no-adopted-version":
      return "The workbook has no locked version to compare with. Lock the allocation first.";
    case "already-adopted":
      return `This allocation is already locked, with the code ${issue.fingerprint}.`;
    case "note-too-long":
      return `The note has ${amount(String(issue.length))} characters, and there is room for ${amount(String(issue.most))}. Make it shorter.`;
    case "no-code-on-sheet":
      return `Found no code on the sheet “${issue.sheetName}”. Go to the sheet with the adopted table and its code.`;
    case "code-does-not-fit":
      return `The table on the sheet does not give the code ${issue.fingerprint} that stands there. Either something was changed after the code was written, or it was made by other rules: choose the agreement and the rules it was adopted with on the sheet with the municipalities, and try again. Nothing is stored.`;
    case "nothing-to-compare":
      return "Found no row with the municipalities of the adopted table. Paste the whole table with names and amounts, or go to the sheet where it stands.";
  }
}

function describeDifference(difference: Difference): string {
  switch (difference.kind) {
    case "rule": {
      const { rule, from, to } = difference;
      const isNumber = rule === "total" || rule === "unit";
      const shown = (value: string) => (isNumber ? amount(value) : value);
      return `${ruleNames[rule]}: ${shown(from)} → ${shown(to)}`;
    }
    case "parameter": {
      const label = schemes.parameters[difference.parameter]?.label ?? difference.parameter;
      return `${label}: ${difference.from ?? "not set"} → ${difference.to ?? "not set"}`;
    }
    case "party-missing":
      return `${difference.party.name}: is missing`;
    case "party-added":
      return `${difference.party.name}: has been added (NOK ${amount(difference.amount)})`;
    case "name":
      return `${difference.from}: is now called “${difference.to}”`;
    case "region":
      return `${difference.party.name}, region: ${difference.from ?? "none"} → ${difference.to ?? "none"}`;
    case "population":
      return `${difference.party.name}, population: ${amount(difference.from)} → ${amount(difference.to)}`;
    case "amount":
      return `${difference.party.name}, amount: NOK ${amount(difference.from)} → ${amount(difference.to)}`;
    case "sum":
      return difference.of === "amount"
        ? `The sum of the amounts: NOK ${amount(difference.from)} → ${amount(difference.to)}`
        : `The sum of the populations: ${amount(difference.from)} → ${amount(difference.to)}`;
  }
}

/** Everything said about the council's papers: on sheets, in files and in the pane. */
export const council: CouncilTexts = {
  language: "en",
  labels,
  describeIssue,
  describeDifference,
  pane: councilPane,
};
