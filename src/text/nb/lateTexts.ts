import { account } from "./account";
import { allocationIssues } from "./allocationIssues";
import { hostIssues } from "./hostIssues";
import { order } from "./order";
import { readingIssues } from "./readingIssues";
import { sheet } from "./sheet";
import { statistics } from "./statistics";

/** What is wrong with a sheet, how it was read and what is written into it, in Norwegian bokmål, by topic: loaded once the pane stands. */
export const late = {
  account,
  allocationIssues,
  readingIssues,
  hostIssues,
  order,
  sheet,
  statistics,
};

/** What is wrong with a sheet, how it was read and what is written into it, in one language. */
export type LateTexts = typeof late;
