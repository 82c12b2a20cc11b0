import type { AdoptedTable } from "../council";
import type { PaidCells } from "../papers";
import { err, ok, type Result } from "../engine";
import type { CustomScheme } from "../catalogue";
import { localDate } from "../session/localDate";
import type { Session } from "../session/session";
import type { Language } from "../text";
import { checkFiles } from "./checkFiles";
import { checkTable } from "./checkTable";
import type { HeadlessRequest } from "./commandLine";
import { HeadlessCouncil, type CouncilOutcome } from "./council";
import { publishedSchemeOf } from "../text/publishedTexts";
import { isOfAgreement } from "./papers";
import { readPaidFile } from "./paidFile";
import { notOnSheet } from "./notOnSheet";
import { requestedChoice } from "./requestedChoice";
import { reportRule } from "./reportedRule";
import type { SessionState } from "../session/state";
import { NO_FIGURES, toReport, type Report } from "./report";
import { makeNextYear, takeBundledPopulation } from "./population";
import { saveFiles, type FileToSave } from "./saveFiles";
import { writeCostLines } from "./costLines";
import { readSchemeFile } from "./schemeFile";
import type { FileIssue } from "./fileIssue";
import { namingTables } from "./tablesElsewhere";
import { shareParties } from "./shareParties";
import { settleUnfinished } from "./unfinished";
import { withWorkbook, type Run } from "./withWorkbook";

export type HeadlessOutcome = {
  readonly written: boolean;
  readonly report: Report;
  /** Files beside the workbook. */
  readonly files?: readonly FileToSave[];
};

/** What a run was given besides the workbook. */
type Besides = {
  /** A scheme of one's own, from a file, or a ready one beyond the catalogue's nine. */
  readonly own: CustomScheme | null;
  /** What was paid, from a file. */
  readonly paid: PaidCells | null;
  /** The adopted table of another workbook. */
  readonly adopted: AdoptedTable | null;
};

/** Opens a file on the host, does what the pane's main button does, and saves the result. */
export async function runHeadless(
  asked: HeadlessRequest,
  today: () => string = localDate
): Promise<Result<HeadlessOutcome, FileIssue>> {
  const request: Run = { ...asked, today };
  const wrong = await checkFiles(request);
  if (wrong !== null) return err(wrong);
  if (request.check) return checkTable(request);
  const paidFile = request.council.paid;
  const paid = paidFile === null ? null : await readPaidFile(paidFile);
  if (paidFile !== null && paid === null) return err({ code: "file-not-readable", file: paidFile });
  const { schemeFile, language } = request;
  const scheme = schemeFile === null ? ok(null) : await readSchemeFile(schemeFile, language);
  if (!scheme.ok) {
    return scheme.error === null
      ? err({ code: "file-not-readable", file: schemeFile ?? "" })
      : ok({ written: false, report: { ...NO_FIGURES, issues: scheme.error } });
  }
  const ready = request.scheme === null ? null : publishedSchemeOf(request.scheme, language);
  const own = scheme.value ?? ready;
  if (request.parties && asksForAmountsOnly(request)) return shareParties(request, own);
  const other = request.verifyAgainst;
  if (other === null) return inFile(request.file, request, { paid, own, adopted: null });
  const adopted = await adoptedIn(other, request);
  if (!adopted.ok) return adopted;
  const { table, refused } = adopted.value;
  return table
    ? inFile(request.file, request, { paid, own, adopted: table })
    : ok({ written: false, report: refused });
}

/** Whether nothing is written, taken or verified: the parties' amounts need no workbook then. */
const asksForAmountsOnly = (request: HeadlessRequest): boolean =>
  request.out === null &&
  request.lines.length === 0 &&
  request.without.length === 0 &&
  request.population === null &&
  request.nextYear === null &&
  request.verifyAgainst === null &&
  !request.average &&
  !request.takeOver &&
  request.council.papers.length === 0 &&
  request.council.csv === null &&
  request.council.verify === null &&
  request.council.lock === null;

async function inFile(
  file: string,
  request: Run,
  besides: Besides
): Promise<Result<HeadlessOutcome, FileIssue>> {
  return withWorkbook(file, request, request.sheet, async (workbook, session, gateway) => {
    const stopped = writes(request, besides)
      ? await settleUnfinished(session, request.unfinished)
      : null;
    if (stopped) return ok({ written: false, report: toReport(stopped, request.language) });
    if (request.parties) await readAsParties(session);
    if (besides.own && request.schemeFile !== null) {
      const kept = await session.saveScheme(besides.own);
      if (!kept.ok) {
        return ok({ written: false, report: toReport(session.getState(), request.language) });
      }
    }
    const absent = notOnSheet(session.getState(), request);
    if (absent !== null) return ok({ written: false, report: absent });
    // What is set for next year is no choice of this year's.
    const { nextYear, parameters } = request;
    const set = nextYear === null ? parameters : {};
    const before = session.getState().choice;
    session.choose(requestedChoice({ ...request, parameters: set }, besides.own, before));
    const council = new HeadlessCouncil(
      session,
      gateway,
      request.language,
      request.council,
      besides.paid
    );
    const outcome = await withPopulation(session, council, request, besides.adopted);
    const { out } = request;
    if (!outcome.written) {
      const report = await namingTables(outcome.report, session, request.language);
      return ok({ ...outcome, report });
    }
    const files = [...(outcome.files ?? [])];
    if (out !== null) {
      const saved = await workbook.save();
      if (!saved.ok) return err({ ...saved.error, file: out });
      files.push({ file: out, content: saved.value });
    }
    const unwritable = await saveFiles(files);
    return unwritable === null ? ok(outcome) : err({ code: "file-not-writable", file: unwritable });
  });
}

/** The table is one of parties, as the user would say it in the pane. */
async function readAsParties(session: Session): Promise<void> {
  const { sheet } = session.getState();
  const corrections = "corrections" in sheet ? sheet.corrections : {};
  await session.correct({ ...corrections, parties: true });
}

/** Whether a run changes anything; a comparison does not. */
const writes = ({ council }: HeadlessRequest, { adopted }: Besides): boolean =>
  adopted === null && council.verify === null;

/** The adopted table of another workbook, or the report of why it has none. */
async function adoptedIn(file: string, request: Run) {
  return withWorkbook(file, request, null, async (_, session, gateway) => {
    const council = new HeadlessCouncil(session, gateway, request.language, request.council, null);
    const table = await council.adopted();
    return ok(
      table.ok
        ? { table: table.value, refused: { ...NO_FIGURES, issues: [] } }
        : { table: null, refused: { ...NO_FIGURES, issues: table.error.issues } }
    );
  });
}

/** Takes the official population where a year is asked for, and works on with it. */
async function withPopulation(
  session: Session,
  council: HeadlessCouncil,
  request: HeadlessRequest,
  adopted: AdoptedTable | null
): Promise<HeadlessOutcome> {
  const { population, average, language } = request;
  const { sheet } = session.getState();
  if (average && sheet.kind === "table") await session.correct({ ...sheet.corrections, average });
  if (population === null) return work(session, council, request, adopted);
  const { taken, issues } = await takeBundledPopulation(session, population, language);
  const outcome = taken
    ? await work(session, council, request, adopted)
    : { written: false, report: toReport(session.getState(), language) };
  const { report } = outcome;
  return { ...outcome, report: { ...report, issues: [...issues, ...report.issues] } };
}

/** Verifies, or allocates and then makes the papers that are asked for. */
async function work(
  session: Session,
  council: HeadlessCouncil,
  request: HeadlessRequest,
  adopted: AdoptedTable | null
): Promise<HeadlessOutcome> {
  const { language, lines, council: wanted } = request;
  if (adopted !== null) return verified(await council.verifyAgainst(adopted), session, language);
  if (wanted.verify !== null) {
    return verified(await council.verify(wanted.verify), session, language);
  }
  if (request.takeOver && session.getState().sheet.kind === "paper") {
    const { report, issues } = await council.recover();
    return { written: issues.length === 0, report: { ...NO_FIGURES, ...report, issues } };
  }
  // An agreement without money has nothing to allocate, but a register.
  const onlyRegisters = wanted.papers.length > 0 && wanted.papers.every(isOfAgreement);
  // Several costs are shared in the place of one, unless a scheme is asked for as well.
  const onlyCosts = lines.length > 0 && request.scheme === null && request.schemeFile === null;
  const allocates = !onlyRegisters && !onlyCosts;
  if (allocates && request.takeOver) await session.takeOver();
  if (allocates && session.getState().notice?.kind !== "refused") await allocate(session, request);
  const allocated = session.getState();
  const shown = onlyCosts ? { ...allocated, outcome: { kind: "none" } as const } : allocated;
  const before = toReport(shown, language);
  if (allocates && allocated.notice?.kind !== "written") return { written: false, report: before };
  const costs = lines.length === 0 ? null : await writeCostLines(session, lines, language);
  if (lines.length > 0 && costs === null) {
    const { issues } = toReport({ ...shown, notice: session.getState().notice }, language);
    return { written: false, report: { ...NO_FIGURES, ...accountIn(before), issues } };
  }
  const rule = ruleIn(shown, request);
  if (!rule.ok) {
    return { written: false, report: { ...NO_FIGURES, ...accountIn(before), issues: rule.error } };
  }
  const { report, issues, files = [] } = await council.run();
  const written = issues.length === 0 && session.getState().notice?.kind !== "refused";
  return {
    written,
    // Of a run that is refused nothing is saved, the allocation no more than the papers.
    report: {
      ...(written
        ? { ...before, ...report, ...(costs ? { lines: costs } : {}), ...rule.value }
        : NO_FIGURES),
      ...accountIn(before),
      issues: [...before.issues, ...issues],
    },
    files,
  };
}

/** The rule in words, of what was allocated. */
const ruleIn = ({ outcome }: Pick<SessionState, "outcome">, request: HeadlessRequest) =>
  outcome.kind === "allocated" ? reportRule(outcome.allocation, request) : ok({});

/** Writes the allocation beside the rows, or next year's on a sheet of its own. */
async function allocate(
  session: Session,
  { nextYear: year, index, parameters }: HeadlessRequest
): Promise<void> {
  if (year === null) await session.write("beside");
  else await makeNextYear(session, { year, index, parameters });
}

/** A refused run prints no figures, but the account of the sheet. */
function accountIn({ account }: Report): Pick<Report, "account"> {
  return account === undefined ? {} : { account };
}

/** The answer of a verification: yes counts as done, also from every other sheet with the code. */
function verified(
  { report, issues }: CouncilOutcome,
  session: Session,
  language: Language
): HeadlessOutcome {
  const before = toReport(session.getState(), language);
  const { verification } = report;
  return {
    written:
      verification?.same === true && verification.printed.every(({ same }) => same !== false),
    report: { ...before, ...report, issues: [...before.issues, ...issues] },
  };
}
