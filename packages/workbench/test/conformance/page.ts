// Runs in a page of Chromium: the suite of the host, file by file, through the unmodified
// Office.js, on Univer as the workbench has it.

import { expect } from "expect";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ExcelHost } from "../../host";
import { installOfficeHost } from "../../host/boot/installOfficeHost";
import {
  checkPackage,
  checkSaved,
  lossesOnSaving,
  OfficePackage,
  openWorkbookFile,
  saveWorkbookFile,
} from "../../host/files";
import { createHeadlessUniver, emptyWorkbook } from "../../host/univer";
import type { HostPort } from "../../host/wire/port";
import { fixtures, specs } from "./specs";
import { Runner, type Outcome } from "./runner";

// The same random cases as in Node, in every run.
fc.configureGlobal({ seed: 2026 });

let open: { host: ExcelHost; original: Uint8Array | null; dispose(): void } | null = null;
let complaints: string[] = [];
let connection: HostPort | null = null;
const port: HostPort = { onmessage: null, post: (text) => connection?.post(text) };

async function resetWorkbook(
  options: Parameters<typeof globalThis.resetWorkbook>[0] = {}
): Promise<ExcelHost> {
  const { file, locale = "en-US", functionPatience, excel = [] } = options;
  const opened = file && (await openWorkbookFile(new Uint8Array(file.bytes), file.name));
  if (opened && !opened.ok) throw new Error(`The file was refused: ${opened.error.code}.`);
  open?.dispose();
  complaints = [];
  const { univer, unitId } = createHeadlessUniver(opened?.value.data ?? emptyWorkbook(locale));
  const host = new ExcelHost({ univer, unitId, locale, functionPatience });
  host.behaviours.use(excel);
  connection = host.connect();
  connection.onmessage = (text) => port.onmessage?.(text);
  const dispose = (): void => {
    host.dispose();
    univer.dispose();
  };
  open = { host, original: opened?.value.original ?? null, dispose };
  globalThis.excelHost = host;
  return host;
}

async function saveWorkbook(): Promise<Uint8Array> {
  if (!open) throw new Error("There is no workbook.");
  const saved = await saveWorkbookFile(await open.host.snapshotForFile(), open.original);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value;
}

function fixture(name: string): Uint8Array {
  const [, base64 = ""] = String(fixtures(`./${name}`)).split("base64,");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

const hostFiles: typeof globalThis.hostFiles = {
  openWorkbookFile,
  saveWorkbookFile,
  checkSaved,
  faultsOf: (bytes) => checkPackage(OfficePackage.open(bytes)),
  lossesOnSaving,
  fixture,
  utf8: (text) => strToU8(text),
  parts: (bytes) =>
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
    ),
  pack: (parts) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
};

const { error } = console;
console.error = (...words: unknown[]) => {
  complaints.push(words.join(" "));
  error(...words);
};
const hostComplaints = (): readonly string[] => complaints;

/** Called by the test once office.js has been loaded after this script. */
async function runConformance(): Promise<Outcome[]> {
  await Office.onReady();
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  const runner = new Runner();
  const globals = { expect, resetWorkbook, saveWorkbook, hostFiles, hostComplaints };
  Object.assign(globalThis, runner.globals, globals);
  for (const name of specs.keys()) runner.file(name.slice(2), () => specs(name));
  return runner.run();
}

installOfficeHost(window, port, {
  locale: "en-US",
  downloads: () => open?.host.behaviours.has("office-js-2700") !== true,
});
Object.assign(globalThis, { prepared: resetWorkbook({}), runConformance });
