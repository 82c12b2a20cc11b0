import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { TestEnvironment } from "jest-environment-jsdom";
import { ExcelHost, type Reported } from "../../host";
import {
  checkPackage,
  checkSaved,
  lossesOnSaving,
  OfficePackage,
  openWorkbookFile,
  saveWorkbookFile,
} from "../../host/files";
import { loadOffice } from "../../host/node/officeWindow";
import { createHeadlessUniver, emptyWorkbook } from "../../host/univer";
import type { HostPort } from "../../host/wire/port";

type Globals = typeof globalThis & {
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
};
type Workbook = { host: ExcelHost; original: Uint8Array | null; dispose(): void };
type ResetOptions = {
  file?: { bytes: Uint8Array; name: string };
  locale?: "nb-NO" | "en-US";
  functionPatience?: number;
  excel?: readonly Reported[];
};

/**
 * jsdom with the unmodified Office.js on the embedded host. Jest loads this module with Node's own
 * require, so Univer is loaded once for all test files of a worker.
 */
export default class HostEnvironment extends TestEnvironment {
  #workbook: Workbook | null = null;
  /** Univer runs outside the test's window and has Node's own console. */
  readonly #error = console.error;
  #complaints: string[] = [];
  readonly #port: HostPort = {
    onmessage: null,
    post: (text) => this.#connection?.post(text),
  };
  #connection: HostPort | null = null;

  override async setup(): Promise<void> {
    await super.setup();
    console.error = (...words: unknown[]) => {
      this.#complaints.push(words.join(" "));
      this.#error(...words);
    };
    const globals = this.global as unknown as Globals;
    await this.#reset({});
    const { window } = this.dom ?? {};
    if (!window) throw new Error("jsdom did not start.");
    await loadOffice(window, this.#port, {
      locale: "en-US",
      downloads: () => this.#workbook?.host.behaviours.has("office-js-2700") !== true,
    });
    globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    globals.resetWorkbook = (options = {}) => this.#reset(options);
    globals.hostComplaints = () => this.#complaints;
    globals.saveWorkbook = async () => {
      if (!this.#workbook) throw new Error("There is no workbook.");
      const data = await this.#workbook.host.snapshotForFile();
      const saved = await saveWorkbookFile(data, this.#workbook.original);
      if (!saved.ok) throw new Error(JSON.stringify(saved.error));
      return saved.value;
    };
    globals.hostFiles = {
      openWorkbookFile: (bytes, name) => openWorkbookFile(new Uint8Array(bytes), name),
      saveWorkbookFile,
      checkSaved,
      faultsOf: (bytes) => checkPackage(OfficePackage.open(new Uint8Array(bytes))),
      lossesOnSaving,
      fixture: (name) => new Uint8Array(readFileSync(join(__dirname, "../fixtures", name))),
      utf8: (text) => strToU8(text),
      parts: (bytes) =>
        Object.fromEntries(
          Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [
            name,
            strFromU8(part),
          ])
        ),
      pack: (parts) =>
        zipSync(
          Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
        ),
    };
  }

  override async teardown(): Promise<void> {
    this.#workbook?.dispose();
    console.error = this.#error;
    await super.teardown();
  }

  /** A fresh workbook under the same Office.js, as when another file is opened. */
  async #reset({
    file,
    locale = "en-US",
    functionPatience,
    excel = [],
  }: ResetOptions): Promise<ExcelHost> {
    const opened = file && (await openWorkbookFile(new Uint8Array(file.bytes), file.name));
    if (opened && !opened.ok) throw new Error(`The file was refused: ${opened.error.code}.`);
    this.#workbook?.dispose();
    this.#complaints = [];
    const { univer, unitId } = createHeadlessUniver(opened?.value.data ?? emptyWorkbook(locale));
    const host = new ExcelHost({ univer, unitId, locale, functionPatience });
    host.behaviours.use([...excel]);
    this.#connection = host.connect();
    this.#connection.onmessage = (text) => this.#port.onmessage?.(text);
    this.#workbook = {
      host,
      original: opened?.value.original ?? null,
      dispose() {
        host.dispose();
        univer.dispose();
      },
    };
    (this.global as unknown as Globals).excelHost = host;
    return host;
  }
}
