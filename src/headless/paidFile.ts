import { readFile } from "node:fs/promises";
import path from "node:path";
import Papa from "papaparse";
import type { PaidCells } from "../papers";
import { decodeText, findSeparator } from "@hpshare/workbench/files";
import { isFileSystemError } from "./systemError";

/** A text file with what was paid, a row for each payment; null where it cannot be read. */
export async function readPaidFile(file: string): Promise<PaidCells | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (isFileSystemError(error)) return null;
    throw error;
  }
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  const { data } = Papa.parse<string[]>(text.replace(/^sep=.\r?\n/i, ""), {
    delimiter: findSeparator(text),
    skipEmptyLines: false,
  });
  return { source: path.basename(file), values: data, row: 0, column: 0 };
}
