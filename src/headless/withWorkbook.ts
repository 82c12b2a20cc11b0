import path from "node:path";
import { err, ok, type Result } from "../engine";
import { createOfficeGateway } from "../excel/officeGateway";
import { storedParts } from "../excel/storedParts";
import metadata from "../functions/functions-nb.json";
import { keepSchemes } from "../functions/keptSchemes";
import { registerFunctions } from "../functions/registerFunctions";
import { readMemory } from "../session/memory";
import type { Session } from "../session/session";
import { VERSION } from "../session/version";
import { createSession } from "../session/workbookSession";
import type { WorkbookGateway } from "../sheet/gateway";
import { textsFor, type Language } from "../text";
import type { FunctionMetadata } from "@hpshare/workbench";
import { FileRefusedError, openNodeWorkbook, type NodeWorkbook } from "@hpshare/workbench/node";
import type { HeadlessRequest } from "./commandLine";
import type { FileIssue } from "./fileIssue";
import { provideOfficeGlobals } from "./officeGlobals";
import { pointBeforeDecimals } from "./pointBeforeDecimals";
import { readBytes } from "./textFile";

/** A request and the day it is made on. */
export type Run = HeadlessRequest & { readonly today: () => string };

/** Opens a workbook on the host with a session over one of its sheets, as long as the work lasts. */
export async function withWorkbook<T>(
  file: string,
  { language, parties, today }: Run,
  sheet: string | null,
  work: (
    workbook: NodeWorkbook,
    session: Session,
    gateway: WorkbookGateway
  ) => Promise<Result<T, FileIssue>>
): Promise<Result<T, FileIssue>> {
  const opened = await openFile(file, language);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  try {
    provideOfficeGlobals(workbook);
    // Formulas may share by schemes that the file keeps.
    keepSchemes(readMemory(await storedParts()).memory.schemes);
    connectFunctions(workbook);
    if (sheet !== null) {
      const activated = await activateSheet(sheet);
      if (!activated.ok) return activated;
    }
    if (parties) await pointBeforeDecimals(file);
    const gateway = createOfficeGateway();
    const labels = textsFor(language).sheet;
    const session = createSession({ gateway, labels, version: VERSION, today });
    await session.start();
    return await work(workbook, session, gateway);
  } finally {
    workbook.dispose();
  }
}

async function openFile(
  file: string,
  language: Language
): Promise<Result<NodeWorkbook, FileIssue>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  try {
    const name = path.basename(file);
    const locale = language === "nb" ? "nb-NO" : "en-US";
    return ok(await openNodeWorkbook({ file: { bytes: bytes.value, name }, locale }));
  } catch (error) {
    if (!(error instanceof FileRefusedError)) throw error;
    return err({ code: "file-refused", file, refusal: error.refusal });
  }
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
