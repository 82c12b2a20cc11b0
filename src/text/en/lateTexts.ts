import type { LateTexts } from "../nb/lateTexts";
import { account } from "./account";
import { allocationIssues } from "./allocationIssues";
import { hostIssues } from "./hostIssues";
import { order } from "./order";
import { readingIssues } from "./readingIssues";
import { statistics } from "./statistics";

/** What is wrong with a sheet and how it was read, in English, by topic: loaded once the pane stands. */
export const late: LateTexts = {
  account,
  allocationIssues,
  readingIssues,
  hostIssues,
  order,
  statistics,
};
