import type { account as Norwegian } from "../nb/account";

const rows = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`);

export const account: typeof Norwegian = {
  title: "What was read",
  summary: (used, of) =>
    of === 1
      ? `${used} of 1 municipality on the sheet is included`
      : `${used} of ${of} municipalities on the sheet are included`,
  sums: (n) => rows(n, "1 sum row is kept out.", "sum rows are kept out."),
  otherDates: (n) => rows(n, "1 row is of another date.", "rows are of other dates."),
  repeated: (n) =>
    rows(
      n,
      "1 more figure of a municipality that is included.",
      "more figures of municipalities that are included."
    ),
  leftOutTitle: "Left out",
  columnsTitle: "Columns",
  more: (n) => `and ${n} more`,
  column: (heading, role, why) => `${heading === null ? "" : `“${heading}”: `}${role} (${why})`,
  leftOut: {
    outside: "stands outside the table",
    "other-table": "stands in another table",
    "not-in-force": "did not exist at the population’s date",
    faulty: "has a fault to be corrected",
    part: "a part of a municipality’s population",
  },
  columns: {
    given: "chosen by you",
    "names-municipalities": "says which municipality the row is about",
    region: "regions",
    "no-regions": "counties or blank; the regions are set by municipality number",
    "row-dates": "the date of each row",
    "population-word": "the heading says population",
    date: "the heading is a date",
    nearness: "the figures are like the official populations",
    "another-word": "the heading says something else",
    part: "a part of the population",
    "no-counts": "no whole counts",
    unlike: "the figures are unlike populations",
    older: "older than the one in use",
    "less-sure": "less sure than the one in use",
    "not-come": "the date has not come",
    "other-numbers": "the numbers are not those of the municipalities",
  },
};
