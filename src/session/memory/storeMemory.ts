import type { MemoryChange, StoredPart } from "../../sheet/storedPart";
import type { AdoptedVersion } from "../../council/adoptedVersion";
import { everyVersion } from "./adoptedVersions";
import type { Memory, MemorySlices } from "./memory";
import { inOrder, readParts, slicesOf, type PartRead } from "./readMemory";
import { EMPTY_MEMORY } from "./slices";
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

function slicesChange(slices: MemorySlices, parts: readonly PartRead[]): MemoryChange {
  const instead = parts
    .filter(({ refused, slices: found }) => refused !== null && found)
    .map(({ text }) => partMark(text));
  const text = memoryText(withinBounds(slices), instead);
  const own = parts
    .filter(({ refused, slices: found }) => refused === null && found)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept = own.find((part) => part.text === text) ?? own[0];
  if (!kept) {
    const isNothing = instead.length === 0 && text === memoryText(slicesOf(EMPTY_MEMORY), []);
    return { set: [], added: isNothing ? [] : [text], deleted: [] };
  }
  return {
    set: kept.text === text ? [] : [{ id: kept.id, text }],
    added: [],
    deleted: own.filter((part) => part !== kept).map(({ id }) => id),
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
