import { parseAddress } from "../sheet/address";
import type { HostIssue } from "../sheet/gateway";
import type { ForeignCell } from "../sheet/cellImage";
import { journalOn, planFinishing, type Journal, type JournalOnSheet } from "../sheet/journal";
import { isOwnPart } from "../sheet/layout/ownNames";
import type { WritePlan } from "../sheet/plan";
import { memoryOf, withSheet, type Memory } from "./memory";
import { MergedMemory } from "./workbook/memoryOfWrite";
import { withoutNewSheet, withSheetId } from "./workbook/remembering";
import type { PlanWriter } from "./planWriter";
import type { ResultWriter } from "./resultWriter";
import type { SheetRead } from "./workbook/sheetRead";
import type { SheetView } from "./sheetView";
import {
  isInTable,
  standingUnfinished,
  withoutUnfinished,
  withUnfinished,
  type UnfinishedWrite,
} from "./workbook/unfinished";

/** What somebody wants done with a write that broke off. */
export type UnfinishedChoice = "finish" | "restore" | "leave";

/** A write that broke off, with its journal compared with the sheet as it is. */
type OnSheet = {
  readonly write: UnfinishedWrite;
  readonly journal: Journal;
  readonly placed: JournalOnSheet;
  readonly read: SheetRead;
};

/**
 * Finishes writes that broke off, puts them back or leaves them, when somebody says so. Cell by
 * cell: what holds neither what stood there nor what was to stand there is somebody's and stays.
 */
export class UnfinishedWrites {
  constructor(
    private readonly view: SheetView,
    private readonly plans: PlanWriter,
    private readonly writer: ResultWriter
  ) {}

  /** Settles the first one that is shown; where another pane has settled it meanwhile there is nothing to do. */
  async settle(how: UnfinishedChoice): Promise<void> {
    const shown = await this.view.read(this.view.sheetId);
    const write = shown && standingUnfinished(shown)[0];
    if (!write) return;
    const { journal, sheetId, sheetName } = write;
    if (how === "leave") return this.#leave(shown, write);
    if (how === "finish" && write.kind === "result") {
      return this.writer.write(sheetId ?? undefined, "beside", true);
    }
    const read = await this.view.peek(sheetId ?? sheetName);
    if (!read || journal === null) return;
    const placed = journalOn(journal, read.snapshot.sheet, sheetId === null);
    if (!placed.ok) return this.view.refuse(placed.error);
    const onSheet = { write, journal, placed: placed.value, read };
    if (how === "restore") return this.#restore(onSheet);
    return write.kind === "population"
      ? this.#finishPopulation(onSheet)
      : this.#finishSheet(onSheet);
  }

  async #leave(read: SheetRead, write: UnfinishedWrite): Promise<void> {
    const { view } = this;
    const { memory } = read;
    // What is ours may be of either result from here on; a sheet of its own is a sheet like any other.
    const left =
      write.sheetId === null
        ? withoutUnfinished(memory, write)
        : withUnfinished(memory, { ...write, journal: null });
    const stored = await view.gateway.remember(new MergedMemory(read, left));
    if (!stored.ok) return view.refuse(stored.error);
    await view.read(view.sheetId);
    view.notify({ kind: "unfinished-left", sheetName: write.sheetName });
  }

  async #restore({ write, placed, read }: OnSheet): Promise<void> {
    const { view } = this;
    const memory = withoutUnfinished(read.memory, write);
    const after =
      write.sheetId === null
        ? withoutNewSheet(memory, write.sheetName)
        : withSheetAs(memory, write, write.before);
    const kept = new MergedMemory(read, after, { during: read.memory, takesBack: true });
    const restored = await view.gateway.restore(placed.receipt, kept);
    if (!restored.ok) return this.#refuse(restored.error);
    await this.#tell("unfinished-restored", write, [...placed.kept, ...restored.value.kept]);
  }

  /** New figures first; the result is then made anew by what stands there, whoever typed it. */
  async #finishPopulation({ write, journal, placed, read }: OnSheet): Promise<void> {
    const { memory, snapshot } = read;
    const { sheetId } = snapshot.sheet;
    const figures = placed.waiting.filter((cell) => isInTable(journal, cell));
    const hasResult = journal.names.after.some(({ name }) => isOwnPart(name, "amount"));
    const finished = withSheetAs(memory, write, write.after);
    const after = hasResult
      ? withUnfinished(withWrittenOf(finished, memory, write), { ...write, kind: "result" })
      : withoutUnfinished(finished, write);
    const plan = planFinishing(journal, figures, snapshot.sheet);
    if (!(await this.#apply(plan, read, after))) return;
    const kept = placed.kept.filter(({ cell }) => isInTable(journal, parseAddress(cell)!));
    if (hasResult) {
      await this.writer.write(sheetId, "beside", true);
      if (this.view.state.get().notice?.kind !== "written") return;
    }
    await this.#tell("unfinished-finished", write, kept);
  }

  async #finishSheet({ write, journal, placed, read }: OnSheet): Promise<void> {
    const { memory, snapshot } = read;
    const after = withSheetId(withoutUnfinished(memory, write), write.sheetName, snapshot.sheet);
    const plan = planFinishing(journal, placed.waiting, snapshot.sheet);
    if (await this.#apply(plan, read, after)) {
      await this.#tell("unfinished-finished", write, placed.kept);
    }
  }

  /** Applies a plan; while it is being written the write stays an unfinished one. */
  async #apply(plan: WritePlan, read: SheetRead, after: Memory): Promise<boolean> {
    const { memory, snapshot } = read;
    const kept = new MergedMemory(read, after, { during: memory });
    const applied = await this.view.gateway.apply(plan, snapshot.sheet, kept);
    if (!applied.ok) await this.#refuse(applied.error);
    return applied.ok;
  }

  async #refuse(issue: HostIssue): Promise<void> {
    await this.view.read(this.view.sheetId);
    this.view.refuse(issue);
  }

  async #tell(
    kind: "unfinished-finished" | "unfinished-restored",
    { sheetName }: UnfinishedWrite,
    kept: readonly ForeignCell[]
  ): Promise<void> {
    this.plans.forgetUndo();
    await this.view.read();
    this.view.notify({ kind, sheetName, kept });
  }
}

/** The memory with what is known of our cells while some are of one result and some of another. */
function withWrittenOf(memory: Memory, known: Memory, write: UnfinishedWrite): Memory {
  const [after, half] = [memory, known].map((each) =>
    memoryOf(each, write.sheetId ?? "", write.sheetName)
  );
  return after && half ? withSheet(memory, { ...after, written: half.written }) : memory;
}

/** The memory with what is known of a sheet in the place of what is; null for nothing. */
function withSheetAs(
  memory: Memory,
  { sheetId, sheetName }: UnfinishedWrite,
  as: UnfinishedWrite["before"]
): Memory {
  if (as) return withSheet(memory, as);
  const known = memoryOf(memory, sheetId ?? "", sheetName);
  return { ...memory, sheets: memory.sheets.filter((sheet) => sheet !== known) };
}
