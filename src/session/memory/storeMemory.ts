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
  const { added, deleted } = slicesChange(slicesOf(memory), parts);
  return { added: [...added, ...adopted], deleted };
}

export const isNoChange = ({ added, deleted }: MemoryChange): boolean =>
  added.length + deleted.length === 0;

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
 * those that stay, they are not read again. A change is a new part in the place of the old one: who
 * goes by one that is gone is refused by Excel before anything is done, and cannot write over what
 * he has not seen. A part with adopted versions inside is deleted once they have parts of their own.
 */
function slicesChange(slices: MemorySlices, parts: readonly PartRead[]): MemoryChange {
  const memories = parts.filter((part) => part.slices).sort((a, b) => (a.id < b.id ? -1 : 1));
  const whole = memories.filter(({ refused }) => refused === null);
  const marksOf = (taken: readonly PartRead[]) => taken.map(({ text }) => partMark(text));
  const textTaking = (marks: readonly string[]) => memoryText(withinBounds(slices), marks);
  const stands = whole.find((part) => {
    const others = memories.filter((other) => other !== part);
    return (
      part.adopted.length === 0 && part.text === textTaking([...marksOf(others), ...part.instead])
    );
  });
  const isNothing =
    memories.length === 0 && textTaking([]) === memoryText(slicesOf(EMPTY_MEMORY), []);
  return {
    added: stands || isNothing ? [] : [textTaking(marksOf(memories))],
    deleted: whole.filter((part) => part !== stands).map(({ id }) => id),
  };
}

/** The part of a memory that is short enough to be read again. Where it is too long: schemes before papers before sheets, the newest of each. */
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
