import { journalAsStood } from "../../sheet/journal";
import type { MemoryOfWrite, StoredPart, WriteStage } from "../../sheet/storedPart";
import type { Stood } from "../../sheet/writeReceipt";
import { mergeMemory, readMemory, storeOf, type Memory } from "../memory";
import { sameData } from "../memory/sameData";

type Stages = Readonly<Record<WriteStage, Memory>>;

/** What a workbook is to remember of a write, by what it was read to remember. */
export class MergedMemory implements MemoryOfWrite {
  /** What stands there, as far as is known. */
  #known: Memory;
  /** What others have last said, as far as is known; more than what stands, where ours was stored over it. */
  #others: Memory;
  #parts: readonly StoredPart[];
  #stages: Stages;
  /** Whether others are heard where both have changed the same: what is taken back is no news. */
  readonly #yields: boolean;

  constructor(
    { stored, snapshot }: { readonly stored: Memory; readonly snapshot: Stored },
    after: Memory,
    {
      during = after,
      takenBack = stored,
      yields = false,
    }: Partial<Omit<Stages, "after">> & { readonly yields?: boolean } = {}
  ) {
    this.#yields = yields;
    this.#known = stored;
    this.#others = stored;
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
    return new MergedMemory(read, change(this.after), { yields: this.#yields });
  }

  found(parts: readonly StoredPart[]): void {
    // A batch that broke off may have stored any of the stages.
    this.#takeIn(parts, [this.#known, ...Object.values(this.#stages)]);
    this.#parts = parts;
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
    const stored = this.#stages[stage];
    // What stood before a batch that was carried out is others', even where it says what ours does.
    const isKnown = !this.#takeIn(before, [this.#known]);
    this.#known = stored;
    if (isKnown) this.#others = stored;
    this.#parts = since;
    return isKnown;
  }

  /** Merges into every stage what is none of what may stand there by us; whether there was anything. */
  #takeIn(parts: readonly StoredPart[], own: readonly Memory[]): boolean {
    const { memory } = readMemory(parts, this.#parts);
    const stands = own.find((each) => sameData(each, memory));
    if (stands) {
      this.#startFrom(stands);
      return false;
    }
    // Others have changed what stood there, or what a batch that broke off has stored.
    this.#startFrom(
      own.find(({ unfinished }) => sameData(unfinished, memory.unfinished)) ?? own[0]!
    );
    const others = mergeMemory(this.#known, memory, this.#others);
    const merged = (stage: Memory): Memory =>
      this.#yields
        ? mergeMemory(this.#others, others, stage)
        : mergeMemory(this.#others, stage, others);
    const { during, after, takenBack } = this.#stages;
    this.#stages = {
      during: merged(during),
      after: merged(after),
      takenBack: merged(takenBack),
    };
    this.#known = memory;
    this.#others = others;
    return true;
  }

  #startFrom(stands: Memory): void {
    if (stands === this.#known) return;
    this.#known = stands;
    this.#others = stands;
  }
}

type Stored = { readonly memory: readonly StoredPart[] };
