import { account } from "./account";
import { allocationIssues } from "./allocationIssues";
import { hostIssues } from "./hostIssues";
import { order } from "./order";
import { readingIssues } from "./readingIssues";
import { statistics } from "./statistics";

/** What is wrong with a sheet and how it was read, in Norwegian bokmål, by topic: loaded once the pane stands. */
export const late = {
  account,
  allocationIssues,
  readingIssues,
  hostIssues,
  order,
  statistics,
};

/** What is wrong with a sheet and how it was read, in one language. */
export type LateTexts = typeof late;
