import type { Result } from "../../engine";

type Answer = Result<unknown, { readonly code: string }> | null;

/**
 * Does what reads a sheet and writes by it, and does it once more where what it had read moved or
 * changed before it was written.
 */
export async function untilStill<T extends Answer>(readAndWrite: () => Promise<T>): Promise<T> {
  const first = await readAndWrite();
  const hasMoved = first?.ok === false && first.error.code === "moved-meanwhile";
  return hasMoved ? readAndWrite() : first;
}
