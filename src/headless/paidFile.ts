import path from "node:path";
import type { PaidCells } from "../papers";
import { readTextFile } from "./textFile";

/** A text file with what was paid, a row for each payment; null where it cannot be read. */
export async function readPaidFile(file: string): Promise<PaidCells | null> {
  const read = await readTextFile(file);
  return read.ok
    ? { source: path.basename(file), values: read.value.values, row: 0, column: 0 }
    : null;
}
