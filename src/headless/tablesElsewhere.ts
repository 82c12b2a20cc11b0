import type { Session } from "../session/session";
import { headlessTexts } from "../text/headlessTexts";
import type { Language } from "../text";
import type { Report } from "./report";

const MISSING = "no-population-table";

/** The report of a sheet without population, which then names the sheets that have it. */
export async function namingTables(
  report: Report,
  session: Session,
  language: Language
): Promise<Report> {
  if (!report.issues.some(({ code }) => code === MISSING)) return report;
  const sheets = await session.findTables();
  if (sheets.length === 0) return report;
  const sentence = headlessTexts(language).tablesElsewhere(sheets);
  const issues = report.issues.map((issue) =>
    issue.code === MISSING ? { ...issue, message: `${issue.message} ${sentence}` } : issue
  );
  return { ...report, issues };
}
