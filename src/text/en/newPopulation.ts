import { assertNever } from "../../engine";
import { datesOfYears } from "../datesOfYears";
import { inWords, listNames } from "../listNames";
import type { newPopulation as master } from "../nb/newPopulation";

const UNTOUCHED = "The sheet has not been changed.";
const AGAIN = "Try again, or use the figures that come with the add-in.";

const yearsInWords = (years: readonly number[]) => listNames(years.map(String), "en", String);

/** New population from Statistics Norway. */
export const newPopulation: typeof master = {
  title: "New population",
  intro: "Get the population on 1 January from Statistics Norway, table 07459.",
  privacy: "Only municipality numbers and years are sent.",
  year: "Population on 1 January",
  earlier: "Earlier years beside it",
  onlyYear: (year) => `None, ${year} only`,
  earlierFrom: (from, years) => `From ${from} (${years} years in all)`,
  bundledOnly: (years) =>
    `The add-in comes with figures for ${datesOfYears(years, "en")} only. Get other years from Statistics Norway.`,
  fetch: "Get from Statistics Norway",
  useBundled: "Use the figures that come with it",
  fetching: (done, parts, fallback) =>
    `Getting figures (${done} of ${parts})${fallback ? ", from the older service" : ""} …`,
  cancel: "Cancel",
  retry: "Try again",
  discard: "Discard",
  apply: "Use these figures",
  newer: (year) => `Statistics Norway has population for 1 January ${year}.`,
  seeChange: "See what it changes",
  newerColumn: (heading) => `The sheet has newer figures (“${heading}”) than those in use.`,
  newerSheet: (sheet, was, is) =>
    `The result on “${sheet}” uses the population of ${was}. This sheet has figures of ${is}: insert the allocation here to use them.`,
  takeAgreement: (sheet) => `Use the agreement of “${sheet}”`,
  newerTable: (address, date) =>
    `${address} has a newer population of the same municipalities (${date}).`,
  compareTable: "Compare with the sheet’s",
  pasted: (address) => `Source: the table in ${address} on this sheet.`,
  missingInTable: (name) => `${name} is not in the newer table.`,
  takeColumn: "Use the newer column",
  columns: {
    name: "Municipality",
    before: "Now",
    after: "New",
    difference: "Change",
    amount: "Amount, change",
  },
  caption: (year) => `Population on 1 January ${year} beside the sheet’s`,
  source: (source) => `Source: Statistics Norway, table 07459 (CC BY 4.0), ${source}.`,
  retrieved: (time) => `retrieved ${time}`,
  bundled: "as it comes with the add-in",
  summary: (changed, members) =>
    changed === 0
      ? `None of ${members} figures change.`
      : `${changed} of ${members} figures change.`,
  sum: (before, after) => `${before} inhabitants in all become ${after}.`,
  missing: (count) =>
    count === 1
      ? "One municipality gets no new figure and keeps that of the sheet:"
      : `${count} municipalities get no new figure and keep those of the sheet:`,
  missingBlocks: (year) =>
    `The figures cannot be put in: an older one would stand under 1 January ${year}. Correct the municipalities on the sheet first, or get another year.`,
  newColumns: (years) =>
    `New columns right of the table: ${datesOfYears(years, "en")}. If the table cannot take them, the years and the allocation go to a sheet of their own, and this sheet is left as it is.`,
  emptyColumns: (years) => `Empty columns that are filled: ${datesOfYears(years, "en")}.`,
  standingColumn: (year, changes) =>
    changes.length === 0
      ? `The column for 1 January ${year} has the same figures already.`
      : `In the column for 1 January ${year} these change: ${changes.join("; ")}.`,
  changeFromTo: (name, before, after) => `${name} from ${before} to ${after}`,
  emptyCell: "empty cell",
  gapsIn: (year) => `No figure for 1 January ${year}:`,
  averageTitle: "The average as the basis",
  averageOf: (before, after) =>
    [
      "The basis is the average of three years.",
      before ? `Now: ${yearsInWords(before)}.` : "",
      after
        ? `After: ${yearsInWords(after)}. The amounts are by the average.`
        : "With these figures the sheet has too few years. Get earlier years as well.",
    ]
      .filter(Boolean)
      .join(" "),
  averageReplaced: (before, after) =>
    `The figures for ${after} take the place of ${before} in the average, in the same column. To keep ${before}, get earlier years as well.`,
  averageSkips: (years) =>
    `The average skips ${yearsInWords(years)}. Get ${years.length === 1 ? "that year" : "those years"} as well to have three in a row.`,
  averageGaps: (gaps) =>
    `The average cannot be worked out, and the allocation cannot be written: ${gaps.join("; ")}.`,
  averageGap: (name, year) => `${name} has no figure for ${year}`,
  newcomers: "These municipalities are not in the sheet. Add them yourself if they take part:",
  newcomer: (code, name, inhabitants) =>
    inhabitants === null ? `${code} ${name}` : `${code} ${name} (${inhabitants} inhabitants)`,
  takenIn: (name, others) => `${name} now also includes ${others}.`,
  reforms: "Changed municipalities",
  renumbered: (name, codes) => `${name}: the figure is that of ${codes}.`,
  renumberedIn: (year, name, codes) =>
    `${name} on 1 January ${year}: the figure is that of ${codes}.`,
  finding: (name, finding) => {
    switch (finding.kind) {
      case "merged":
        return `${name} is a part of ${finding.successor} on this date. Replace the old municipalities by the new one.`;
      case "divided":
        return `${name} was divided among, or made of parts of, ${inWords(finding.among, "en")}. Its population cannot be worked out.`;
      case "unknown":
        return `${name}: Statistics Norway does not know the number. Correct it in the sheet.`;
      case "not-published":
        return `${name}: Statistics Norway has no figure for this date${finding.marker === null ? "" : ` (marked “${finding.marker}”)`}.`;
      case "found":
        return "";
      default:
        return assertNever(finding);
    }
  },
  figuresOnly: "Otherwise only the population cells change.",
  dateHeadings: (headings) =>
    `Change the heading ${headings.map(({ cell, before, after }) => `“${before}” in ${cell} to “${after}”`).join(", and ")}`,
  columnsStay: "Only the population columns change.",
  failedTitle: "The population was not retrieved",
  explain(issue) {
    switch (issue.code) {
      case "cancelled":
        return `The retrieval was cancelled. ${UNTOUCHED}`;
      case "timed-out":
        return `Statistics Norway did not answer in time. ${UNTOUCHED} ${AGAIN}`;
      case "unreachable":
        return `Statistics Norway could not be reached, or the connection broke off. ${UNTOUCHED} Check the network. ${AGAIN}`;
      case "too-many-calls":
        return `Statistics Norway has had too many calls from here. ${UNTOUCHED} Wait ${issue.retryAfterSeconds === null ? "a minute" : `${issue.retryAfterSeconds} seconds`} and try again.`;
      case "forbidden":
        return `Statistics Norway refused the call (${issue.status}). ${UNTOUCHED} Your network may need a proxy. ${AGAIN}`;
      case "not-found":
        return `Table 07459 was not found at the address (404). ${UNTOUCHED} ${AGAIN}`;
      case "server-fault":
        return `Statistics Norway has a fault (${issue.status}), or the table is under maintenance; it is updated at 05:00 and 11:30. ${UNTOUCHED} ${AGAIN}`;
      case "answer-not-understood":
        return `The answer could not be read. ${UNTOUCHED} ${AGAIN}`;
      case "question-refused":
        return `Statistics Norway did not accept the question (${issue.status}${issue.reason === "" ? "" : `: ${issue.reason}`}). ${UNTOUCHED} Look at the municipality numbers, or use the figures that come with the add-in.`;
      case "year-not-published":
        return `The population on 1 January ${issue.year} is not published yet${issue.newest === null ? "" : `; the newest is that of ${issue.newest}`}. ${UNTOUCHED} Choose another year.`;
      case "figures-under-revision":
        return `There are no figures for 1 January ${issue.year} just now: the table is being updated, or they are not published. ${UNTOUCHED} Try again after 08:00.`;
      default:
        return assertNever(issue);
    }
  },
};
