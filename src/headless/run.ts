import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { err, ok, type Result } from "../engine";
import { createOfficeGateway } from "../excel/officeGateway";
import metadata from "../functions/functions-nb.json";
import { registerFunctions } from "../functions/registerFunctions";
import type { Choice } from "../session/state";
import { VERSION } from "../session/version";
import type { Session } from "../session/session";
import { createSession } from "../session/workbookSession";
import type { WorkbookGateway } from "../sheet/gateway";
import { textsFor } from "../text";
import type { FunctionMetadata } from "../workbench/host";
import type { FileRefusal } from "../workbench/host/files";
import { FileRefusedError, openNodeWorkbook, type NodeWorkbook } from "../workbench/host/node";
import type { HeadlessRequest } from "./commandLine";
import { HeadlessCouncil } from "./council";
import { provideOfficeGlobals } from "./officeGlobals";
import { NO_FIGURES, toReport, type Report } from "./report";
import { takeBundledPopulation } from "./population";
import { isFileSystemError } from "./systemError";

export type HeadlessOutcome = { readonly written: boolean; readonly report: Report };

/** Why a run did not get as far as the sheet, or could not save it. */
export type FileIssue =
  | { readonly code: "file-not-readable"; readonly file: string }
  | { readonly code: "file-not-writable"; readonly file: string }
  | { readonly code: "file-refused"; readonly file: string; readonly refusal: FileRefusal }
  | { readonly code: "no-such-sheet"; readonly sheet: string; readonly sheets: readonly string[] };

/** Opens a file on the host, does what the pane's main button does, and saves the result. */
export async function runHeadless(
  request: HeadlessRequest
): Promise<Result<HeadlessOutcome, FileIssue>> {
  const opened = await openFile(request);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  try {
    return await allocateIn(workbook, request);
  } finally {
    workbook.dispose();
  }
}

async function allocateIn(
  workbook: NodeWorkbook,
  request: HeadlessRequest
): Promise<Result<HeadlessOutcome, FileIssue>> {
  const { language, out, sheet } = request;
  provideOfficeGlobals(workbook);
  connectFunctions(workbook);
  if (sheet !== null) {
    const activated = await activateSheet(sheet);
    if (!activated.ok) return activated;
  }
  const gateway = createOfficeGateway();
  const session = createSession({ gateway, labels: textsFor(language).sheet, version: VERSION });
  await session.start();
  session.choose(choiceOf(request, session.getState().choice));
  const outcome = await withPopulation(session, gateway, request);
  if (outcome.written && out !== null && !(await saveFile(workbook, out))) {
    return err({ code: "file-not-writable", file: out });
  }
  return ok(outcome);
}

/** Takes the official population where a year is asked for, and works on with it. */
async function withPopulation(
  session: Session,
  gateway: WorkbookGateway,
  request: HeadlessRequest
): Promise<HeadlessOutcome> {
  const { population, language } = request;
  if (population === null) return work(session, gateway, request);
  const { taken, issues } = await takeBundledPopulation(session, population, language);
  const outcome = taken
    ? await work(session, gateway, request)
    : { written: false, report: toReport(session.getState(), language) };
  const { report } = outcome;
  return { ...outcome, report: { ...report, issues: [...issues, ...report.issues] } };
}

/** Verifies, or allocates and then makes the papers that are asked for. */
async function work(
  session: Session,
  gateway: WorkbookGateway,
  request: HeadlessRequest
): Promise<HeadlessOutcome> {
  const { language, council: wanted } = request;
  const council = new HeadlessCouncil(session, gateway, language, wanted);
  if (wanted.verify !== null) {
    const { report, issues } = await council.verify(wanted.verify);
    const before = toReport(session.getState(), language);
    return {
      written: report.verification?.same === true,
      report: { ...before, ...report, issues: [...before.issues, ...issues] },
    };
  }
  // An agreement without money has nothing to allocate, but a register.
  const onlyRegisters =
    wanted.papers.length > 0 && wanted.papers.every((kind) => kind === "register");
  if (!onlyRegisters) await session.write("beside");
  const allocated = session.getState();
  const before = toReport(allocated, language);
  if (!onlyRegisters && allocated.notice?.kind !== "written") {
    return { written: false, report: before };
  }
  const { report, issues } = await council.run();
  const written = issues.length === 0 && session.getState().notice?.kind !== "refused";
  return {
    written,
    // Of a run that is refused nothing is saved, the allocation no more than the papers.
    report: {
      ...(written ? { ...before, ...report } : NO_FIGURES),
      issues: [...before.issues, ...issues],
    },
  };
}

async function openFile({
  file,
  language,
}: HeadlessRequest): Promise<Result<NodeWorkbook, FileIssue>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (isFileSystemError(error)) return err({ code: "file-not-readable", file });
    throw error;
  }
  try {
    const name = path.basename(file);
    const locale = language === "nb" ? "nb-NO" : "en-US";
    return ok(await openNodeWorkbook({ file: { bytes, name }, locale }));
  } catch (error) {
    if (!(error instanceof FileRefusedError)) throw error;
    return err({ code: "file-refused", file, refusal: error.refusal });
  }
}

async function saveFile(workbook: NodeWorkbook, file: string): Promise<boolean> {
  const bytes = await workbook.save();
  try {
    await writeFile(file, bytes);
    return true;
  } catch (error) {
    if (isFileSystemError(error)) return false;
    throw error;
  }
}

/** The options over what the workbook remembers or the sheet suggests. */
function choiceOf(request: HeadlessRequest, current: Choice): Choice {
  const { scheme, parameters, rounding, unit, ties, regions, without } = request;
  const kept = scheme === null || scheme === current.schemeId ? current.parameters : {};
  return {
    schemeId: scheme ?? current.schemeId,
    own: scheme === null || scheme === current.schemeId ? current.own : null,
    parameters: { ...kept, ...parameters },
    rounding: rounding ?? current.rounding,
    unit: unit ?? current.unit,
    ties: ties ?? current.ties,
    regions: regions ?? current.regions,
    without: without.length > 0 ? without : current.without,
  };
}

type CallByName = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Formulas of the file may call our functions. */
function connectFunctions({ host, window }: NodeWorkbook): void {
  registerFunctions();
  const { mappings } = window["CustomFunctions"]._association as { mappings: CallByName };
  host.registerFunctions(metadata.functions as readonly FunctionMetadata[], (id, args) =>
    mappings[id]!(...args)
  );
}

async function activateSheet(name: string): Promise<Result<void, FileIssue>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => sheet.name);
    const found = worksheets.items.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) return err<FileIssue>({ code: "no-such-sheet", sheet: name, sheets });
    found.activate();
    await context.sync();
    return ok(undefined);
  });
}
