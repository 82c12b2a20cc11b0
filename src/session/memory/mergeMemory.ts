import { everyVersion } from "./adoptedVersions";
import type { Memory, MemorySlices } from "./memory";
import { mergeSlices } from "./slice";
import { SLICES } from "./slices";

/**
 * What both sides remember, when each began from `base`: whoever changed something is heard, and
 * ours where both changed the same. Adopted versions are never lost, whatever a side says.
 */
export function mergeMemory(base: Memory, ours: Memory, theirs: Memory): Memory {
  return {
    ...mergeSlices<MemorySlices>(SLICES, base, ours, theirs),
    adopted: everyVersion(theirs.adopted, ours.adopted, base.adopted),
  };
}
