import type { Texts } from "../nb/texts";
import { account } from "./account";
import { allocationIssues } from "./allocationIssues";
import { hostIssues } from "./hostIssues";
import { order } from "./order";
import { pane } from "./pane";
import { readingIssues } from "./readingIssues";
import { schemes } from "./schemes";
import { sheet } from "./sheet";
import { statistics } from "./statistics";

/** Every sentence of the add-in in English, by topic. */
export const en: Texts = {
  language: "en",
  schemes,
  account,
  allocationIssues,
  readingIssues,
  hostIssues,
  order,
  pane,
  sheet,
  statistics,
};
