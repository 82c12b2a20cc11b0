import type { IWorkbookData } from "@univerjs/core";
import { readCsv } from "./csv/readCsv";
import { checkSaved } from "./check/checkSaved";
import { fileKind } from "./kind";
import { MOST_BYTES } from "./OfficePackage";
import { RefusedFile, type FileNote, type FileRefusal, type SaveRefusal } from "./refusals";
import { readWorkbook } from "./xlsx/readWorkbook";
import { writeWorkbook } from "./xlsx/writeWorkbook";

export { decodeText } from "./csv/decodeText";
export { findSeparator } from "./csv/separator";
export { checkPackage } from "./check/checkPackage";
export { checkSaved } from "./check/checkSaved";
export type { Fault } from "./check/fault";
export { OfficePackage } from "./OfficePackage";
export { lossesOnSaving } from "./losses";
export type { FileNote, FilePart, FileRefusal, SaveRefusal } from "./refusals";

export type OpenedFile = {
  /** The workbook for Univer and the host. */
  readonly data: IWorkbookData;
  /** The file's own bytes, for keeping on saving what the host does not know; null for a CSV. */
  readonly original: Uint8Array | null;
  readonly notes: readonly FileNote[];
};

export type FileOutcome =
  | { readonly ok: true; readonly value: OpenedFile }
  | { readonly ok: false; readonly error: FileRefusal };

/**
 * Opens an .xlsx or .csv file, told apart by their content; `name` becomes the workbook's. Nothing
 * outside the file is ever looked up.
 */
export function openWorkbookFile(bytes: Uint8Array, name: string): Promise<FileOutcome> {
  return Promise.resolve(open(bytes, name));
}

export type SaveOutcome =
  | { readonly ok: true; readonly value: Uint8Array }
  | { readonly ok: false; readonly error: SaveRefusal };

/**
 * Makes an .xlsx of a workbook (ExcelHost.snapshotForFile); parts of `original` nobody touched are
 * kept. The file is read again before anybody gets it: one that breaks a rule of the format is refused.
 */
export function saveWorkbookFile(
  data: IWorkbookData,
  original: Uint8Array | null
): Promise<SaveOutcome> {
  const bytes = writeWorkbook(data, original);
  const fault = checkSaved(bytes, data, original);
  if (!fault) return Promise.resolve({ ok: true, value: bytes });
  const { part, rule } = fault;
  return Promise.resolve({ ok: false, error: { code: "saved-file-broken", part, rule } });
}

function open(bytes: Uint8Array, name: string): FileOutcome {
  try {
    return { ok: true, value: read(bytes, name) };
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, error: error.refusal };
    throw error;
  }
}

function read(bytes: Uint8Array, name: string): OpenedFile {
  if (bytes.length > MOST_BYTES) {
    throw new RefusedFile({ code: "too-large", bytes: bytes.length, most: MOST_BYTES });
  }
  switch (fileKind(bytes)) {
    case "package":
      return { ...readWorkbook(bytes, name), original: bytes };
    case "text":
      // What is called a workbook and holds plain text is a web page or an error message.
      if (/\.xls[a-z]?$/i.test(name)) throw new RefusedFile({ code: "not-a-workbook" });
      return { data: readCsv(bytes, name), original: null, notes: [] };
    case "encrypted":
      throw new RefusedFile({ code: "encrypted" });
    case "old-office":
      throw new RefusedFile({ code: "old-format" });
    default:
      throw new RefusedFile({ code: "not-a-workbook" });
  }
}
