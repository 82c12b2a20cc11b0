import { readFile } from "node:fs/promises";
import path from "node:path";
import Papa from "papaparse";
import { auditLines, linesOfGrid, linesOfText, type Audit, type PrintedLine } from "../audit";
import { err, ok, type Result } from "../engine";
import { noTableSentence } from "../text/auditTexts";
import { decodeText, findSeparator } from "@hpshare/workbench/files";
import type { FileIssue } from "./fileIssue";
import { NO_FIGURES, type Report } from "./report";
import { reportAudit, type ReportedAudit } from "./reportedAudit";
import { isFileSystemError } from "./systemError";
import { withWorkbook, type Run } from "./withWorkbook";

const TEXT_FILE = /\.(csv|txt|tsv|tab)$/i;
const NO_AUDIT: ReportedAudit = {
  verdict: "no-table",
  verdictText: "",
  rows: [],
  explanation: null,
  alternatives: [],
  findings: [],
  limits: [],
};

/** Audits the table in a file as it came. Done where there is a table, whatever is found; nothing is written into it. */
export async function checkTable(
  request: Run
): Promise<Result<{ readonly written: boolean; readonly report: Report }, FileIssue>> {
  const readings = TEXT_FILE.test(path.extname(request.file))
    ? await readingsOfText(request.file)
    : await readingsOfWorkbook(request);
  if (!readings.ok) return readings;
  const best = mostExplained(readings.value.map((lines) => auditLines(lines)));
  const { language } = request;
  const sentence = noTableSentence(language);
  return ok(
    best
      ? {
          written: true,
          report: { ...NO_FIGURES, issues: [], audit: reportAudit(best, language) },
        }
      : {
          written: false,
          report: {
            ...NO_FIGURES,
            issues: [{ code: "no-table", severity: "error", cell: null, message: sentence }],
            audit: { ...NO_AUDIT, verdictText: sentence },
          },
        }
  );
}

/** The lines of a text file as they are, and as cells by its separator: a comma may be either. */
async function readingsOfText(
  file: string
): Promise<Result<readonly (readonly PrintedLine[])[], FileIssue>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (isFileSystemError(error)) return err({ code: "file-not-readable", file });
    throw error;
  }
  const text = decodeText(bytes)
    .replace(/^\uFEFF/, "")
    .replace(/^sep=.\r?\n/i, "");
  const { data } = Papa.parse<string[]>(text, {
    delimiter: findSeparator(text),
    skipEmptyLines: false,
  });
  const cells = data.map((row, index) => ({
    cells: row.map((cell) => ({ text: cell, number: null })),
    row: index,
    column: 0,
  }));
  return ok([cells, linesOfText(text)]);
}

/** The sheet that is asked for, or the active one, and then each other. */
async function readingsOfWorkbook(
  request: Run
): Promise<Result<readonly (readonly PrintedLine[])[], FileIssue>> {
  return withWorkbook(request.file, request, request.sheet, async (_, __, gateway) => {
    const first = await gateway.read();
    if (!first.ok) throw new Error(`The host could not be read: ${first.error.code}`);
    const others =
      request.sheet === null
        ? first.value.sheetIds.filter((id) => id !== first.value.sheet.sheetId)
        : [];
    const readings: (readonly PrintedLine[])[] = [];
    for (const id of [first.value.sheet.sheetId, ...others]) {
      const read = await gateway.read(id);
      const { used, values, numberFormats } = read.ok ? read.value.sheet : first.value.sheet;
      if (!read.ok || used === null) continue;
      const lines = linesOfGrid({ values, numberFormats, row: used.row, column: used.column });
      if (auditLines(lines)) return ok([lines]);
      readings.push(lines);
    }
    return ok(readings);
  });
}

/** Of several readings of one file the one that explains most rows; null where none is a table. */
function mostExplained(audits: readonly (Audit | null)[]): Audit | null {
  const value = (audit: Audit) => (audit.explanation?.matches ?? 0) * 1000 + audit.rows.length;
  return audits.reduce<Audit | null>(
    (best, audit) => (audit && (best === null || value(audit) > value(best)) ? audit : best),
    null
  );
}
