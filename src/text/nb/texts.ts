import type { Language } from "../language";
import { allocationIssues } from "./allocationIssues";
import { explanation } from "./explanation";
import { hostIssues } from "./hostIssues";
import { pane } from "./pane";
import { readingIssues } from "./readingIssues";
import { schemes } from "./schemes";
import { sheet } from "./sheet";
import { statistics } from "./statistics";

/** Every sentence of the add-in in Norwegian bokmål, by topic. */
export const nb = {
  language: "nb" as Language,
  schemes,
  allocationIssues,
  explanation,
  readingIssues,
  hostIssues,
  pane,
  sheet,
  statistics,
};

/** Every sentence of the add-in in one language, by topic; Norwegian is the master. */
export type Texts = typeof nb;
