import type { AllocationIssue } from "../../engine";
import type { SessionIssue } from "../../session/state";
import type { ReadingIssue } from "../../sheet/reading";
import type { Words } from "../Words";

/** What Excel or the sheet refused: neither the figures nor the agreement. */
type WriteIssue = Exclude<SessionIssue, AllocationIssue | ReadingIssue>;

/** One sentence for each reason why an allocation is refused. */
export function describeAllocationIssues(
  issues: readonly AllocationIssue[],
  words: Words
): readonly string[] {
  return issues.map((issue) => words.texts.allocationIssues.describe(issue, words.language));
}

/** Says what an action was refused for, what it means for the sheet and what to do. */
export function describeSessionIssue(issue: SessionIssue, words: Words): string {
  if ("severity" in issue) return words.texts.readingIssues.describe(issue);
  return isWriteIssue(issue)
    ? words.texts.hostIssues.describe(issue)
    : describeAllocationIssues([issue], words).join(" ");
}

const WRITE_CODES: Readonly<Record<WriteIssue["code"], true>> = {
  "sheet-protected": true,
  "workbook-read-only": true,
  "cell-being-edited": true,
  "sheet-missing": true,
  "changed-meanwhile": true,
  "write-incomplete": true,
  "too-large": true,
  busy: true,
  "host-refused": true,
  "cells-occupied": true,
  "amount-too-long": true,
  "nothing-to-undo": true,
  "sheet-not-empty": true,
};

function isWriteIssue(issue: WriteIssue | AllocationIssue): issue is WriteIssue {
  return issue.code in WRITE_CODES;
}
