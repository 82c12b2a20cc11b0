import type { AuditTexts } from "../nb/audit";
import { roundingRules } from "./roundingRules";

const shareOf = {
  population: "the population",
  amount: "the amount",
  "printed-total": "the amount of the printed total",
  rule: "the rule",
} as const;

export const audit: AuditTexts = {
  key: (key, date, formatDate) => {
    switch (key.kind) {
      case "population":
        return date === null ? "population" : `population ${formatDate(date)}`;
      case "official-population":
        return `the official population ${formatDate(key.date)}`;
      case "printed-share":
        return "the printed percentages";
      case "column":
        return key.heading === null ? "another column" : `“${key.heading}”`;
      case "none":
        return "equal parts";
    }
  },
  rule: (scheme, key, { total, rate, base, equalShare }) => {
    switch (scheme) {
      case "per-inhabitant":
        return `${rate} per inhabitant (${key})`;
      case "base-and-rate":
        return `${base} per municipality and ${rate} per inhabitant (${key})`;
      case "equal-and-population":
        return `${equalShare} equally and the rest by ${key} (${total} in all)`;
      case "equal":
        return `equal parts (${total} in all)`;
      default:
        return total === undefined ? `${rate} per unit of ${key}` : `${key} (${total} in all)`;
    }
  },
  /** A scheme that the table was held against. */
  given: (title: string, total: string | undefined): string =>
    total === undefined ? `“${title}”` : `“${title}” (${total} in all)`,
  howRounded: (rule, unit) =>
    unit === null ? roundingRules[rule].how : `${roundingRules[rule].how}, to whole ${unit}`,
  verdict: {
    explained: (how, rows) => `The table follows ${how}. ${rows}`,
    notFollowed: (how: string, rows: string) => `The table does not follow ${how}. ${rows}`,
    notExplained:
      "The check finds no rule that the table follows. The amounts may be agreed by hand, or the rule is none of those that were tried.",
    noTable:
      "Found no table to check. A table has municipalities, by number or name, and an amount or a percentage beside each.",
  },
  rows: (matches, of) =>
    of === 1
      ? "It has one row, and one row fits every total, rate and equal part."
      : matches === of
        ? `All ${of} rows agree with it.`
        : `${matches} of ${of} rows agree with it.`,
  refused: (title: string, reasons: string): string =>
    `“${title}” could not be worked out for this table, so the rule was searched for in the figures. ${reasons}`,
  uncertain: "The numbers are not certain: others as simple give the same amounts.",
  same: (name) => `The same amounts follow from ${name}; the table cannot say which.`,
  host: (name, share) => `${name} seems to bear ${share} of the whole.`,
  finding: {
    "sum-differs": (printed, computed, off, isOver) =>
      `The rows give ${computed}: ${off} ${isOver ? "over" : "under"} the printed sum ${printed}.`,
    "population-sum-differs": (printed, computed) =>
      `The populations of the rows give ${computed}, not ${printed} as printed.`,
    "subtotal-differs": (name, printed, computed) =>
      `The subtotal “${name}” is printed as ${printed}, but the rows give ${computed}.`,
    "amount-differs": (name, printed, computed) =>
      `${name}: printed ${printed}, the rule gives ${computed}.`,
    "share-differs": (name, printed, computed, of) =>
      `${name}: printed ${printed}, ${of === null ? "the rule" : shareOf[of]} gives ${computed}.`,
    "shares-do-not-add-up": (printed, computed) =>
      `The percentages add up to ${computed}, not ${printed}.`,
    "population-differs": (name, printed, computed) =>
      `${name}: printed population ${printed}, but the amount belongs to ${computed}.`,
    "population-official": (name, printed, computed, date) =>
      `${name}: printed population ${printed}, the official one on ${date} is ${computed}.`,
    "date-differs": (printed, computed) =>
      `The heading says ${printed}, but the populations are the official ones of ${computed}.`,
    "figure-differs": (name, printed, computed) =>
      `${name}: printed ${printed}, but the amount belongs to ${computed}.`,
    "term-differs": (name: string, printed: string, computed: string, term: string) =>
      `${name}: “${term}” is printed as ${printed}, the rule gives ${computed}.`,
    "figure-mended": (name, printed, computed) => `${name}: “${printed}” was read as ${computed}.`,
    "name-mended": (name, printed, code) =>
      `“${printed}” was read as ${name}, by its number ${code}.`,
    "name-differs": (printed, code, official) =>
      `“${printed}” stands beside number ${code}, which is ${official}. The number was used.`,
    "member-missing": (name) => `${name} is a member of the agreement and not in the table.`,
    "member-repeated": (name, times) => `${name} stands ${times} times.`,
    "line-unreadable": (line, text) => `Line ${line} could not be read: “${text}”.`,
    "several-amounts": (columns) =>
      `The table has ${columns} columns of money. The last one was checked; remove the others to check them.`,
    "in-thousands":
      "The heading says that amounts are in thousands of kroner. They were checked as printed.",
    "may-be-host": (name, printed, share) =>
      `${name}: ${printed} may be a host share of ${share} of the whole.`,
    "may-be-cap": (name, printed, computed) =>
      `${name}: ${printed} may be a cap; the rule alone gives ${computed}.`,
    "may-be-floor": (name, printed, computed) =>
      `${name}: ${printed} may be a floor; the rule alone gives ${computed}.`,
    "may-be-months": (name, printed, computed, months) =>
      `${name}: ${printed} may be ${months} of 12 months of ${computed}.`,
  },
  detail: (detail, value) => {
    switch (detail.kind) {
      case "swapped":
        return "Two rows seem to have changed places.";
      case "amount-misprint":
        return "It looks like a misprint.";
      case "rival":
        return null;
      default:
        return value;
    }
  },
  rival: (how, names) => `Or: ${how}, and then ${names} is wrong.`,
  sheet: {
    sheetName: "Check",
    title: "Check of a cost table",
    source: (source) => `The table was read from ${source}.`,
    sum: "Sum",
    columns: {
      code: "Number",
      name: "Municipality",
      population: "Population",
      printedShare: "Share printed",
      computedShare: "Share computed",
      printedAmount: "Amount printed",
      computedAmount: "Amount computed",
      difference: "Difference",
      findings: "Findings",
    },
  },
  pane: {
    title: "Check a table you were sent",
    help: "The table is read as it stands. The check finds the rule by which it was made, and every figure that does not follow from it. Nothing on the sheet changes.",
    checkSheet: "Check the table",
    pasted: "Table from a document",
    pastedSource: "what was pasted",
    checkPasted: "Check what is pasted",
    againstTitle: "Against an agreement or a code",
    against: "Check the table against",
    anyRule: "Find the rule in the figures",
    code: "The code on paper",
    codeHelp:
      "The same code means the same table. A workbook that can be edited cannot prove itself: type the code from the paper.",
    changed: "The sheet has changed since the check.",
    again: "Check again",
    recover: "Store it again as adopted",
    recovered: (code: string): string =>
      `The table gives the code ${code} that stands on the sheet, and is stored again as adopted.`,
    findings: (count) => (count === 1 ? "1 finding" : `${count} findings`),
    noFindings: "No mistake was found.",
    limits: "What the table cannot say",
    mine: "My municipality",
    choose: "Choose a municipality",
    write: "Make the sheet “Check”",
    written: (sheet) => `The check is on the sheet “${sheet}”.`,
    copyReply: "Copy a reply to the sender",
    copied: "The reply is copied.",
    notCopied: "The browser did not let the reply be copied.",
  },
  mine: (name, printed, computed) =>
    computed === null
      ? `${name}: printed ${printed}.`
      : computed === printed
        ? `${name}: ${printed}, as the rule gives.`
        : `${name}: printed ${printed}, the rule gives ${computed}.`,
  mineIfTrue: (amount) => `If the sum is to be kept (largest remainder), the amount is ${amount}.`,
  adopted: {
    same: (code: string): string => `Yes: this is the adopted table, with the code ${code}.`,
    forgotten: "The workbook has forgotten the adopted version.",
    different: (code: string): string =>
      `No: this is not the adopted table, with the code ${code}.`,
    differences: (n: number): string => (n === 1 ? "1 difference:" : `${n} differences:`),
    notKept:
      "The workbook does not have the version with this code, so the differences cannot be shown.",
    unknown: (code: string): string =>
      `The code ${code} is of no version in this workbook. Open the workbook in which it was locked, or the sheet with the attachment, and check there.`,
  },
  reply: {
    subject: (source) => `Check of the table in ${source}`,
    none: "No mistake was found.",
    more: (count) => (count === 1 ? "and one more finding." : `and ${count} more findings.`),
    madeWith: "Checked with HPSHARE. Nothing in the table was changed.",
  },
  unsure: { likely: "Likely", guess: "Perhaps" },
};
