import type { SessionState } from "../session/state";
import { headlessTexts } from "../text/headlessTexts";
import type { HeadlessRequest } from "./commandLine";
import type { ReportedIssue } from "./reportedIssue";

/** Municipalities that are to step out and that the sheet has not, each as an issue. */
export function notOnSheet(
  { sheet }: SessionState,
  { without, language }: HeadlessRequest
): readonly ReportedIssue[] {
  if (sheet.kind !== "table") return [];
  const codes = new Set(sheet.reading.members.map(({ code }) => code));
  const { notOnSheet: message } = headlessTexts(language);
  return without
    .filter((code) => !codes.has(code))
    .map((code) => ({
      code: "not-on-sheet",
      severity: "error",
      cell: null,
      message: message(code),
    }));
}
