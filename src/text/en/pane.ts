import { kroner } from "../kroner";
import type { pane as Norwegian } from "../nb/pane";
import { inWords } from "../listNames";
import { notFetched } from "../notFetched";
import { quoted } from "../quoted";
import { forgotten, notice, unfinished, unread, write } from "./writing";
import { roundingRules } from "./roundingRules";
import { allocate, menu, papers, result, tabs } from "./tabs";

const list = (items: readonly string[]): string => inWords(items, "en");

export const pane: typeof Norwegian = {
  money: kroner.en,
  percent: (share) => `${share}%`,
  members: (n, one) => (one ? "1 municipality" : `${n} municipalities`),
  inhabitants: (n, one) => (one ? "1 inhabitant" : `${n} inhabitants`),
  cells: list,

  header: {
    title: "Cost sharing",
    sheet: (name) => `Sheet: ${name}`,
    readAgain: "Read the sheet again",
    loading: "Loading…",
    notFetched: notFetched.en,
    tryAgain: "Try again",
    cancel: "Cancel",
    waiting: "Excel has not answered yet. Are you editing a cell?",
    activity: {
      starting: "Connecting to the workbook…",
      reading: "Reading the sheet…",
      writing: "Writing to the sheet…",
      undoing: "Undoing the last write…",
    },
  },

  start: {
    emptyTitle: "The sheet is empty",
    emptyText:
      "Share a cost between municipalities, to the krone and with a check: paste municipality numbers and populations, or try the 34 municipalities of Helseplattformen.",
    insertExample: "Insert example",
    readAgain: "Read the sheet",
    readAsParties: "Read as other parties",
    partiesTitle: (parties) => `Found ${parties} parties that are not municipalities`,
    partiesText: "Are they to share a cost? This is what the add-in read of the table:",
    partiesFrom: (cell) => `The headings begin in ${cell}.`,
    partiesNamed: (columns) => `The parties have a name or number in ${columns}.`,
    partiesGrouped: (column) => `They are grouped in ${column}.`,
    partiesFigures: (columns) => `Figures to share by: ${columns}.`,
    partiesElse: "Are they municipalities? Correct the numbers or names on the sheet.",
    quoted: quoted.en,
    noTableTitle: "No population found on this sheet",
    unknownNumbersTitle: (n) =>
      `Found ${n === 1 ? "1 row" : `${n} rows`}, but does not know the numbers`,
    tablesElsewhere: (names) =>
      names.length === 1
        ? `The sheet “${names.join("")}” has population figures.`
        : `These sheets have population figures: ${inWords(
            names.map((name) => `“${name}”`),
            "en"
          )}.`,
    noTableText:
      "The table needs one row per municipality, with municipality number and population. Go to the sheet that has the figures, or enter them like this, and read the sheet again:",
    sampleHeadings: { code: "Number", name: "Municipality", population: "Population" },
    sampleCaption: "What the table can look like",
    exampleElsewhere: "The example is only inserted on an empty sheet.",
    scenarioTitle: "This sheet is a scenario",
    scenarioText:
      "The sheet shows what would happen, and does not follow when the population changes. Go to the sheet with the population to allocate. Delete this sheet when you no longer need it.",
    costLinesTitle: "This sheet shows several costs",
    costLinesText:
      "The add-in wrote this sheet; it does not follow when the population changes. Go to the sheet with the population to share the costs again.",
    auditTitle: "This sheet shows a check",
    auditText:
      "The sheet shows what a check found; it does not follow when the table changes. Go to the sheet with the table to check it again.",
    unknownTitle: "The sheet cannot be read",
    unknownText: "The add-in has no contact with the sheet yet. The sheet is unchanged. Try again.",
  },

  population: {
    title: "Population",
    date: (date) => `Population on ${date}`,
    dateUnknown: "The sheet does not say which date the population is for.",
    column: "Population column",
    average: (years) =>
      years === 3 ? "Average of the last three years" : `Average of the last ${years} years`,
    averageOf: (years) => `Population: average of ${years}`,
    regionSource: {
      column: "Regions from their own column",
      headings: "Regions from heading rows",
      number: "Regions by municipality number (Helseplattformen)",
      none: "No regions",
    },
    regionsOf: (agreement) => `Regions by municipality number (${agreement})`,
    sumRow: (cell, sum) => `The sum row (${cell}: ${sum}) is left out.`,
    hidden: (n) => (n === 1 ? "1 hidden row is included." : `${n} hidden rows are included.`),
    errors: (n) => (n === 1 ? "1 error to correct" : `${n} errors to correct`),
    errorsText:
      "The allocation is made when the errors are corrected. Nothing is written to the sheet.",
    warnings: (n) => (n === 1 ? "1 thing to check" : `${n} things to check`),
    warningsText: "Your figures are used as they stand.",
    yesPopulation: "Yes, this is the population",
    goTo: (cell) => `Go to ${cell}`,
    showAll: (n) => `Show all ${n}`,
    showFewer: "Show fewer",
  },

  corrections: {
    changeReading: "Change the reading",
    sayColumns: "Say what the columns hold",
    corrected: "corrected",
    help: "Say what the columns hold. The sheet is not changed, and the workbook remembers it.",
    date: "The population is for",
    dateHelp: "A date such as 1 January 2024, or a year.",
    dateUnclear: "This is not a date. Write for example 1 January 2024 or 2024.",
    column: (letter, heading) =>
      heading === null ? `Column ${letter}` : `Column ${letter}: ${heading}`,
    roles: {
      code: "Municipality number",
      name: "Municipality name",
      "code-and-name": "Municipality number and name",
      population: "Population",
      region: "Region",
      date: "Date or year",
      group: "Group",
      figure: "Other figures",
      ignore: "Not used",
    },
    partyRoles: {
      code: "Number or id",
      name: "Name",
      population: "The figure to share by",
      figure: "Figures that the agreement may name",
      region: "Region",
    },
    readSelection: "Read only the selected cells",
    within: (area) => `Only ${area} is read.`,
    parties: "Parties other than municipalities",
    partiesHelp:
      "Counties, trusts, departments: each row is a party, municipalities among them too.",
    reset: "Back to what the add-in found",
  },

  agreement: {
    title: "Agreement",
    scheme: "Agreement or key",
    agreements: "Agreements",
    generalKeys: "Keys",
    rounding: "Rounding",
    otherRoundings: "Other methods",
    unit: "Amounts are rounded to",
    unitNames: {
      "0.01": "øre (NOK 0.01)",
      "1": "whole kroner",
      "10": "whole NOK 10",
      "100": "whole NOK 100",
      "1000": "whole NOK 1,000",
    },
    ties: "When two have equal remainders",
    regions: "Region subtotals",
    published: "More ready agreements",
    ownSchemes: "Agreements of your own",
    moreChoices: "More choices",
    moreChoicesChanged: (n) => `${n} changed`,
    required: "Required",
    whyRequired: "The agreement does not state this figure. Enter it to get the allocation.",
    back: (value) => `Back to ${value}`,
    backToNone: "Remove",
    noHost: "None",
    units: { money: "NOK", share: "%", months: "months", none: "" },
    invalid: {
      "not-a-number": "This is not a number. Write for example 10,800,000 or 0.5.",
      "unclear-sign":
        "It is unclear whether the sign separates thousands or decimals. Write thousands with a comma in groups of three and decimals with a point.",
    },
    roundingRules,
    tieRules: {
      order: "The one that stands first on the sheet",
      code: "The lowest municipality number",
      population: "The one with most inhabitants",
      ask: "Stop and ask me",
    },
    regionRules: {
      sum: "A subtotal is the sum of its municipalities",
      first: "Share among regions first, then among municipalities",
    },
    freedBy: { "": "Nobody: the sum changes", others: "The others pay or save it" },
    indexedBy: {
      "": "The exact factor on rates, base and total",
      steps: "Each number rounded to its own step, caps and floors too",
    },
    without: (n) => `without ${n}`,
    membersTitle: "Municipalities taking part",
    membersCount: (included, all) => `${included} of ${all}`,
    membersHelp: "Untick one to see what the others pay without it. The sheet is not changed.",
    findMember: "Find municipality",
    includeAll: "Include all",
    noMemberFound: (text) => `No municipality has “${text}” in its name.`,
  },

  allocation: {
    title: "Allocation",
    blocked: "Correct the errors under Population to see the allocation here.",
    none: "Choose an agreement to see the allocation here.",
    refusedTitle: "Cannot allocate yet",
    ok: "Adds up",
    okText: (amount, members) => `${amount} is shared among ${members}, to the last krone.`,
    missing: (amount) => `${amount} missing`,
    surplus: (amount) => `${amount} too much`,
    roundedSeparately: (allocated) =>
      `The amounts come to ${allocated}, because each row is rounded by itself.`,
    allocatedSum: (allocated) => `The amounts add up to ${allocated}.`,
    useLargestRemainder: "Hand out the rest so that the sum is true",
    total: "To be shared",
    allocated: "Allocated",
    difference: "Difference",
    orderTitle: "How the allocation was worked out",
    percentNote: (sum) => `The percentages are rounded one by one and add up to ${sum}.`,
    regions: "Regions",
    chart: "Chart",
    chartTitle: "Amount by region",
    noRegion: "No region",
    membersTitle: "Municipalities",
    search: "Search municipality or region",
    searchResult: (shown, all) => `Showing ${shown} of ${all}`,
    noMatch: "No municipality matches the search.",
    clearSearch: "Clear the search",
    columns: { name: "Municipality", share: "Share", amount: "Amount", perInhabitant: "NOK/inh." },
    perInhabitantLong: "NOK per inhabitant",
    explain: (name, amount) => `${name}: ${amount}. Show how it was worked out`,
    explanationTitle: (name) => `How the amount for ${name} was worked out`,
    notApplicable: "–",
  },

  own: {
    title: "My municipality",
    choose: "Choose my municipality",
    change: "Change my municipality",
    none: "None",
    mark: "my municipality",
    marked: (name) => `${name}, my municipality`,
    pays: (name, amount) => `${name} pays ${amount}.`,
  },

  comparison: {
    sinceWritten: "Change since the result on the sheet",
    columns: { name: "Municipality", before: "Before", after: "After", change: "Change" },
    status: { joined: "new", left: "out" },
    members: "Municipalities, before and after",
    fromTo: (before, after) => `${before} → ${after}`,
    summary: (more, less, same) =>
      `${[
        ...(more > 0 ? [`${more} ${more === 1 ? "pays" : "pay"} more`] : []),
        ...(less > 0 ? [`${less} ${less === 1 ? "pays" : "pay"} less`] : []),
        ...(same > 0 ? [`${same} ${same === 1 ? "pays" : "pay"} the same`] : []),
      ].join(", ")}.`,
  },

  whatIf: {
    title: "What if?",
    open: "Try other figures or municipalities",
    help: "See what another amount, or fewer municipalities, would mean. Nothing is changed.",
    members: "Municipalities taking part",
    untried: "Change a figure or take a municipality out to see before and after here.",
    result: "Before and after",
    againstWritten: (sheet) => `Compared with the result on “${sheet}”.`,
    againstAgreement: "Compared with the agreement as it is chosen.",
    write: "Make a sheet",
    adopt: "Use in agreement",
    reset: "Reset",
  },

  tabs,
  menu,
  allocate,
  result,
  papers,
  write,
  forgotten,
  unfinished,
  unread,
  notice,
};
