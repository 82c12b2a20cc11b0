import { partsAfter, type MemoryChange, type StoredPart } from "../../src/sheet/storedPart";
import type { MemoryWorkbook } from "./memoryWorkbook";

/** The parts of a workbook within one batch: a later change takes the place of an earlier one. */
export class PartsInBatch {
  readonly before: readonly StoredPart[];
  readonly #ids: string[] = [];

  constructor(private readonly workbook: MemoryWorkbook) {
    this.before = workbook.parts;
  }

  /** Whether a part that would be deleted is gone, which Excel refuses. */
  lacks({ deleted }: MemoryChange): boolean {
    const ids = new Set(this.before.map(({ id }) => id));
    return deleted.some((id) => !ids.has(id));
  }

  store(change: MemoryChange): void {
    this.workbook.parts = partsAfter(
      this.before,
      change,
      (index) => (this.#ids[index] ??= this.workbook.newPartId())
    );
  }
}
