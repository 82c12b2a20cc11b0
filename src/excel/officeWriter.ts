import { err, ok, type Result } from "../engine";
import type { PlannedChart } from "../sheet/chart";
import type { ForeignEdits } from "../sheet/foreignEdits";
import type { HostIssue, MemoryOfWrite, RememberedPlaces, WriteReceipt } from "../sheet/gateway";
import { namesWhileWriting } from "../sheet/ownAreaSteps";
import { touchedCells, type TouchedCell } from "../sheet/ownership";
import type { WritePlan } from "../sheet/plan";
import type { SheetSnapshot } from "../sheet/snapshot";
import {
  MOST_TIMES_STORED,
  type MemoryChange,
  type StoredPart,
  type WriteStage,
} from "../sheet/storedPart";
import { whyTakenBack } from "../sheet/whyTakenBack";
import type { Stood } from "../sheet/writeReceipt";
import { drawChart } from "./drawChart";
import { runInExcel } from "./hostErrors";
import type { KnownWorkbook } from "./KnownWorkbook";
import { loadParts, queueParts, whyRefused, type QueuedParts } from "./memoryParts";
import { queueReceiptRestore } from "./restoreReceipt";
import { takeBackWrite } from "./takeBackWrite";
import { contentsOf, loadUsed } from "./usedCells";
import { addPlaces, queueWrite, setNames } from "./writeBatch";

/** The half of the gateway that changes the workbook. */
export class OfficeWriter {
  constructor(
    private readonly known: KnownWorkbook,
    private readonly foreignEdits: ForeignEdits
  ) {}

  async apply(plan: WritePlan, expected: SheetSnapshot, memory: MemoryOfWrite) {
    if (this.foreignEdits.haveMoved(expected.sheetId)) {
      return err({ area: "host", code: "moved-meanwhile", cells: [] } as const);
    }
    const known = this.foreignEdits.among(expected, writtenOver(plan));
    if (known.length > 0)
      return err({ area: "host", code: "changed-meanwhile", cells: known } as const);
    const written = await runInExcel(async (context) => {
      const parts = queueParts(context, this.known.parts.memory);
      parts.store(memory.change("during"), false);
      const write = queueWrite(context, plan, expected);
      parts.store(memory.change("after"), true);
      await context.sync();
      const isStored = await this.#stored(parts, memory, "after");
      const { receipt, foreign, moved, lost } = write;
      const found = { foreign: foreign(), moved: moved(), lost: lost() };
      return ok({ receipt: receipt(), found, isStored });
    });
    if (!written.ok) {
      const cause = whyRefused(written.error, memory.change("after"));
      return this.#takeBack(plan, expected, memory, cause);
    }
    const { receipt, found, isStored } = written.value;
    const why = whyTakenBack(found);
    if (!why) {
      if (!isStored) await this.#storeAgain(memory, "after");
      return ok(receipt);
    }
    memory.stood(receipt);
    const restored = await this.#restore(receipt, memory, "takenBack");
    // What others have stored in its place meanwhile stands, and is theirs.
    if (restored.ok || restored.error.code === "moved-meanwhile") return err(why);
    await this.#leave(plan, receipt, memory);
    return err({
      area: "host",
      code: "write-incomplete",
      hostCode: codeOf(restored.error),
      cells: found.foreign,
    } as const);
  }

  /** After a batch that broke off: what it had set already is put back to what stood there. */
  async #takeBack(
    plan: WritePlan,
    expected: SheetSnapshot,
    memory: MemoryOfWrite,
    cause: HostIssue
  ): Promise<Result<WriteReceipt, HostIssue>> {
    const edits = this.foreignEdits;
    const known = this.known.parts.memory;
    const isTaken = codeOf(cause) === "ItemAlreadyExists";
    const first = memory.change("during");
    const undone = await whilePartsChange(async (context) => {
      const found = await loadParts(context);
      memory.found(found);
      // What stands in the cells is others', also where it is what was to be written.
      if (hasDoneNothing(cause, first, found)) return ok({ found, isStored: true });
      const parts = queueParts(context, found);
      await takeBackWrite(context, plan, expected, edits, {
        isTaken,
        begin: () => {
          const stood = edits.stood(expected, plan);
          if (stood) memory.stood(stood);
          parts.store(memory.change("during"), false);
        },
        end: () => parts.store(memory.change("takenBack"), true),
      });
      const isStored = await this.#stored(parts, memory, "takenBack");
      return ok({ found, isStored });
    });
    const cells = edits.among(expected, writtenOver(plan));
    if (!undone.ok) {
      await this.#settleDoubt(expected, plan);
      const stood = edits.stood(expected, plan);
      if (stood) await this.#leave(plan, stood, memory);
      return err({ area: "host", code: "write-incomplete", hostCode: codeOf(cause), cells });
    }
    const { found, isStored } = undone.value;
    if (!isStored) await this.#storeAgain(memory, "takenBack");
    const isGone = known.some(({ id }) => !found.some((part) => part.id === id));
    if (isGone || isTaken || edits.haveMoved(expected.sheetId))
      return err({ area: "host", code: "moved-meanwhile", cells });
    return err(cells.length > 0 ? { area: "host", code: "changed-meanwhile", cells } : cause);
  }

  /** Where cells have moved to is told by the sheet: events may be late, or come twice. */
  async #settleDoubt(expected: SheetSnapshot, plan: WritePlan): Promise<void> {
    if (!this.foreignEdits.isDoubtful(expected.sheetId)) return;
    await runInExcel(async (context) => {
      const used = loadUsed(context.workbook.worksheets.getItem(expected.sheetId));
      await context.sync();
      this.foreignEdits.settleDoubt(expected, plan, contentsOf(used));
      return ok(undefined);
    });
  }

  /**
   * What could not be put back is no result, and the workbook must not remember it as one: it stays
   * an unfinished write, in places of the add-in that hold what stood there as well.
   */
  async #leave({ target, names }: WritePlan, stood: Stood, memory: MemoryOfWrite): Promise<void> {
    memory.stood(stood);
    const places = namesWhileWriting(stood.ownAreas.before, names);
    await this.#storeAgain(memory, "during", ({ workbook }) => {
      if (target.kind === "sheet")
        setNames(workbook.worksheets.getItem(target.sheetId), [], places);
    });
  }

  restore(receipt: WriteReceipt, memory: MemoryOfWrite) {
    return this.#restore(receipt, memory, "after");
  }

  async #restore(receipt: WriteReceipt, memory: MemoryOfWrite, stage: WriteStage) {
    const restored = await whilePartsChange(async (context) => {
      const found = await loadParts(context);
      if (!memory.found(found))
        return err({ area: "host", code: "moved-meanwhile", cells: [] } as const);
      const parts = queueParts(context, found);
      const cells = await queueReceiptRestore(context, receipt, () =>
        parts.store(memory.change("during"), false)
      );
      if (!cells.ok) return cells;
      parts.store(memory.change(stage), true);
      await context.sync();
      return ok({ ...cells.value, isStored: await this.#stored(parts, memory, stage) });
    });
    if (!restored.ok) return restored;
    const { isStored, ...cells } = restored.value;
    if (!isStored) await this.#storeAgain(memory, stage);
    return ok(cells);
  }

  async remember(memory: MemoryOfWrite, places?: RememberedPlaces) {
    const also: Also = ({ workbook }) => {
      if (places) addPlaces(workbook.worksheets.getItem(places.sheetId), places.anchors);
    };
    const first = await this.#store(memory, "after", also);
    if (first.ok && first.value) return ok(undefined);
    // A part that was known may be gone: what stands there is asked for.
    if (!first.ok && first.error.code !== "sheet-missing") return first;
    return this.#storeAgain(memory, "after", first.ok ? undefined : also);
  }

  /** Stores a stage; false where others have stored something in the meantime. */
  async #store(memory: MemoryOfWrite, stage: WriteStage, also?: Also) {
    const change = memory.change(stage);
    const stored = await runInExcel(async (context) => {
      also?.(context);
      const parts = queueParts(context, this.known.parts.memory);
      parts.store(change, true);
      await context.sync();
      return ok(await this.#stored(parts, memory, stage));
    });
    return stored.ok ? stored : err(whyRefused(stored.error, change));
  }

  /** Stores a stage over what stands there, until nothing of others was written over. */
  async #storeAgain(
    memory: MemoryOfWrite,
    stage: WriteStage,
    also?: Also
  ): Promise<Result<void, HostIssue>> {
    let refused: HostIssue = { area: "host", code: "busy" };
    for (let time = 0; time < MOST_TIMES_STORED; time++) {
      const found = await runInExcel(async (context) => ok(await loadParts(context)));
      if (found.ok) {
        memory.found(found.value);
        this.#remembers(found.value);
      }
      const stored = await this.#store(memory, stage, also);
      if (stored.ok && stored.value) return ok(undefined);
      if (!stored.ok) refused = stored.error;
    }
    return err(refused);
  }

  async #stored(parts: QueuedParts, memory: MemoryOfWrite, stage: WriteStage): Promise<boolean> {
    const { before, since } = await parts.stood();
    this.#remembers(since);
    return memory.stored(stage, before, since);
  }

  drawChart(chart: PlannedChart) {
    return runInExcel(async (context) => {
      await drawChart(context, chart);
      return ok(undefined);
    });
  }

  #remembers(memory: readonly StoredPart[]): void {
    this.known.parts = { ...this.known.parts, memory };
  }
}

/**
 * Whether Excel refused a batch at the first thing it was to do, which is to replace what the
 * workbook remembers: others have put another part in the place of the one that was known.
 */
function hasDoneNothing(
  { code }: HostIssue,
  { added, deleted }: MemoryChange,
  found: readonly StoredPart[]
): boolean {
  const isGone = deleted.some((id) => found.every((part) => part.id !== id));
  const isStored = added.some((text) => found.some((part) => part.text === text));
  return code === "sheet-missing" && isGone && !isStored;
}

/** Once more where others have put a new part in the place of one that had been looked at: Excel then does nothing. */
async function whilePartsChange<T>(
  work: Parameters<typeof runInExcel<T>>[0]
): Promise<Result<T, HostIssue>> {
  for (let time = 1; ; time++) {
    const done = await runInExcel(work);
    const mayBeGone = !done.ok && done.error.code === "sheet-missing";
    if (!mayBeGone || time === MOST_TIMES_STORED) return done;
  }
}

/** What is to be done in the batch that stores something. */
type Also = (context: Excel.RequestContext) => void;

/** The cells of the sheet that was read which a plan sets; a sheet of its own has nothing to lose. */
function writtenOver(plan: WritePlan): readonly TouchedCell[] {
  return plan.target.kind === "sheet" ? touchedCells(plan) : [];
}

const codeOf = (issue: HostIssue): string => ("hostCode" in issue ? issue.hostCode : issue.code);
