import { ok, type Result } from "../../engine";
import { fetchPart, type NotFetched } from "../../sheet/fetchPart";
import type { StoredPart } from "../../sheet/storedPart";
import { EMPTY_MEMORY } from "./memory";
import type { MemoryRead } from "./readMemory";

const NOTHING: MemoryRead = { memory: EMPTY_MEMORY, refused: [] };

/** What a workbook remembers; what reads it is fetched only where it remembers something. */
export async function rememberedIn(
  parts: readonly StoredPart[]
): Promise<Result<MemoryRead, NotFetched>> {
  if (parts.length === 0) return ok(NOTHING);
  const reader = await fetchPart(() => import("./readMemory"));
  return reader.ok ? ok(reader.value.readMemory(parts)) : reader;
}
