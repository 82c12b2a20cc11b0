import { assertNever } from "../../engine";
import type { statistics as master } from "../nb/statistics";

const UNTOUCHED = "The sheet has not been changed.";

/** What new population came to on the sheet. */
export const statistics: typeof master = {
  updated: ({ sheetName, changed, year, refreshed, locked }) =>
    locked !== null
      ? `“${locked}” is locked as adopted and has not been changed. The allocation with the population on 1 January ${year} stands on the new sheet “${sheetName}”.`
      : `${changed} figures on “${sheetName}” are now those of 1 January ${year}${refreshed ? ", and the allocation has been written again" : ""}.`,

  describe(issue) {
    switch (issue.code) {
      case "population-is-formula":
        return `The population in ${issue.cells.slice(0, 5).join(", ")}${issue.cells.length > 5 ? " and more cells" : ""} is worked out by formulas. ${UNTOUCHED} Update the cells they refer to, or paste the formulas as values first.`;
      case "rows-are-dated":
        return `The table has a date or year for each row. ${UNTOUCHED} Add rows for the new year, or remove the column of years.`;
      case "population-shares-cell":
        return `Number, name and population stand in one cell (${issue.cell}). ${UNTOUCHED} Split the text into columns first (Data → Text to Columns).`;
      case "no-new-figures":
        return `There are no figures to put in for the municipalities of the sheet. ${UNTOUCHED} Choose another year, or get the figures from Statistics Norway.`;
      default:
        return assertNever(issue);
    }
  },
};
