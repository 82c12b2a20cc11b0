import { err, ok, type Result } from "../engine";
import type { HostIssue, SheetChange, WriteReceipt } from "../sheet/gateway";
import type { SheetLabels } from "../sheet/layout";
import { touchedCells } from "../sheet/ownership";
import type { WritePlan } from "../sheet/plan";
import type { NewPopulation } from "../statistics";
import type { PendingPopulation } from "./pendingPopulation";
import { applyPlan } from "./applyPlan";
import { LateEdits, planPuttingBack } from "./lateEdits";
import { serialiseMemory, type Memory } from "./memory";
import { forgetWrite, rememberWriting, rememberWritten } from "./remembering";
import type { PlannedResult } from "./planResult";
import type { WriteTarget } from "./session";
import type { SheetRead } from "./sheetRead";
import type { SheetView } from "./sheetView";
import { untilStill } from "./untilStill";

/** What a result needs besides the sheet: its words, and the version that stands beside it. */
export type ResultOptions = { readonly labels: SheetLabels; readonly version: string };

type Undo = { readonly receipt: WriteReceipt; readonly memory: Memory };

type WhileWriting = {
  readonly completable?: boolean;
  readonly pending?: PendingPopulation | null;
  readonly meanwhile?: Memory;
};

/** A result that has been written, by what was read. */
type WrittenResult = PlannedResult & {
  readonly read: SheetRead;
  /** What the workbook remembers since. */
  readonly after: Memory;
  readonly receipt: WriteReceipt;
};

/** Layouts are loaded when the first one is needed, or when nothing else is to be done. */
export const plans = () => import("./plans");

/** Writes results, takes the last one back, and completes one that broke off. */
export class ResultWriter {
  #undo: Undo | null = null;
  readonly #late = new LateEdits();

  constructor(
    private readonly view: SheetView,
    private readonly options: ResultOptions
  ) {}

  /** Reads a sheet and writes its result; `refreshed` says that it was there before. */
  async write(sheetId: string | undefined, target: WriteTarget, refreshed: boolean): Promise<void> {
    const { view } = this;
    const { planResult } = await plans();
    const written = await untilStill(async () => {
      const read = await view.readInPlace(sheetId);
      if (!read) return null;
      const planned = planResult(read, target, this.options);
      if (!planned.ok) return planned;
      const { plan, reading } = planned.value;
      const after = { ...rememberWritten(read, plan, reading), writing: null, pending: null };
      const applied = await this.#apply(plan, read, after);
      return applied.ok ? ok({ ...planned.value, read, after, receipt: applied.value }) : applied;
    });
    if (!written) return;
    if (!written.ok) return view.refuse(written.error);
    await this.#showWritten(written.value, refreshed);
  }

  /** Puts new figures into a sheet, or into a new version beside one that is locked as adopted. */
  async writePopulation(sheetId: string | undefined, news: NewPopulation): Promise<void> {
    const { view } = this;
    const shown = sheetId === undefined || sheetId === view.sheetId;
    const { planPopulation, pendingOf } = await plans();
    const written = await untilStill(async () => {
      const read = await view.readInPlace(sheetId);
      if (!read) return null;
      const planned = planPopulation(read, news, this.options);
      if (!planned.ok) return planned;
      const { plan, memory, meanwhile, apart } = planned.value;
      // A sheet of its own is written, or it is not: there is nothing to complete.
      const pending = apart === null ? pendingOf(news) : null;
      const completable = pending !== null;
      const applied = await this.#apply(plan, read, memory, { completable, pending, meanwhile });
      return applied.ok ? ok({ ...planned.value, receipt: applied.value }) : applied;
    });
    if (!written) return;
    if (!written.ok) return view.refuse(written.error);
    const { receipt, changed, refreshed, apart } = written.value;
    if (refreshed) view.settled(receipt.sheetId);
    if (receipt.createdSheet) await view.gateway.activate(receipt.sheetId);
    if (shown) await view.read(receipt.sheetId);
    const { sheetName } = receipt;
    const years = [...news.earlier, news].map(({ year }) => year);
    view.notify({ kind: "population-updated", sheetName, changed, years, refreshed, apart });
  }

  /** Applies a plan; null when Excel refused, which is then the notice. */
  async apply(plan: WritePlan, read: SheetRead, after: Memory): Promise<WriteReceipt | null> {
    const applied = await this.#apply(plan, read, after);
    if (applied.ok) return applied.value;
    this.view.refuse(applied.error);
    return null;
  }

  /**
   * Applies a plan. A `completable` write that breaks off is completed by writing the result again,
   * on the sheet as `meanwhile` has it read.
   */
  async #apply(
    plan: WritePlan,
    read: SheetRead,
    after: Memory,
    { completable = true, pending = null, meanwhile = after }: WhileWriting = {}
  ): Promise<Result<WriteReceipt, HostIssue>> {
    const { view } = this;
    const { memory, snapshot } = read;
    const { sheet } = snapshot;
    if (plan.target.kind === "sheet") this.#late.expect(sheet.sheetId, touchedCells(plan));
    const applied = await applyPlan(view.gateway, plan, read, {
      during: completable ? { ...rememberWriting(memory, meanwhile, sheet), pending } : memory,
      after,
    });
    if (!applied.ok) {
      if (applied.error.code === "write-incomplete") {
        // To go back to what the write before replaced would leave a part of this one standing.
        this.#remember(null);
        view.show({ unsure: true });
        await view.read(view.sheetId);
      }
      return err(named(applied.error, sheet.sheetName));
    }
    this.#late.settle();
    // What a broken-off write left behind is nothing to go back to.
    this.#remember(memory.writing === null ? { receipt: applied.value, memory } : null);
    return applied;
  }

  /** Restores what the last write replaced. */
  async undo(): Promise<void> {
    const { view } = this;
    const undo = this.#undo;
    if (!undo) return view.refuse({ code: "nothing-to-undo" });
    const { createdSheet, sheetId, sheetName } = undo.receipt;
    this.#late.expect(sheetId, undo.receipt.written);
    const current = view.current?.memory ?? undo.memory;
    const after = serialiseMemory(forgetWrite(undo.memory, current));
    const restored = await view.gateway.restore(undo.receipt, {
      during: serialiseMemory({ ...current, writing: sheetId }),
      after,
    });
    view.show({ unsure: true });
    const read = await view.read(createdSheet ? undefined : sheetId);
    if (restored.ok || read?.snapshot.memory === after) {
      this.#remember(null);
      const kept = restored.ok ? restored.value.kept : [];
      return view.notify({ kind: "undone", sheetName, kept });
    }
    if (read) await this.complete(read);
    view.refuse(restored.error);
  }

  hear(change: SheetChange): void {
    this.#late.hear(change);
  }

  /** Whether somebody's edit of the moment of a write still has to be compared with a sheet. */
  doubts(sheetId: string): boolean {
    return this.#late.concerns(sheetId);
  }

  /** Gives back what somebody typed in the moment of a write, where Excel told of it too late to keep it. */
  async putBackLate({ snapshot: { sheet }, memory }: SheetRead): Promise<void> {
    const { view } = this;
    const cells = this.#late.lostIn(sheet);
    if (cells.length === 0) return;
    const kept = serialiseMemory(memory);
    const plan = planPuttingBack(sheet, cells);
    const during = { before: kept, during: kept, after: kept };
    const applied = await view.gateway.apply(plan, sheet, during);
    if (sheet.sheetId === view.sheetId) await view.read(sheet.sheetId);
    view.refuse(
      applied.ok
        ? { code: "changed-meanwhile", cells }
        : { code: "write-incomplete", hostCode: applied.error.code, cells }
    );
  }

  /** Finishes a write that broke off, if the workbook remembers one; on a sheet that is gone there is nothing to finish. */
  async complete(read: SheetRead): Promise<void> {
    const { writing, pending } = read.memory;
    if (writing === null) return;
    if (writing !== read.snapshot.sheet.sheetId && (await this.#isGone(writing))) {
      const memory = { ...read.memory, writing: null, pending: null };
      await this.view.gateway.remember(serialiseMemory(memory));
      this.view.show({ read: { ...read, memory } });
    } else if (pending) {
      const { newsOf } = await plans();
      await this.writePopulation(writing, newsOf(pending));
    } else await this.write(writing, "beside", true);
  }

  /** Whether a sheet has been deleted; asked twice, since one refusal may be about something else. */
  async #isGone(sheetId: string): Promise<boolean> {
    for (let asked = 0; asked < 2; asked++) {
      const found = await this.view.gateway.read(sheetId);
      if (found.ok || found.error.code !== "sheet-missing") return false;
    }
    return true;
  }

  async #showWritten(
    { plan, locked, read, after, receipt }: WrittenResult,
    refreshed: boolean
  ): Promise<void> {
    const { view } = this;
    const { sheetId } = read.snapshot.sheet;
    view.settled(sheetId);
    if (receipt.createdSheet) {
      await view.gateway.activate(receipt.sheetId);
      await view.read(receipt.sheetId);
    } else if (sheetId === view.sheetId) {
      const addresses = plan.names.map(({ area }) => area);
      view.show({ read: { ...read, memory: after }, addresses });
    }
    const addresses = view.state.get().written?.addresses ?? [];
    view.notify({ kind: "written", sheetName: receipt.sheetName, addresses, refreshed, locked });
  }

  #remember(undo: Undo | null): void {
    this.#undo = undo;
    this.view.show({ undoable: undo?.receipt.sheetId ?? null });
  }
}

const named = (issue: HostIssue, sheetName: string): HostIssue =>
  issue.code === "sheet-protected" ? { ...issue, sheetName } : issue;
