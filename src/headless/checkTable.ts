import path from "node:path";
import { auditLines, linesOfText } from "../audit";
import { findScheme } from "../catalogue";
import { err, ok, type AuditForm, type KnownRule, type Result } from "../engine";
import { auditSheet, createTableCheck, type CheckedTable } from "../session/tableCheck";
import type { Language } from "../text";
import { auditLabels, noTableSentence } from "../text/auditTexts";
import { formatDate } from "../text/date";
import type { FileIssue } from "./fileIssue";
import { NO_FIGURES, type Report } from "./report";
import { reportAudit, type ReportedAudit } from "./reportedAudit";
import { saveFiles } from "./saveFiles";
import { isTextFile, readTextFile } from "./textFile";
import { withWorkbook, type Run } from "./withWorkbook";

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
  const checked = isTextFile(file)
    ? await checkText(file, known)
    : await checkWorkbook(request, known);
  if (!checked.ok) return checked;
  const best = mostExplained(checked.value);
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

/** A text file as cells by its separator, and by its lines as they are: a comma may be either. */
async function checkText(
  file: string,
  known: KnownRule | null
): Promise<Result<readonly CheckedTable[], FileIssue>> {
  const read = await readTextFile(file);
  if (!read.ok) return read;
  const cells = read.value.values.map((row, index) => ({
    cells: row.map((text) => ({ text, number: null })),
    row: index,
    column: 0,
  }));
  return ok(
    [cells, linesOfText(read.value.text)].flatMap((lines) => {
      const audit = auditLines(lines, known);
      return audit ? [{ audit, source: path.basename(file) }] : [];
    })
  );
}

/** The sheet that is asked for; else the active one, or the first other sheet with a table. */
async function checkWorkbook(
  request: Run,
  known: KnownRule | null
): Promise<Result<readonly CheckedTable[], FileIssue>> {
  return withWorkbook(request.file, request, request.sheet, async (_, __, gateway) => {
    const first = await gateway.read();
    if (!first.ok) throw new Error(`The host could not be read: ${first.error.code}`);
    const { sheet: shown, sheetIds } = first.value;
    const others = request.sheet === null ? sheetIds.filter((id) => id !== shown.sheetId) : [];
    for (const id of [null, ...others]) {
      const read = id === null ? first : await gateway.read(id);
      const audit = read.ok ? auditSheet(read.value.sheet, known) : null;
      if (read.ok && audit) return ok([{ audit, source: read.value.sheet.sheetName }]);
    }
    return ok([]);
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
