import type { IWorkbookData } from "@univerjs/core";
import { readCsv } from "./csv/readCsv";
import { fileKind } from "./kind";
import { MOST_BYTES } from "./OfficePackage";
import { RefusedFile, type FileNote, type FileRefusal } from "./refusals";
import { readWorkbook } from "./xlsx/readWorkbook";
import { writeWorkbook } from "./xlsx/writeWorkbook";

export { decodeText } from "./csv/decodeText";
export { findSeparator } from "./csv/separator";
export { lossesOnSaving } from "./losses";
export type { FileNote, FilePart, FileRefusal } from "./refusals";

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

/** Makes an .xlsx of a workbook (ExcelHost.snapshot); parts of `original` nobody touched are kept. */
export function saveWorkbookFile(
  data: IWorkbookData,
  original: Uint8Array | null
): Promise<Uint8Array> {
  return Promise.resolve(writeWorkbook(data, original));
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
