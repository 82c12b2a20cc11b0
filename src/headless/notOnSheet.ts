import type { SessionState } from "../session/state";
import { headlessTexts } from "../text/headlessTexts";
import type { HeadlessRequest } from "./commandLine";
import { accountOf, NO_FIGURES, type Report } from "./report";

/** The report that names municipalities that are to step out and that the sheet has not; null for none. */
export function notOnSheet(
  { sheet }: SessionState,
  { without, language }: HeadlessRequest
): Report | null {
  if (sheet.kind !== "table") return null;
  const codes = new Set(sheet.reading.members.map(({ code }) => code));
  const absent = without.filter((code) => !codes.has(code));
  if (absent.length === 0) return null;
  const { notOnSheet: message } = headlessTexts(language);
  const issues = absent.map(
    (code) =>
      ({ code: "not-on-sheet", severity: "error", cell: null, message: message(code) }) as const
  );
  return { ...NO_FIGURES, issues, ...accountOf(sheet, language) };
}
