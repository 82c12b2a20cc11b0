import type { Language } from "../text";
import { headlessTexts, type HeadlessTexts } from "../text/headlessTexts";
import { formatNumber } from "../text/number";
import type { HeadlessRequest } from "./commandLine";
import type { FileIssue } from "./fileIssue";
import { askedInWords } from "./papers";
import type { UsageIssue } from "./usageIssue";
import type { Report } from "./report";
import type { ReportedIssue } from "./reportedIssue";

/** Wrong usage in words, with what can be said. */
export const describeUsage = (issue: UsageIssue, language: Language): string =>
  [usageSentence(issue, headlessTexts(language)), usageText(language)].join("\n");

/** What can be said on the command line. */
export function usageText(language: Language): string {
  const texts = headlessTexts(language);
  return [texts.usage, texts.asked(askedInWords())].join("\n");
}

function usageSentence(issue: UsageIssue, texts: HeadlessTexts): string {
  switch (issue.code) {
    case "no-file":
      return texts.noFile;
    case "several-files":
      return texts.severalFiles(issue.files);
    case "unknown-option":
      return texts.unknownOption(issue.message);
    case "not-one-of":
      return texts.notOneOf(issue.option, issue.value, issue.values);
    case "needs-option":
      return texts.needsOption(issue.option, issue.needed);
    case "not-key-value":
      return texts.notKeyValue(issue.value);
    case "params-unreadable":
      return texts.paramsUnreadable(issue.file);
    case "not-a-line":
      return texts.notALine(issue.value);
    case "lines-unreadable":
      return texts.linesUnreadable(issue.file);
  }
}

/** A file that could not be opened or saved, as one of the run's issues. */
export function reportFileIssue(issue: FileIssue, language: Language): ReportedIssue {
  const texts = headlessTexts(language);
  const message = (() => {
    switch (issue.code) {
      case "file-not-readable":
        return texts.fileNotReadable(issue.file);
      case "file-not-writable":
        return texts.fileNotWritable(issue.file);
      case "same-file":
        return texts.sameFile(...issue.options, issue.file);
      case "not-xlsx":
        return texts.notXlsx(issue.file);
      case "file-refused":
        return texts.fileRefused(issue.file, issue.refusal.code);
      case "saved-file-broken":
        return texts.savedFileBroken(issue.file, issue.part);
      case "no-such-sheet":
        return texts.noSuchSheet(issue.sheet, issue.sheets);
    }
  })();
  return { code: issue.code, severity: "error", cell: null, message };
}

/** Whether a table is the adopted one, on the sheet that was asked about and on others with the code. */
function verdictOn(
  { same, found, differences, sheet, printed }: NonNullable<Report["verification"]>,
  texts: HeadlessTexts
): readonly string[] {
  return [
    same ? texts.same(sheet, found) : texts.different(sheet, found),
    ...(differences ?? []),
    ...printed.flatMap((each) => [texts.printed(each.sheet, each.same), ...each.differences]),
  ];
}

/** What happened, for a person at the command line. */
export function summarise(
  { check, rows, issues, verification, adopted, papers, lines, audit }: Report,
  { language, out }: HeadlessRequest
): string {
  const texts = headlessTexts(language);
  const number = (value: string) => formatNumber(value, language);
  return [
    ...issues.map(({ cell, message }) =>
      cell === null || message.startsWith(`${cell}:`) ? message : `${cell}: ${message}`
    ),
    // That there is no table is one of the issues.
    ...(audit && audit.verdict !== "no-table"
      ? [
          audit.verdictText,
          ...(audit.adopted?.messages ?? []),
          ...audit.findings.map(({ cell, message }) =>
            cell === null ? message : `${cell}: ${message}`
          ),
          ...audit.limits,
        ]
      : []),
    ...(verification ? verdictOn(verification, texts) : []),
    ...(adopted ? [texts.locked(adopted.code)] : []),
    ...(papers ? [texts.papers(papers)] : []),
    ...(lines ? [texts.lines(lines.sheet, number(lines.check.allocated))] : []),
    ...(check === null || verification
      ? []
      : [
          texts.allocated(
            number(check.allocated),
            rows.filter(({ code, id }) => code !== null || id !== undefined).length,
            number(check.difference),
            rows.some(({ code, id }) => code === null && id !== undefined)
          ),
          ...(out === null ? [] : [texts.written(out)]),
        ]),
  ].join("\n");
}
