import { ok } from "../engine";
import type { StoredPart } from "../sheet/storedPart";
import { runInExcel } from "./hostErrors";
import { loadParts } from "./memoryParts";

/** What the open workbook remembers of us; none where Excel cannot be asked. */
export async function storedParts(): Promise<readonly StoredPart[]> {
  const found = await runInExcel(async (context) => ok(await loadParts(context)));
  return found.ok ? found.value : [];
}
