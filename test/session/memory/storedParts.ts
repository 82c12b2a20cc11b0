import { storeOf, type Memory, type StoredPart } from "../../../src/session/memory";
import { partsAfter, type MemoryChange } from "../../../src/sheet/storedPart";

let made = 0;

/** A workbook's parts after a change, as Excel has them: new ones get ids of their own. */
export function changed(parts: readonly StoredPart[], change: MemoryChange): readonly StoredPart[] {
  return partsAfter(parts, change, () => `new-${(made += 1)}`);
}

export const stored = (memory: Memory, parts: readonly StoredPart[] = []): readonly StoredPart[] =>
  changed(parts, storeOf(memory, parts));

/** The one part of the add-in's first version, with the adopted versions inside; it kept no journals. */
export function partOfVersion1(memory: object, id = "old"): StoredPart {
  const { unfinished: _unfinished, ...known } = memory as Partial<Memory>;
  return { id, text: JSON.stringify({ version: 1, ...known }) };
}

/** What is read of a memory that the first version has stored. */
export const asOfVersion1 = (memory: Memory): Memory => ({ ...memory, unfinished: [] });
