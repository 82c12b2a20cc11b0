import type { ExcelHost, Reported } from "../../host";
import type {
  checkSaved,
  Fault,
  lossesOnSaving,
  openWorkbookFile,
  saveWorkbookFile,
} from "../../host/files";

/** What test/host/environment.ts puts on the global of a test file. */
declare global {
  /** The host of the open workbook. */
  var excelHost: ExcelHost;
  /** Opens a fresh workbook, or a file, under the same Office.js. */
  var resetWorkbook: (options?: {
    file?: { bytes: Uint8Array; name: string };
    locale?: "nb-NO" | "en-US";
    /** Milliseconds that the add-in's functions have for an answer. */
    functionPatience?: number;
    /** What this Excel does that a real one is reported to do. */
    excel?: readonly Reported[];
  }) => Promise<ExcelHost>;
  /** The open workbook as an .xlsx file. */
  var saveWorkbook: () => Promise<Uint8Array>;
  /** What Univer has complained of in the console since the workbook was opened. */
  var hostComplaints: () => readonly string[];
  var hostFiles: {
    openWorkbookFile: typeof openWorkbookFile;
    saveWorkbookFile: typeof saveWorkbookFile;
    lossesOnSaving: typeof lossesOnSaving;
    checkSaved: typeof checkSaved;
    /** The rules of the file format that a file breaks. */
    faultsOf: (bytes: Uint8Array) => readonly Fault[];
    /** A file of test/fixtures. */
    fixture: (name: string) => Uint8Array;
    utf8: (text: string) => Uint8Array;
    /** The parts of an Office file as text, and an Office file of parts. */
    parts: (bytes: Uint8Array) => Record<string, string>;
    pack: (parts: Readonly<Record<string, string>>) => Uint8Array;
  };
}
