import { JSDOM, type DOMWindow } from "jsdom";
import { ExcelHost } from "..";
import {
  openWorkbookFile,
  saveWorkbookFile,
  type FileNote,
  type FileRefusal,
  type SaveOutcome,
} from "../files";
import { createHeadlessUniver, emptyWorkbook } from "../univer";
import { loadOffice } from "./officeWindow";

export type NodeWorkbook = {
  readonly host: ExcelHost;
  /** A jsdom window in which the unmodified Office.js has loaded. */
  readonly window: DOMWindow;
  /** What the user should know about the file that was opened. */
  readonly notes: readonly FileNote[];
  /** The workbook as an .xlsx file, or why it would be none. */
  save(): Promise<SaveOutcome>;
  dispose(): void;
};

export type NodeWorkbookOptions = {
  readonly file?: { readonly bytes: Uint8Array; readonly name: string };
  readonly locale?: "nb-NO" | "en-US";
};

/** A file that cannot be opened; `refusal` says why. */
export class FileRefusedError extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(`The file was refused: ${refusal.code}.`);
  }
}

/**
 * A workbook without a page: Univer, the host, and a window with the real Office.js.
 * @throws FileRefusedError when the file cannot be opened
 */
export async function openNodeWorkbook(options: NodeWorkbookOptions = {}): Promise<NodeWorkbook> {
  const { file, locale = "en-US" } = options;
  const opened = file ? await openWorkbookFile(file.bytes, file.name) : null;
  if (opened && !opened.ok) throw new FileRefusedError(opened.error);
  const { data, original, notes } = opened?.value ?? {
    data: emptyWorkbook(locale),
    original: null,
    notes: [],
  };
  const { univer, unitId } = createHeadlessUniver(data);
  const host = new ExcelHost({ univer, unitId, locale });
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost:3000/taskpane.html",
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  await loadOffice(dom.window, host.connect(), { locale });
  return {
    host,
    window: dom.window,
    notes,
    save: async () => saveWorkbookFile(await host.snapshotForFile(), original),
    dispose() {
      host.dispose();
      dom.window.close();
      univer.dispose();
    },
  };
}
