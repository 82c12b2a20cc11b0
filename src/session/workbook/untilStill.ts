import type { Result } from "../../engine";

/**
 * Does what reads a sheet and writes by it, and does it once more where what it had read moved or
 * changed before it was written; null where the sheet could not be read.
 */
export async function untilStill<T, E extends { readonly code: string }>(
  readAndWrite: () => Promise<Result<T, E> | null>
): Promise<Result<T, E> | null> {
  const first = await readAndWrite();
  const hasMoved = first?.ok === false && first.error.code === "moved-meanwhile";
  return hasMoved ? readAndWrite() : first;
}
