import type { MemoryChange, StoredPart } from "../../sheet/storedPart";
import type { AdoptedVersion } from "../../council/adoptedVersion";
import { everyVersion } from "./adoptedVersions";
import { EMPTY_MEMORY, type Memory, type MemorySlices } from "./memory";
import { inOrder, readParts, slicesOf, type PartRead } from "./readMemory";
import {
  adoptedText,
  LAST_PLACE,
  LONGEST_PART,
  memoryText,
  partMark,
  readPart,
  type PlacedVersion,
} from "./storedPart";

/**
 * The change after which the workbook remembers `memory`. A part that could not be read as a whole
 * stays as it is, and so does every adopted version. What is out of bounds is not written.
 *
 * @param memory Holds what `stored` holds: it is merged with that first where somebody else wrote.
 */
export function storeOf(memory: Memory, stored: readonly StoredPart[]): MemoryChange {
  const parts = readParts(stored);
  const adopted = newVersions(memory.adopted, parts).map(adoptedText);
  const { set, added, deleted } = slicesChange(slicesOf(memory), parts);
  return { set, added: [...added, ...adopted], deleted };
}

export const isNoChange = ({ set, added, deleted }: MemoryChange): boolean =>
  set.length + added.length + deleted.length === 0;

/** Versions that do not have a part of their own yet, after those that have. */
function newVersions(
  adopted: readonly AdoptedVersion[],
  parts: readonly PartRead[]
): readonly PlacedVersion[] {
  const known = inOrder(parts);
  const own = everyVersion(
    inOrder(parts.filter(({ slices }) => slices === null)).map(({ version }) => version)
  );
  const others = everyVersion(
    own,
    known.map(({ version }) => version),
    adopted
  ).slice(own.length);
  const places = new Map(known.map(({ version, place }) => [version, place]));
  let last = known.at(-1)?.place ?? -1;
  const nextPlace = (): number => (last = Math.min(last + 1, LAST_PLACE));
  return others.map((version) => ({ version, place: places.get(version) ?? nextPlace() }));
}

/**
 * One part holds the memory, and names all others that it has taken in: until they are deleted, and
 * those that stay, they are not read again. A part with adopted versions inside is not written over,
 * or a batch that breaks off would have taken them away before they have parts of their own.
 */
function slicesChange(slices: MemorySlices, parts: readonly PartRead[]): MemoryChange {
  const memories = parts.filter((part) => part.slices).sort((a, b) => (a.id < b.id ? -1 : 1));
  const whole = memories.filter(({ refused }) => refused === null);
  const kept = whole.find(({ adopted }) => adopted.length === 0);
  const others = memories.filter((part) => part !== kept);
  const text = memoryText(withinBounds(slices), [
    ...others.map((part) => partMark(part.text)),
    ...whole.flatMap(({ instead }) => instead),
  ]);
  const isNothing = memories.length === 0 && text === memoryText(slicesOf(EMPTY_MEMORY), []);
  return {
    set: kept && kept.text !== text ? [{ id: kept.id, text }] : [],
    added: kept || isNothing ? [] : [text],
    deleted: whole.filter((part) => part !== kept).map(({ id }) => id),
  };
}

/** What will be read of it again. Where it is too long: schemes before papers before sheets, the newest of each. */
function withinBounds(slices: MemorySlices): MemorySlices {
  const { sheets, papers, schemes } = slices;
  let left =
    LONGEST_PART - memoryText({ ...slices, sheets: [], papers: [], schemes: [] }, []).length;
  const newest = <T>(items: readonly T[]): readonly T[] =>
    [...items]
      .reverse()
      .filter((item) => {
        const length = JSON.stringify(item).length + 1;
        if (length > left) return false;
        left -= length;
        return true;
      })
      .reverse();
  const fitting = {
    schemes: newest(schemes),
    papers: newest(papers),
    sheets: newest(sheets),
  };
  return readPart(memoryText({ ...slices, ...fitting }, [])).slices ?? slicesOf(EMPTY_MEMORY);
}
