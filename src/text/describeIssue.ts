import type { AllocationIssue, LineIssue } from "../engine";
import type { SessionIssue, WriteIssue } from "../session/workbook/sessionIssue";
import type { PopulationIssue } from "../sheet/layout/populationUpdate";
import type { ReadingIssue } from "../sheet/reading";

import type { FirstTexts } from "./nb/firstTexts";
import type { LateTexts } from "./nb/lateTexts";

/** Says what is wrong, what it means for the sheet, and what to do. */
export function describeIssue(
  issue: SessionIssue,
  texts: LateTexts & Pick<FirstTexts, "language">
): string {
  if (isPopulationIssue(issue)) return texts.statistics.describe(issue);
  if (isLineIssue(issue)) return texts.allocationIssues.describeLine(issue, texts.language);
  if (isReadingIssue(issue)) return texts.readingIssues.describe(issue);
  return isWriteIssue(issue)
    ? texts.hostIssues.describe(issue)
    : texts.allocationIssues.describe(issue, texts.language);
}

const isReadingIssue = (issue: SessionIssue): issue is ReadingIssue => "severity" in issue;

const isLineIssue = (issue: SessionIssue): issue is LineIssue =>
  issue.code === "no-lines" || issue.code === "too-many-lines" || issue.code === "line-refused";

const WRITE_CODES: Readonly<Record<WriteIssue["code"], true>> = {
  "sheet-protected": true,
  "workbook-read-only": true,
  "cell-being-edited": true,
  "sheet-missing": true,
  "other-workbook-in-front": true,
  "changed-meanwhile": true,
  "moved-meanwhile": true,
  "cells-merged": true,
  "write-incomplete": true,
  "moved-apart": true,
  "no-shared-runtime": true,
  "too-large": true,
  "memory-too-large": true,
  busy: true,
  cancelled: true,
  "host-refused": true,
  "cells-occupied": true,
  "amount-too-long": true,
  "unfinished-write": true,
  "forgotten-result": true,
  "nothing-to-undo": true,
  "written-since": true,
  "index-not-valid": true,
  "nothing-to-index": true,
  "no-region-subtotals": true,
  "sheet-not-empty": true,
  unexpected: true,
};

const POPULATION_CODES: Readonly<Record<PopulationIssue["code"], true>> = {
  "population-is-formula": true,
  "rows-are-dated": true,
  "population-shares-cell": true,
  "no-room-for-years": true,
  "newest-year-has-gaps": true,
  "no-new-figures": true,
};

function isPopulationIssue(issue: SessionIssue): issue is PopulationIssue {
  return issue.code in POPULATION_CODES;
}

function isWriteIssue(issue: WriteIssue | AllocationIssue): issue is WriteIssue {
  return issue.code in WRITE_CODES;
}
