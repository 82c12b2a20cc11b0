import { assertNever } from "../engine";
import type { SessionIssue } from "../session/workbook/sessionIssue";

import type { FirstTexts } from "./nb/firstTexts";
import type { LateTexts } from "./nb/lateTexts";
import { notFetched } from "./notFetched";
import type { SaidAt } from "./saidAt";

/** Says what is wrong, what it means for the sheet, and what to do. */
export function describeIssue(
  issue: SessionIssue,
  texts: LateTexts & Pick<FirstTexts, "language">,
  at: SaidAt = "pane"
): string {
  switch (issue.area) {
    case "allocation":
      return texts.allocationIssues.describe(issue, texts.language);
    case "lines":
      return texts.allocationIssues.describeLine(issue, texts.language);
    case "reading":
      return texts.readingIssues.describe(issue);
    case "population":
      return texts.statistics.describe(issue);
    case "host":
    case "write":
      return texts.hostIssues.describe(issue, at);
    case "fetching":
      return notFetched[texts.language];
    default:
      return assertNever(issue);
  }
}
