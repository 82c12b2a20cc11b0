import type { CouncilIssue, Difference, RuleName } from "../../council";
import type { CommonWords } from "../../papers";
import type { CouncilTexts } from "../nb/council";
import { inWords } from "../listNames";
import { formatDate } from "../date";
import { formatNumber } from "../number";
import { namedValue } from "../parameterValue";
import { councilPane } from "./councilPane";
import { pane } from "./pane";
import { schemes } from "./schemes";
import { capital } from "../rule/capital";
import { sayPlace } from "./ruleIssues";
import { describeAmounts, describePayment } from "./paperIssues";
import { sheet } from "./sheet";
import { tellRule } from "../toldRule";

/** A figure; what stands in its place and is none, as it stands. */
const amount = (value: string | null): string => {
  if (value === null) return "nothing";
  return DECIMAL.test(value) ? formatNumber(value, "en") : `“${value}”`;
};
const DECIMAL = /^-?\d+(\.\d+)?$/;

const ruleNames: Readonly<Record<RuleName, string>> = {
  scheme: "The agreement",
  rounding: "The rounding",
  unit: "The unit amounts are rounded to",
  ties: "The rule for equal remainders",
  regions: "The rule for region subtotals",
  total: "The amount to allocate",
};

/** The words that all papers share. */
const twice = (issue: Extract<CouncilIssue, { readonly code: "party-twice" }>): string =>
  issue.cells.length === 0
    ? `${issue.party} is listed twice among the parties. Remove one.`
    : `${issue.party} stands twice in the register (${pane.cells(issue.cells)}). Delete one of the rows.`;

const oneYearOnly = (years: number): string =>
  years === 0
    ? "The sheet does not say which years its populations are of. Write the years in the headings, for example 2024 and 2025."
    : "The sheet needs populations of at least two years side by side, with the years in the headings.";

const otherFigures = (headings: readonly string[]): string =>
  headings.length === 0
    ? "The agreement does not count the population, so the population of another year gives the same amounts. The history is made for agreements that share by population."
    : `The agreement counts ${quotedHeadings(headings)}, and the sheet has one year of those figures. The history is made for agreements that share by population alone.`;

const quotedHeadings = (headings: readonly string[]): string =>
  inWords(
    headings.map((each) => `“${each}”`),
    "en"
  );

const common: CommonWords = {
  sheet,
  tellRule: tellRule("en"),
  dateFormat: "d mmm yyyy",
  footer: (title, code) => (code === null ? title : `${title} · Code ${code}`),
  fingerprint: (code) => `Code: ${code}`,
  adoptedOn: (date, note) =>
    note === ""
      ? `Locked as the adopted version on ${formatDate(date, "en")}.`
      : `Locked as the adopted version on ${formatDate(date, "en")}: ${note}.`,
  notLocked: "Not locked as an adopted version.",
  changedSince: (sheetName) =>
    `The sheet “${sheetName}” has changed since. The amounts here are those that were locked.`,
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
    case "payment-of-two":
    case "payment-not-a-number":
    case "no-payments":
      return describePayment(issue);
    case "one-year-only":
      return oneYearOnly(issue.years);
    case "other-figures-counted":
      return otherFigures(issue.headings);
    case "no-municipalities":
      return `${issue.party} is no municipality, and attachment 2 is divided by county. Use attachment 1, which has the regions.`;
    case "no-earlier-year":
      return "No earlier allocation by the same agreement stands on another sheet of the workbook.";
    case "no-leavers":
      return "Nobody is chosen. Choose at least one that stays out.";
    case "leaver-not-member":
      return `${issue.leaver} is not part of the allocation, and so cannot leave it. Choose among the members.`;
    case "all-leave":
      return "Not everybody can stay out: nobody is then left to share the cost. Choose fewer.";
    case "fingerprint-unreadable":
      return `“${issue.text}” is not a code. A code has 16 characters in four groups, for example K3AP-3Y3C-G3S4-APSM.`;
    case "party-twice":
      return twice(issue);
    case "decision-unknown":
      return `${issue.cell}: “${issue.text}” is not a decision (${issue.party}). Choose from the list in the cell.`;
    case "party-missing":
      return `${issue.party} is missing in the register. Add a row, or make the register again.`;
    case "no-register":
      return "This sheet is not an adoption register. Go to the sheet “Adoption”, or make a register.";
    case "no-parties":
      return "The agreement has no known parties. Go to the sheet with the parties.";
    case "no-adopted-version":
      return "The workbook has no locked version to compare with. Lock the allocation first.";
    case "not-adopted":
    case "result-outdated":
      return describeAmounts(issue);
    case "already-adopted":
      return `This allocation is already locked, with the code ${issue.fingerprint}.`;
    case "note-too-long":
      return `The note has ${amount(String(issue.length))} characters, and there is room for ${amount(String(issue.most))}. Make it shorter.`;
    case "no-code-on-sheet":
      return `Found no code on the sheet “${issue.sheetName}”. Go to the sheet with the adopted table and its code.`;
    case "code-does-not-fit":
      return `The table on the sheet does not give the code ${issue.fingerprint} that stands there. Either something was changed after the code was written, or it was made by other rules: choose the agreement and the rules it was adopted with on the sheet with the parties, and try again. Nothing is stored.`;
    case "nothing-to-compare":
      return "Found no row with the parties of the adopted table. Paste the whole table with names and amounts, or go to the sheet where it stands.";
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
    case "term": {
      const { path, from, to } = difference;
      const { part } = sayPlace(difference);
      return `${capital(part)} (${path}): ${amount(from)} → ${amount(to)}`;
    }
    case "counts":
      return `What the agreement’s population counts: ${difference.from} → ${difference.to}`;
    case "parameter": {
      const label = schemes.parameters[difference.parameter]?.label ?? difference.parameter;
      const shown = (value: string | null) =>
        value === null ? "not set" : namedValue(difference.parameter, value, "en");
      return `${label}: ${shown(difference.from)} → ${shown(difference.to)}`;
    }
    case "party-missing":
      return `${difference.party.name}: is missing`;
    case "party-added":
      return `${difference.party.name}: has been added (NOK ${amount(difference.amount)})`;
    case "name":
      return `${difference.from}: is now called “${difference.to}”`;
    case "region":
      return `${difference.party.name}, region: ${difference.from ?? "none"} → ${difference.to ?? "none"}`;
    case "group":
      return `${difference.party.name}, group: ${difference.from ?? "none"} → ${difference.to ?? "none"}`;
    case "figure":
      return `${difference.party.name}, ${difference.heading}: ${amount(difference.from)} → ${amount(difference.to)}`;
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
  common,
  describeIssue,
  describeDifference,
  pane: councilPane,
};
