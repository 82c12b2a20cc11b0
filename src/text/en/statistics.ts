import { assertNever } from "../../engine";
import { datesOfYears } from "../datesOfYears";
import { listNames } from "../listNames";
import type { statistics as master } from "../nb/statistics";

const UNTOUCHED = "The sheet has not been changed.";

/** What new population came to on the sheet. */
export const statistics: typeof master = {
  updated: ({ sheetName, changed, years, refreshed, apart }) => {
    const dates = datesOfYears(years, "en");
    const again = refreshed ? ", and the allocation has been written again" : "";
    switch (apart?.why) {
      case "locked":
        return `“${apart.sheetName}” is locked as adopted and has not been changed. The allocation with the population on ${dates} stands on the new sheet “${sheetName}”.`;
      case "no-room":
        return `The table on “${apart.sheetName}” could not take the years (see ${apart.cell}) and has not been changed. The population on ${dates} and the allocation stand on the new sheet “${sheetName}”.`;
      case undefined:
        return years.length > 1
          ? `The population on ${dates} stands on “${sheetName}”, a column for each${again}.`
          : `${changed} figures on “${sheetName}” are now those of ${dates}${again}.`;
    }
  },

  describe(issue) {
    switch (issue.code) {
      case "population-is-formula":
        return `The population in ${listNames(issue.cells, "en", (rest) => `${rest} more cells`)} is worked out by formulas. ${UNTOUCHED} Update the cells they refer to, or paste the formulas as values first.`;
      case "rows-are-dated":
        return `The table has a date or year for each row. ${UNTOUCHED} Add rows for the new year, or remove the column of years.`;
      case "population-shares-cell":
        return `Number, name and population stand in one cell (${issue.cell}). ${UNTOUCHED} Split the text into columns first (Data → Text to Columns).`;
      case "no-room-for-years":
        return `There is no room for a column of each year in the table (see ${issue.cell}). ${UNTOUCHED} Make room right of the table, write the year in the heading of each population column, or choose other years.`;
      case "newest-year-has-gaps":
        return `There is no population on 1 January ${issue.year} for ${listNames(issue.names, "en", (rest) => `${rest} more`)}, and an older figure cannot stand under that date. ${UNTOUCHED} Replace municipalities that were merged or divided, add them to the newer table if the figures are from one, or choose another year.`;
      case "no-new-figures":
        return `There are no figures to put in for the municipalities of the sheet. ${UNTOUCHED} Choose another year, or get the figures from Statistics Norway.`;
      default:
        return assertNever(issue);
    }
  },
};
