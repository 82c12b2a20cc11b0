import type { HostIssue, SheetChange } from "../../src/sheet/gateway";
import { issueOfCode } from "./issueOfCode";
import type { MemoryWorkbook } from "./memoryWorkbook";

/** Events on their way to a pane; as a real Excel is reported to, it can lose, repeat and keep them. */
export class MemoryEvents {
  #kept: SheetChange[] = [];
  #telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly workbook: MemoryWorkbook,
    private readonly tell: (change: SheetChange) => void
  ) {}

  deliver(change: SheetChange): void {
    const { excel } = this.workbook;
    const isOfMany = change.moved === null && change.content === null;
    if (isOfMany && excel.has("office-js-3888")) return;
    const all = excel.has("office-js-1149") ? [change, change] : [change];
    if (excel.has("office-js-521")) this.#kept.push(...all);
    else all.forEach(this.tell);
  }

  /** The add-in has had an answer: now it hears what it should have heard before it asked. */
  answered(): void {
    const kept = this.#kept;
    this.#kept = [];
    if (kept.length === 0) return;
    this.#telling = new Promise((resolve) =>
      setImmediate(() => {
        kept.forEach(this.tell);
        resolve();
      })
    );
  }

  /** The add-in has heard what came with the last answer. */
  told(): Promise<void> {
    return this.#telling;
  }
}

/** What Excel says where it does nothing at all with the workbook; null where it does as ever. */
export function doesNothing({ excel }: MemoryWorkbook): HostIssue | null {
  if (excel.has("office-js-6365")) return issueOfCode("InvalidSelection");
  return excel.has("office-js-2266") ? issueOfCode("GeneralException") : null;
}
