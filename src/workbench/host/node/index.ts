import type { DOMWindow } from "jsdom";
import type { ExcelHost } from "..";

export type NodeWorkbook = {
  readonly host: ExcelHost;
  /** A jsdom window in which the unmodified Office.js has loaded. */
  readonly window: DOMWindow;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  dispose(): void;
};

export type NodeWorkbookOptions = {
  readonly file?: { readonly bytes: Uint8Array; readonly name: string };
  readonly locale?: "nb-NO" | "en-US";
};

/** A workbook without a page: Univer, the host, and a window with the real Office.js. */
export function openNodeWorkbook(_options: NodeWorkbookOptions = {}): Promise<NodeWorkbook> {
  throw new Error("The host is being built.");
}
