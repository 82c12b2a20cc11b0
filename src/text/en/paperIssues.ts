import type { CouncilIssue, OutdatedBy } from "../../council";
import { formatDate } from "../date";
import { listNames } from "../listNames";
import { pane } from "./pane";

type Issue<Code extends CouncilIssue["code"]> = Extract<CouncilIssue, { readonly code: Code }>;

/** Why the amounts of a sheet are in no paper. */
export function describeAmounts(issue: Issue<"not-adopted" | "result-outdated">): string {
  return issue.code === "not-adopted"
    ? `The allocation on the sheet “${issue.sheetName}” is not locked as adopted, but another one by the same agreement and for the same year is (code ${issue.fingerprint}, locked on ${formatDate(issue.date, "en")}). Go to the sheet with that one, or lock this one first.`
    : `The result on the sheet “${issue.sheetName}” is out of date: ${outdatedBy(issue)} after it was written. Press “Refresh” first, or undo the change.`;
}

/** What was changed since the result was written. */
function outdatedBy(by: OutdatedBy): string {
  switch (by.why) {
    case "figures":
      return `the figures of ${listNames(by.names, "en", (rest) => `${rest} others`)} were changed`;
    case "choice":
      return "the agreement, the amount or the rules were changed";
    case "cells":
      return `${pane.cells(by.cells)} was written over`;
    case "rows":
      return "rows, names, regions or other figures were changed";
  }
}

/** Why what was paid is not counted. */
export function describePayment(
  issue: Issue<"payment-of-stranger" | "payment-of-two" | "payment-not-a-number" | "no-payments">
): string {
  switch (issue.code) {
    case "payment-of-stranger":
      return `${issue.cell}: “${issue.payer}” is not a party of the allocation. Correct the name or the number, or leave the row out of the selection.`;
    case "payment-of-two":
      return `${issue.cell}: The number ${issue.number} is ${issue.party}, but the name is “${issue.name}”. Correct what is wrong, so that nobody else is credited.`;
    case "payment-not-a-number":
      return `${issue.cell}: “${issue.text}” is not an amount. Type kroner, with two decimals at most.`;
    case "no-payments":
      return `Found no payments in “${issue.source}”. Each row needs a municipality number or a name, and an amount.`;
  }
}
