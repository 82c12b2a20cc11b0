import { journalAsStood } from "../../sheet/journal";
import type { MemoryOfWrite, StoredPart, WriteStage } from "../../sheet/storedPart";
import type { Stood } from "../../sheet/writeReceipt";
import { isNoChange, mergeMemory, readMemory, storeOf, type Memory } from "../memory";
import { sameData } from "../memory/sameData";

type Stages = Readonly<Record<WriteStage, Memory>>;

/** What a workbook is to remember of a write, by what it was read to remember. */
export class MergedMemory implements MemoryOfWrite {
  /** What stands there, as far as is known. */
  #known: Memory;
  #parts: readonly StoredPart[];
  #stages: Stages;
  /** Whether an earlier write is taken back. */
  readonly #takesBack: boolean;
  /** Whether others have stored another write in the place of what is, or may be, taken back. */
  #isOver = false;
  /** Whether it has been stored: what others have stored since comes after it, and counts. */
  #isStored = false;

  constructor(
    { stored, snapshot }: { readonly stored: Memory; readonly snapshot: Stored },
    after: Memory,
    {
      during = after,
      takenBack = stored,
      takesBack = false,
    }: Partial<Omit<Stages, "after">> & { readonly takesBack?: boolean } = {}
  ) {
    this.#takesBack = takesBack;
    this.#known = stored;
    this.#parts = snapshot.memory;
    this.#stages = { during, after, takenBack };
  }

  /** What the workbook remembers once the write is done. */
  get after(): Memory {
    return this.#stages.after;
  }

  /** What is to be remembered beyond what this has stored. */
  next(change: (after: Memory) => Memory): MergedMemory {
    const read = { stored: this.#known, snapshot: { memory: this.#parts } };
    return new MergedMemory(read, change(this.after));
  }

  found(parts: readonly StoredPart[]): boolean {
    // A batch that broke off may have stored any of the stages.
    this.#takeIn(parts, [this.#known, ...Object.values(this.#stages)]);
    this.#parts = parts;
    return !this.#isOver;
  }

  stood(stood: Stood): void {
    const { during, after } = this.#stages;
    const unfinished = during.unfinished.map((write) =>
      write.journal === null || after.unfinished.includes(write)
        ? write
        : { ...write, journal: journalAsStood(write.journal, stood) }
    );
    this.#stages = { ...this.#stages, during: { ...during, unfinished } };
  }

  change(stage: WriteStage) {
    return storeOf(this.#stages[stage], this.#parts);
  }

  stored(stage: WriteStage, before: readonly StoredPart[], since: readonly StoredPart[]): boolean {
    // What stood before a batch that was carried out is others', even where it says what ours does.
    this.#takeIn(before, [this.#known]);
    this.#parts = since;
    this.#known = this.#saidBy(since);
    this.#isStored = true;
    return isNoChange(this.change(stage));
  }

  /** Merges into every stage what is none of what may stand there by us. */
  #takeIn(parts: readonly StoredPart[], own: readonly Memory[]): void {
    const memory = this.#saidBy(parts);
    const stands = own.find((each) => sameData(each, memory));
    // Others have changed what stood there, or what a batch that broke off has stored.
    const base =
      stands ?? own.find(({ unfinished }) => sameData(unfinished, memory.unfinished)) ?? own[0]!;
    this.#known = memory;
    if (stands) return;
    const oursCount = (stage: Memory): Memory => mergeMemory(base, stage, memory);
    const theirsCount = (stage: Memory): Memory => mergeMemory(base, memory, stage);
    const { during, after, takenBack } = this.#stages;
    const isTakenBack = this.#takesBack || this.#isStored;
    this.#isOver ||= isTakenBack && !sameData(oursCount(after), theirsCount(after));
    const merged = this.#isStored ? theirsCount : oursCount;
    this.#stages = {
      during: merged(during),
      after: merged(after),
      takenBack: merged(takenBack),
    };
  }

  #saidBy(parts: readonly StoredPart[]): Memory {
    return readMemory(parts, this.#parts).memory;
  }
}

type Stored = { readonly memory: readonly StoredPart[] };
