import { err, ok, type Result } from "../engine";
import { cellAddress } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import type { SheetChange, WriteReceipt } from "../sheet/gateway";
import { imageIn, touchedCells, type TouchedCell } from "../sheet/ownership";
import { byAddress } from "../sheet/restoration";
import { applyPlan, type ToWrite, type WrittenPlan } from "./workbook/applyPlan";
import { asItStands } from "./workbook/halfWritten";
import { holdsNothing } from "./workbook/holdsNothing";
import { LateEdits, planPuttingBack } from "./workbook/lateEdits";
import { memoryOf, mergeMemory, type Memory } from "./memory";
import { sameData } from "./memory/sameData";
import { MergedMemory } from "./workbook/memoryOfWrite";
import type { SheetRead } from "./workbook/sheetRead";
import type { SheetView } from "./sheetView";
import type { SessionIssue } from "./workbook/sessionIssue";
import { unfinishedOn, withUnfinished, type UnfinishedWrite } from "./workbook/unfinished";
import { untilStill } from "./workbook/untilStill";

type Undo = {
  readonly receipt: WriteReceipt;
  /** What the workbook remembered before the write, and after it. */
  readonly memory: Memory;
  readonly after: Memory;
  readonly write: UnfinishedWrite;
};

/** Writes plans, takes the last one back, and gives back what somebody typed while one was written. */
export class PlanWriter {
  #undo: Undo | null = null;
  readonly #late = new LateEdits();

  constructor(private readonly view: SheetView) {}

  /** Reads the sheet that is shown, and writes what is planned by it. */
  async writeBy<T extends ToWrite>(
    plan: (read: SheetRead) => Promise<Result<T, SessionIssue>>
  ): Promise<Result<T & WrittenPlan, SessionIssue>> {
    const { view } = this;
    return untilStill<Result<T & WrittenPlan, SessionIssue>>(async () => {
      const read = await view.tryToRead(view.sheetId);
      if (!read.ok) return read;
      const planned = await plan(read.value);
      if (!planned.ok) return planned;
      const applied = await this.apply(read.value, planned.value);
      return applied.ok ? ok({ ...planned.value, ...applied.value }) : applied;
    });
  }

  /** Writes what was planned by a sheet as it was read; after a failure half-way what stands there is remembered. */
  async apply(read: SheetRead, toWrite: ToWrite): Promise<Result<WrittenPlan, SessionIssue>> {
    const { view } = this;
    const { memory, snapshot } = read;
    const { sheet } = snapshot;
    const { plan } = toWrite;
    if (plan.target.kind === "sheet") {
      const before = (cell: TouchedCell) => imageIn(sheet, cell).content;
      this.#late.expect(sheet.sheetId, touchedCells(plan), before);
    }
    const applied = await applyPlan(view.gateway, read, toWrite);
    if (!applied.ok) {
      if (applied.error.code === "write-incomplete") {
        // To go back to what the write before replaced would leave a part of this one standing.
        this.#remember(null);
        view.show({ unsure: true });
        const left = await view.read(view.sheetId);
        if (left) await this.#rememberLeft(left);
      }
      return err(named(applied.error, sheet.sheetName));
    }
    this.#late.settle();
    if (toWrite.kind === "scenario" || toWrite.kind === "cost-lines") {
      // Such a sheet is deleted by who does not want it; the result can still be taken back.
      return applied;
    }
    // What a broken-off write left behind is nothing to go back to.
    const { receipt, write } = applied.value;
    const { memory: after } = applied.value;
    this.#remember(unfinishedOn(memory, sheet) ? null : { receipt, memory, after, write });
    return applied;
  }

  /** What a write has left half done is known cell by cell now, and may not be once rows have moved. */
  async #rememberLeft(read: SheetRead): Promise<void> {
    const { memory } = read;
    const left = asItStands(memory, read.snapshot.sheet);
    if (left === memory) return;
    await this.view.gateway.remember(new MergedMemory(read, left));
  }

  /** Restores what the last write replaced. */
  async undo(): Promise<void> {
    const { view } = this;
    const undo = this.#undo;
    if (!undo) return view.refuse({ area: "write", code: "nothing-to-undo" });
    const { createdSheet, sheetId, sheetName } = undo.receipt;
    let after = undo.memory;
    const restored = await untilStill(async () => {
      // Others may have changed since what the workbook remembers.
      const before = await view.peek(sheetId);
      if (!before) return null;
      if (isWrittenSince(undo, before)) {
        return err({ area: "write", code: "written-since", sheetName } as const);
      }
      this.#late.expect(sheetId, undo.receipt.written, stoodBefore(undo.receipt));
      const kept = memoryBefore(undo, before);
      const done = await view.gateway.restore(undo.receipt, kept);
      after = kept.after;
      return done;
    });
    if (restored === null) return;
    if (!restored.ok && restored.error.code === "written-since") {
      this.#remember(null);
      return view.refuse(restored.error);
    }
    view.show({ unsure: true });
    const read = await view.read(createdSheet ? undefined : sheetId);
    if (restored.ok || (read && sameData(read.stored, after))) {
      this.#remember(null);
      const kept = restored.ok ? restored.value.kept : [];
      return view.notify({ kind: "undone", sheetName, kept });
    }
    if (restored.error.code === "moved-apart" && read && holdsNothing(read.snapshot.sheet)) {
      // Excel's own undo has taken the cells already, and not what the workbook remembers.
      await view.gateway.remember(new MergedMemory(read, after));
      this.#remember(null);
      return view.notify({ kind: "undone", sheetName, kept: [] });
    }
    // What is half taken back is settled as a write that broke off.
    if (read && unfinishedOn(read.memory, { sheetId, sheetName })) this.#remember(null);
    view.refuse(restored.error);
  }

  /** What was written last is no longer what stands. */
  forgetUndo(): void {
    this.#remember(null);
  }

  /** Keeps an edit in mind that may have been made while something was being written. */
  hear(change: SheetChange): void {
    this.#late.hear(change);
  }

  /** Whether an edit made during a write still has to be compared with the sheet. */
  doubts(sheetId: string): boolean {
    return this.#late.concerns(sheetId);
  }

  /** Gives back what somebody typed in the moment of a write, where Excel told of it too late to keep it. */
  async putBackLate(read: SheetRead): Promise<void> {
    const { view } = this;
    const { sheet } = read.snapshot;
    const cells = this.#late.lostIn(sheet);
    if (cells.length === 0) return;
    const plan = planPuttingBack(sheet, cells);
    const applied = await view.gateway.apply(plan, sheet, new MergedMemory(read, read.memory));
    if (sheet.sheetId === view.sheetId) await view.read(sheet.sheetId);
    view.refuse(
      applied.ok
        ? { area: "host", code: "changed-meanwhile", cells }
        : { area: "host", code: "write-incomplete", hostCode: applied.error.code, cells }
    );
  }

  #remember(undo: Undo | null): void {
    this.#undo = undo;
    this.view.show({ undoable: undo?.receipt.sheetId ?? null });
  }
}

/** Whether the result of the sheet is no longer the one that was written, but another. */
function isWrittenSince({ receipt, after }: Undo, { memory }: SheetRead): boolean {
  const { sheetId, sheetName } = receipt;
  const [ours, now] = [after, memory].map((each) => memoryOf(each, sheetId, sheetName)?.written);
  return !!ours && !!now && !sameData(ours, now);
}

/** What the workbook is to remember once a write is taken back, by what it remembers now. */
function memoryBefore({ memory, after, write, receipt }: Undo, before: SheetRead): MergedMemory {
  const { sheetId, sheetName } = receipt;
  return new MergedMemory(before, mergeMemory(after, memory, before.memory), {
    during: withUnfinished(before.memory, { ...write, sheetId, sheetName }),
    takesBack: true,
  });
}

/** What a write has replaced, by cell. */
function stoodBefore({ before }: WriteReceipt): (cell: TouchedCell) => CellValue {
  const images = byAddress(before);
  return ({ row, column }) => images.get(cellAddress(row, column))?.content ?? "";
}

const named = <T extends SessionIssue>(issue: T, sheetName: string): T =>
  issue.code === "sheet-protected" ? { ...issue, sheetName } : issue;
