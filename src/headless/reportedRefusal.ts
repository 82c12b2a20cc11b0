import type { CouncilRefusal } from "../session/papers/councilRefusal";
import { describeIssue, textsFor, type Language } from "../text";
import { councilTexts } from "../text/councilTexts";
import type { ReportedIssue } from "./reportedIssue";

/** Why a paper was not made or a table not compared, as `--json` prints it. */
export function reportedRefusal(issue: CouncilRefusal, language: Language): ReportedIssue {
  const message =
    issue.area === "council"
      ? councilTexts(language).describeIssue(issue)
      : describeIssue(issue, textsFor(language), "command-line");
  return { code: issue.code, severity: "error", cell: null, message };
}
