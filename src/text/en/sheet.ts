import { stepsOf, type Allocation } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import { formatDate, formatTime } from "../date";
import { datesOfYears } from "../datesOfYears";
import { inWords, listNames } from "../listNames";
import { formatNumber } from "../number";
import { parameterValue } from "../parameterValue";
import { roundingHelp } from "../roundingHelp";
import { whoShares } from "../whoShares";
import { order } from "./order";
import { pane } from "./pane";
import { sourceOf } from "../sourceOf";
import { schemes } from "./schemes";
import { wrapped } from "../../sheet/layout/wrapped";

/** The words a result puts into cells. */
export const sheet: SheetLabels = {
  share: "Share",
  amount: "Amount",
  amountByRegion: "Amount by region",
  municipality: "Municipality",
  municipalityNumber: "Municipality number",
  population: "Population",
  parties: null,
  group: "Group",
  region: "Region",
  noRegion: "No region",
  sum: "Sum",
  otherParties: "Other parties",
  reconciliation: "Reconciliation",
  totalToAllocate: "To allocate",
  allocated: "Allocated",
  difference: "Difference",
  addsUp: "Adds up: the amounts make exactly the total.",
  missing: {
    plain: " kr are missing: the amounts make less than the total.",
    rounded:
      " kr are missing: each row is rounded on its own, so the rows make less than the total.",
  },
  excess: {
    plain: " kr too much: the amounts make more than the total.",
    rounded: " kr too much: each row is rounded on its own, so the rows make more than the total.",
  },
  basisCheck: {
    holds: "Adds up: the populations are those that the allocation was made of.",
    one: "The allocation must be updated: the population differs in 1 row.",
    many: ["The allocation must be updated: the population differs in ", " rows."],
    some: "The allocation must be updated: the population differs in at least one row.",
    error: "The allocation must be updated: a cell with population shows an error.",
  },
  figuresCheck: {
    holds: "Adds up: the figures are those that the allocation was made of.",
    one: "The allocation must be updated: the figures differ in 1 row.",
    many: ["The allocation must be updated: the figures differ in ", " rows."],
    some: "The allocation must be updated: the figures differ in at least one row.",
    error: "The allocation must be updated: a cell with a figure shows an error.",
  },
  amountsCheck: {
    holds: "Adds up: the amounts are those that were written.",
    one: "The amount has been changed in 1 row since the allocation was written.",
    many: ["The amount has been changed in ", " rows since the allocation was written."],
    some: "The amount has been changed in at least one row since the allocation was written.",
    error: "The amounts have been changed since the allocation was written: a cell shows an error.",
  },
  leftOut: "not included",
  leftOutNames: (names) => `Not included: ${listNames(names, "en", (n) => `${n} more`)}.`,
  percentNote: (sum) =>
    `The percentages are rounded separately and add up to ${formatNumber(sum, "en", 2)}%.`,
  basis: "Basis",
  schemeTitle: ({ id, title }) => title ?? schemes.schemes[id]?.title ?? id,
  rule: (allocation, { terms, example }) => {
    const { request } = allocation;
    const rounding = pane.agreement.roundingRules[request.rounding];
    return [
      ...operations(allocation, terms),
      `Rounding to ${unitInWords(request.unit)}: ${rounding.label}.`,
      roundingHelp(request, rounding),
      ...(example === null ? [] : [example]),
    ].flatMap((line) => wrapped(line));
  },
  loadTellRule: async () =>
    (await import(/* webpackChunkName: "writing" */ "../toldRule")).tellRule("en"),
  averagePopulation: "Population (average)",
  populationOf: (year) => `Population ${year}`,
  populationBasis: ({ populationDate: date, average, source }) => {
    const from = sourceOf(date, source, "en", average !== null);
    if (average) {
      const years = listNames(average.map(String), "en", String);
      return [`Population: average of ${years}, as they stand on the sheet.`, from]
        .join(" ")
        .trim();
    }
    if (date === null) return "Population as it stands on the sheet; the date is not given.";
    return from || `Population on ${formatDate(date, "en")}, as it stands on the sheet.`;
  },
  figureBasis: (headings) =>
    `Figures of the ${headings.length === 1 ? "column" : "columns"} ${inWords(
      headings.map((each) => `“${each}”`),
      "en"
    )}, as they stand on the sheet.`,
  populationOn: (year) => `Population 1 January ${year}`,
  populationNote: (years, source) => {
    const figures = `Population on ${datesOfYears(years, "en")}`;
    const official = `${figures}: Statistics Norway, table 07459 (CC BY 4.0)`;
    switch (source.kind) {
      case "pasted":
        return `${figures}: the table in ${source.address} on this sheet.`;
      case "bundled":
        return `${official}, as it comes with HPSHARE.`;
      case "fetched":
        return `${official}, retrieved ${formatTime(source.retrieved, "en")}.`;
    }
  },
  date: (date) => formatDate(date, "en"),
  madeWith: (version) => `Made with HPSHARE ${version}.`,
  resultSheetName: "Allocation",
  scenario: {
    sheetName: "Scenario",
    title: "Scenario: not adopted",
    columns: { before: "Before", after: "After", change: "Change", changePercent: "Change in %" },
    before: (beforeIs) => `Before: ${beforeIs}.`,
    writtenResult: (sheetName) => `the result on the sheet “${sheetName}”`,
    agreementAsChosen: "the agreement as it is chosen",
    without: (names) => `Without ${pane.cells(names)}.`,
    parameter: ({ name, kind }, before, after) => {
      const label = schemes.parameters[name]?.label ?? name;
      const shown = (value: string) => parameterValue(value, kind, "en");
      return before === null
        ? `${label}: ${shown(after)}.`
        : `${label}: ${shown(after)} (before ${shown(before)}).`;
    },
  },
  exampleTitle: "Helseplattformen: the 34 municipalities",
  exampleSource: "Source: Statistics Norway, table 07459 (CC BY 4.0).",
  examplePopulation: "Population 1 January 2024",
};

/**
 * What was done before the rounding, in its order, where there is more to it than the key; the terms
 * stand in the place of the key and of a host's part.
 */
function operations(allocation: Allocation, terms: readonly string[]): readonly string[] {
  const steps = stepsOf(allocation).filter(({ kind }) => kind !== "rounding");
  const who = whoShares(allocation.request.members);
  if (terms.length === 0) return steps.length > 1 ? order(steps, who) : [];
  return steps.flatMap((step) =>
    step.kind === "key" ? terms : step.kind === "host" ? [] : order([step], who)
  );
}

const unitInWords = (unit: string): string =>
  pane.agreement.unitNames[unit] ?? `whole NOK ${formatNumber(unit, "en")}`;
