import type { Language } from "../language";
import { account } from "./account";
import { allocationIssues } from "./allocationIssues";
import { hostIssues } from "./hostIssues";
import { order } from "./order";
import { pane } from "./pane";
import { readingIssues } from "./readingIssues";
import { schemes } from "./schemes";
import { sheet } from "./sheet";
import { statistics } from "./statistics";

/** Every sentence of the add-in in Norwegian bokmål, by topic. */
export const nb = {
  language: "nb" as Language,
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

/** Every sentence of the add-in in one language, by topic; Norwegian is the master. */
export type Texts = typeof nb;
