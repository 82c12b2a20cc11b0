import { storeOf, type Memory, type StoredPart } from "../../../src/session/memory";
import type { MemoryChange } from "../../../src/sheet/storedPart";

let made = 0;

/** A workbook's parts after a change, as Excel has them: new ones get ids of their own. */
export function changed(
  parts: readonly StoredPart[],
  { set, added, deleted }: MemoryChange
): readonly StoredPart[] {
  const texts = new Map(set.map(({ id, text }) => [id, text]));
  return [
    ...parts
      .filter(({ id }) => !deleted.includes(id))
      .map(({ id, text }) => ({ id, text: texts.get(id) ?? text })),
    ...added.map((text) => ({ id: `new-${(made += 1)}`, text })),
  ];
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
