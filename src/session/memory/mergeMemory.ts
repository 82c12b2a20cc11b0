import { everyVersion } from "./adoptedVersions";
import type { Memory, MemorySlices } from "./memory";
import { mergeSlices } from "./slice";
import { SLICES } from "./slices";

/**
 * Merges two memories that both began as `base`: a change of either side is kept, and that of
 * `ours` where both changed the same. Adopted versions are never lost, whatever a side says.
 */
export function mergeMemory(base: Memory, ours: Memory, theirs: Memory): Memory {
  return {
    ...mergeSlices<MemorySlices>(SLICES, base, ours, theirs),
    adopted: everyVersion(theirs.adopted, ours.adopted, base.adopted),
  };
}
