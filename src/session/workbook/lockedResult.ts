import { adoptedTableOf, asCovered, canonicalForm, type AdoptedVersion } from "../../council";
import type { Allocation } from "../../engine";
import { ownArea } from "../../sheet/layout/ownNames";
import { standingAllocation } from "./changedCells";
import { memoryOf } from "../memory";
import type { SheetRead } from "./sheetRead";

/** The adopted version that stands on the sheet as its result; null where it is none, or there is no result. */
export function lockedResult(read: SheetRead): AdoptedVersion | null {
  const { snapshot, memory } = read;
  const { sheet } = snapshot;
  const written = memoryOf(memory, sheet.sheetId, sheet.sheetName)?.written;
  if (!written || !ownArea(sheet, "amount") || memory.adopted.length === 0) return null;
  const allocation = standingAllocation(read);
  return allocation && (memory.adopted.find((version) => isVersion(version, allocation)) ?? null);
}

/** Whether writing an allocation on the sheet would change a result that was locked as adopted. */
export function wouldChangeLocked(read: SheetRead, allocation: Allocation): boolean {
  const locked = lockedResult(read);
  return locked !== null && !isVersion(locked, allocation);
}

/** Whether an allocation is the one that was locked, as far as the code of that covers it. */
export const isVersion = ({ table }: AdoptedVersion, allocation: Allocation): boolean =>
  canonicalForm(table) === canonicalForm(asCovered(table, adoptedTableOf(allocation)));
