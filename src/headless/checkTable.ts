import { readFile } from "node:fs/promises";
import path from "node:path";
import Papa from "papaparse";
import { auditLines, linesOfGrid, linesOfText, type PrintedLine } from "../audit";
import { findScheme } from "../catalogue";
import { err, ok, type AuditForm, type KnownRule, type Result } from "../engine";
import { createTableCheck, type CheckedTable } from "../session/tableCheck";
import type { Language } from "../text";
import { auditLabels, noTableSentence } from "../text/auditTexts";
import { formatDate } from "../text/date";
import { decodeText, findSeparator } from "@hpshare/workbench/files";
import type { FileIssue } from "./fileIssue";
import { NO_FIGURES, type Report } from "./report";
import { reportAudit, type ReportedAudit } from "./reportedAudit";
import { saveFiles } from "./saveFiles";
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
  reply: [],
};

/**
 * Audits the table in a file as it came. Done where there is a table, whatever is found. The sheet
 * with the check goes into the file that is asked for; the table's own sheet stays as it is.
 */
export async function checkTable(request: Run): Promise<Result<CheckOutcome, FileIssue>> {
  const { file, language, out } = request;
  const known = knownRule(request);
  const readings = TEXT_FILE.test(path.extname(file))
    ? await readingsOfText(file)
    : await readingsOfWorkbook(request);
  if (!readings.ok) return readings;
  const best = mostExplained(
    readings.value.flatMap(({ lines, sheet }) => {
      const audit = auditLines(lines, known);
      return audit ? [{ audit, source: sheet ?? path.basename(file) }] : [];
    })
  );
  if (!best) return ok({ written: false, report: withoutTable(language) });
  const report = { ...NO_FIGURES, issues: [], audit: reportAudit(best, language) };
  if (out === null) return ok({ written: true, report });
  const saved = await withCheck(request, best);
  if (!saved.ok) return saved;
  const unwritable = await saveFiles([{ file: out, content: saved.value }]);
  return unwritable === null
    ? ok({ written: true, report })
    : err({ code: "file-not-writable", file: unwritable });
}

/** What `--scheme` and `--set` say of the rule; null where no scheme is given that a table can be made by. */
function knownRule({ scheme: id, parameters }: Run): KnownRule | null {
  const scheme = id === null ? undefined : findScheme(id);
  if (!scheme) return null;
  const names = new Set(scheme.parameters.map(({ name }) => name));
  const [form] = FORMS.filter((each) => {
    const general = findScheme(each);
    return (
      general?.rule === scheme.rule && general?.parameters.every(({ name }) => names.has(name))
    );
  });
  if (form === undefined) return null;
  const defaults = scheme.parameters.flatMap(({ name, default: value }) =>
    value === undefined ? [] : [[name, value] as const]
  );
  return { form, parameters: { ...Object.fromEntries(defaults), ...parameters } };
}

/** The general keys, those with more numbers first. */
const FORMS = [
  "base-and-rate",
  "equal-and-population",
  "population",
  "per-inhabitant",
] as const satisfies readonly AuditForm[];

type CheckOutcome = { readonly written: boolean; readonly report: Report };

/** Lines, and the sheet they stand on; null in a text file. */
type Reading = { readonly lines: readonly PrintedLine[]; readonly sheet: string | null };

function withoutTable(language: Language): Report {
  const message = noTableSentence(language);
  return {
    ...NO_FIGURES,
    issues: [{ code: "no-table", severity: "error", cell: null, message }],
    audit: { ...NO_AUDIT, verdictText: message },
  };
}

/** The workbook with the check on a sheet of its own. */
async function withCheck(
  request: Run,
  checked: CheckedTable
): Promise<Result<Uint8Array, FileIssue>> {
  const { file, language, today } = request;
  return withWorkbook(file, request, request.sheet, async (workbook, session, gateway) => {
    const labels = auditLabels(language);
    const date = (day: string) => formatDate(day, language);
    const check = createTableCheck({ session, gateway, labels, date, today });
    const written = await check.write(checked);
    if (!written?.ok) throw new Error("The host refused a new sheet in a file of its own.");
    const saved = await workbook.save();
    return saved.ok ? saved : err({ ...saved.error, file: request.out ?? file });
  });
}

/** The lines of a text file as they are, and as cells by its separator: a comma may be either. */
async function readingsOfText(file: string): Promise<Result<readonly Reading[], FileIssue>> {
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
  return ok([
    { lines: cells, sheet: null },
    { lines: linesOfText(text), sheet: null },
  ]);
}

/** The sheet that is asked for, or the active one, and then each other. */
async function readingsOfWorkbook(request: Run): Promise<Result<readonly Reading[], FileIssue>> {
  return withWorkbook(request.file, request, request.sheet, async (_, __, gateway) => {
    const first = await gateway.read();
    if (!first.ok) throw new Error(`The host could not be read: ${first.error.code}`);
    const { sheet: shown, sheetIds } = first.value;
    const others = request.sheet === null ? sheetIds.filter((id) => id !== shown.sheetId) : [];
    const readings: Reading[] = [];
    for (const id of [shown.sheetId, ...others]) {
      const read = await gateway.read(id);
      if (!read.ok || read.value.sheet.used === null) continue;
      const { used, values, numberFormats, sheetName } = read.value.sheet;
      const reading = { lines: linesOfGrid({ values, numberFormats, ...used }), sheet: sheetName };
      if (auditLines(reading.lines)) return ok([reading]);
      readings.push(reading);
    }
    return ok(readings);
  });
}

/** Of several readings of one file the one that explains most rows; null where none is a table. */
function mostExplained(checked: readonly CheckedTable[]): CheckedTable | null {
  const value = ({ audit }: CheckedTable) =>
    (audit.explanation?.matches ?? 0) * 1000 + audit.rows.length;
  return checked.reduce<CheckedTable | null>(
    (best, each) => (best === null || value(each) > value(best) ? each : best),
    null
  );
}
