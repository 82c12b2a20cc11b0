import path from "node:path";
import { auditLines, linesOfText } from "../audit";
import { findScheme } from "../catalogue";
import { err, ok, type GivenScheme, type Result } from "../engine";
import { webSha256 } from "../excel/webSha256";
import type { AuditToTell } from "../papers";
import { adoptedAnswerOnSheet } from "../session/papers/adoptedAnswer";
import type { Session } from "../session/session";
import { auditSheet, createTableCheck } from "../session/papers/tableCheck";
import type { WorkbookGateway } from "../sheet/gateway";
import { textsFor, type Language } from "../text";
import { auditLabels, noTableSentence } from "../text/auditTexts";
import { formatDate } from "../text/date";
import type { FileIssue } from "./fileIssue";
import { NO_FIGURES, type Report } from "./report";
import { reportAudit, type ReportedAudit } from "./reportedAudit";
import type { ReportedIssue } from "./reportedIssue";
import { reportedRefusal } from "./reportedRefusal";
import { saveFiles } from "./saveFiles";
import { readSchemeFile } from "./schemeFile";
import { isTextFile, readTextFile } from "./textFile";
import { withWorkbook, type Run } from "./withWorkbook";

const NO_AUDIT: ReportedAudit = {
  verdict: "no-table",
  verdictText: "",
  rows: [],
  explanation: null,
  alternatives: [],
  findings: [],
  adopted: null,
  limits: [],
  reply: [],
};

type CheckOutcome = { readonly written: boolean; readonly report: Report };

/** What a step gives, or the issues that end the check. */
type Checked<T> = Result<Result<T, readonly ReportedIssue[]>, FileIssue>;

/**
 * Audits the table in a file as it came. Done where there is a table, whatever is found. The sheet
 * with the check goes into the file that is asked for; the table's own sheet stays as it is.
 */
export async function checkTable(request: Run): Promise<Result<CheckOutcome, FileIssue>> {
  const { file, language, out } = request;
  const given = await givenScheme(request);
  if (!given.ok) return given;
  if (!given.value.ok) return refused(given.value.error);
  const checked = isTextFile(file)
    ? await checkText(request, given.value.value)
    : await checkWorkbook(request, given.value.value);
  if (!checked.ok) return checked;
  if (!checked.value.ok) return refused(checked.value.error);
  const best = mostExplained(checked.value.value);
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

function refused(issues: readonly ReportedIssue[]): Result<CheckOutcome, never> {
  return ok({ written: false, report: { ...NO_FIGURES, issues, audit: NO_AUDIT } });
}

/** The scheme that the table is held against: from a file, of the catalogue, or kept in the workbook; null where none is asked for. */
async function givenScheme(request: Run): Promise<Checked<GivenScheme | null>> {
  const { schemeFile, scheme: id, parameters, rounding, language, file } = request;
  if (schemeFile !== null) {
    const own = await readSchemeFile(schemeFile, language);
    if (own.ok) {
      const { scheme } = own.value;
      return ok(ok({ scheme, parameters, rounding: rounding ?? own.value.rounding }));
    }
    return own.error === null
      ? err({ code: "file-not-readable", file: schemeFile })
      : ok(err(own.error));
  }
  if (id === null) return ok(ok(null));
  const known = findScheme(id);
  if (known) return ok(ok({ scheme: known, parameters, rounding }));
  return withWorkbook(file, request, null, async (_, session): Promise<Checked<GivenScheme>> => {
    const kept = session.getState().schemes.find(({ scheme }) => scheme.id === id);
    if (kept)
      return ok(ok({ scheme: kept.scheme, parameters, rounding: rounding ?? kept.rounding }));
    const issue = { area: "allocation", code: "unknown-scheme", scheme: id } as const;
    const message = textsFor(language).allocationIssues.describe(issue, language);
    return ok(err([{ code: issue.code, severity: "error", cell: null, message }]));
  });
}

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
  checked: AuditToTell
): Promise<Result<Uint8Array, FileIssue>> {
  const { file, language, today } = request;
  return withWorkbook(file, request, request.sheet, async (workbook, session, gateway) => {
    const labels = auditLabels(language);
    const date = (day: string) => formatDate(day, language);
    const options = { session, gateway, labels, sha256: webSha256, date, today };
    const written = await createTableCheck(options).write({ ...checked, sheet: null });
    if (!written?.ok) throw new Error("The host refused a new sheet in a file of its own.");
    const saved = await workbook.save();
    return saved.ok ? saved : err({ ...saved.error, file: request.out ?? file });
  });
}

/** A text file as cells by its separator, and by its lines as they are: a comma may be either. */
async function checkText(
  request: Run,
  given: GivenScheme | null
): Promise<Checked<readonly AuditToTell[]>> {
  const { file } = request;
  const read = await readTextFile(file);
  if (!read.ok) return read;
  const cells = read.value.values.map((row, index) => ({
    cells: row.map((text) => ({ text, number: null })),
    row: index,
    column: 0,
  }));
  const audits = [cells, linesOfText(read.value.text)].flatMap(
    (lines) => auditLines(lines, given) ?? []
  );
  return withWorkbook(file, request, null, async (_, session) =>
    ok(await withAdopted(audits, path.basename(file), session, request))
  );
}

/** The sheet that is asked for; else the active one, or the first other sheet with a table. */
async function checkWorkbook(
  request: Run,
  given: GivenScheme | null
): Promise<Checked<readonly AuditToTell[]>> {
  return withWorkbook(request.file, request, request.sheet, async (_, session, gateway) => {
    const first = await gateway.read();
    if (!first.ok) throw new Error(`The host could not be read: ${first.error.code}`);
    const { sheet: shown, sheetIds } = first.value;
    const audit = auditSheet(shown, given);
    if (audit) return ok(await withAdopted([audit], shown.sheetName, session, request));
    // A code is compared with the sheet that is asked for or in front.
    const isAnySheet = request.sheet === null && request.council.verify === null;
    const others = isAnySheet ? sheetIds.filter((id) => id !== shown.sheetId) : [];
    const other = await firstTableOn(others, gateway, given);
    return ok(ok(other ? [other] : []));
  });
}

async function firstTableOn(
  sheetIds: readonly string[],
  gateway: WorkbookGateway,
  given: GivenScheme | null
): Promise<AuditToTell | null> {
  for (const id of sheetIds) {
    const read = await gateway.read(id);
    const audit = read.ok ? auditSheet(read.value.sheet, given) : null;
    if (read.ok && audit) return { audit, source: read.value.sheet.sheetName, adopted: null };
  }
  return null;
}

/** Audits of the sheet in front, with how its table stands to what was adopted, or to the code that is asked about. */
async function withAdopted(
  audits: readonly AuditToTell["audit"][],
  source: string,
  session: Session,
  { council, language, today }: Run
): Promise<Result<readonly AuditToTell[], readonly ReportedIssue[]>> {
  const options = { sha256: webSha256, today: today() };
  const adopted = await session.onSheet((read) =>
    adoptedAnswerOnSheet(read, council.verify ?? "", options)
  );
  if (!adopted.ok) return err([reportedRefusal(adopted.error, language)]);
  return ok(audits.map((audit) => ({ audit, source, adopted: adopted.value })));
}

/** Of several readings of one file the one that explains most rows; null where none is a table. */
function mostExplained(checked: readonly AuditToTell[]): AuditToTell | null {
  const value = ({ audit }: AuditToTell) =>
    (audit.explanation?.matches ?? 0) * 1000 + audit.rows.length;
  return checked.reduce<AuditToTell | null>(
    (best, each) => (best === null || value(each) > value(best) ? each : best),
    null
  );
}
