import type { Texts } from "../nb/texts";
import { allocationIssues } from "./allocationIssues";
import { explanation } from "./explanation";
import { hostIssues } from "./hostIssues";
import { pane } from "./pane";
import { readingIssues } from "./readingIssues";
import { schemes } from "./schemes";
import { sheet } from "./sheet";
import { statistics } from "./statistics";

/** Every sentence of the add-in in English, by topic. */
export const en: Texts = {
  language: "en",
  schemes,
  allocationIssues,
  explanation,
  readingIssues,
  hostIssues,
  pane,
  sheet,
  statistics,
};
