import type { Result } from "../engine";
import type { SessionIssue } from "./state";

/**
 * Does what reads a sheet and writes by it, and does it once more where what it had read moved or
 * changed before it was written; null where the sheet could not be read.
 */
export async function untilStill<T>(
  readAndWrite: () => Promise<Result<T, SessionIssue> | null>
): Promise<Result<T, SessionIssue> | null> {
  const first = await readAndWrite();
  const hasMoved = first?.ok === false && first.error.code === "moved-meanwhile";
  return hasMoved ? readAndWrite() : first;
}
