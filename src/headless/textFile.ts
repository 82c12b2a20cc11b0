import { readFile } from "node:fs/promises";
import path from "node:path";
import Papa from "papaparse";
import { err, ok, type Result } from "../engine";
import { decodeText, findSeparator } from "@hpshare/workbench/files";
import type { FileIssue } from "./fileIssue";
import { isFileSystemError } from "./systemError";

/** A text file, whole and as cells apart by its own separator. */
export type TextFile = {
  readonly text: string;
  readonly separator: string;
  /** The cells line by line, blank lines included. */
  readonly values: readonly (readonly string[])[];
};

/** Whether a file is read as text by its name; any other is a workbook. */
export const isTextFile = (file: string): boolean =>
  /^\.(csv|txt|tsv|tab)$/i.test(path.extname(file));

/** Reads a text file in any of the usual encodings; `file-not-readable` where it cannot be opened. */
export async function readTextFile(file: string): Promise<Result<TextFile, FileIssue>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const whole = decodeText(bytes.value).replace(/^\uFEFF/, "");
  // A first line such as `sep=;` says the separator and is no row of the table.
  const separator = findSeparator(whole);
  const text = whole.replace(/^sep=.\r?\n/i, "");
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: false });
  return ok({ text, separator, values: data });
}

/** A file's bytes; `file-not-readable` where the file system refuses. */
export async function readBytes(file: string): Promise<Result<Uint8Array, FileIssue>> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    if (isFileSystemError(error)) return err({ code: "file-not-readable", file });
    throw error;
  }
}
