import type { Stood } from "./writeReceipt";

/** A custom XML part of the add-in: its id in this workbook, and what its envelope held. */
export type StoredPart = { readonly id: string; readonly text: string };

/** What is to be done to the parts of a workbook: all of it together, or nothing. */
export type MemoryChange = {
  /** Texts of new parts. */
  readonly added: readonly string[];
  /** Ids of parts whose whole content is in a new one, or in one that stands. */
  readonly deleted: readonly string[];
};

/** While a write is under way, when it is done, and when it has been taken back. */
export type WriteStage = "during" | "after" | "takenBack";

/**
 * What the workbook is to remember of a write at each of its stages. What others have stored in the
 * meantime is taken in, so that nothing of theirs is ever written over for good.
 */
export type MemoryOfWrite = {
  /**
   * These parts stand there, and nothing of this write is about to be stored: what is new in them is
   * taken in. False where a write is to be taken back in whose place others have stored another.
   */
  found(parts: readonly StoredPart[]): boolean;
  /** The write could not be put back: what its cells held before it is not what was read. */
  stood(stood: Stood): void;
  /** What to store at a stage, over the parts that are known to stand. */
  change(stage: WriteStage): MemoryChange;
  /**
   * A stage has been stored: the parts right before it, and since. What others store from now on comes
   * after it, and counts. False where others had stored something, and it has to be stored once more.
   */
  stored(stage: WriteStage, before: readonly StoredPart[], since: readonly StoredPart[]): boolean;
};

/** As often as a stage is stored again where others store something each time. */
export const MOST_TIMES_STORED = 5;

/** The parts after a change; an added one has the id that Excel gave it. */
export function partsAfter(
  before: readonly StoredPart[],
  { added, deleted }: MemoryChange,
  idOfAdded: (index: number) => string
): readonly StoredPart[] {
  return [
    ...before.filter(({ id }) => !deleted.includes(id)),
    ...added.map((text, index) => ({ id: idOfAdded(index), text })),
  ];
}
