import type { Language } from "./language";
import { allocationIssues as allocationIssuesEn } from "./en/allocationIssues";
import { explanation as explanationEn } from "./en/explanation";
import { hostIssues as hostIssuesEn } from "./en/hostIssues";
import { pane as paneEn } from "./en/pane";
import { readingIssues as readingIssuesEn } from "./en/readingIssues";
import { schemes as schemesEn } from "./en/schemes";
import { sheet as sheetEn } from "./en/sheet";
import { allocationIssues } from "./nb/allocationIssues";
import { explanation } from "./nb/explanation";
import { hostIssues } from "./nb/hostIssues";
import { pane } from "./nb/pane";
import { readingIssues } from "./nb/readingIssues";
import { schemes } from "./nb/schemes";
import { sheet } from "./nb/sheet";

const nb = { schemes, allocationIssues, explanation, readingIssues, hostIssues, pane, sheet };
const en: typeof nb = {
  schemes: schemesEn,
  allocationIssues: allocationIssuesEn,
  explanation: explanationEn,
  readingIssues: readingIssuesEn,
  hostIssues: hostIssuesEn,
  pane: paneEn,
  sheet: sheetEn,
};

/** Every sentence of the add-in in one language, by topic. */
export type Texts = typeof nb;

export function textsFor(language: Language): Texts {
  return language === "nb" ? nb : en;
}
