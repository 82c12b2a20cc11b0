import type { Result } from "../engine";
import type {
  HostIssue,
  SheetChange,
  WorkbookGateway,
  WorkbookSnapshot,
  WriteReceipt,
} from "../sheet/gateway";
import type { SheetLabels } from "../sheet/layout";
import type { WritePlan } from "../sheet/plan";
import { readPopulation } from "../sheet/read";
import type { Reading, ReadingCorrections } from "../sheet/reading";
import { basisOf } from "./basis";
import { memoryOf, parseMemory, serialiseMemory, type Memory } from "./memory";
import { rememberCorrections, rememberWriting, rememberWritten } from "./remembering";
import type { Scenario } from "./scenario";
import type { Session, WriteTarget } from "./session";
import type { Activity, Choice, Notice, SessionIssue, SessionState } from "./state";
import { Store, TaskQueue } from "./store";
import { suggestChoice } from "./suggestChoice";
import { toSheetRead, withChoice, type SheetRead } from "./sheetRead";
import { toSessionState, type View } from "./toSessionState";

export type SessionOptions = {
  readonly gateway: WorkbookGateway;
  readonly labels: SheetLabels;
  /** The add-in's version, which stands beside every result. */
  readonly version: string;
};

/** The session over the workbook that a gateway reaches. */
export function createSession(options: SessionOptions): Session {
  return new WorkbookSession(options);
}

type Undo = { readonly receipt: WriteReceipt; readonly memory: Memory };
const START: View = {
  activity: "starting",
  read: null,
  undoable: null,
  addresses: [],
  notice: null,
  unsure: false,
};

const plans = () => import("./plans");

class WorkbookSession implements Session {
  readonly #options: SessionOptions;
  readonly #queue = new TaskQueue();
  readonly #state: Store<SessionState> = new Store(toSessionState(START));
  /** What was chosen on a sheet since its result was last written, by sheet id. */
  readonly #chosen = new Map<string, Choice>();
  readonly #waiting = new Set<string>();
  #view: View = START;
  #undo: Undo | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  getState = (): SessionState => this.#state.get();
  subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener);

  start(): Promise<void> {
    return this.#act("starting", async () => {
      const read = await this.#readSheet();
      if (!read) return;
      const watching = await this.#options.gateway.watch({
        changed: (change) => this.#onChanged(change),
        activated: (sheetId) => this.#onActivated(sheetId),
      });
      if (!watching.ok) this.#refuse(watching.error);
      await this.#complete(read);
      // By the time somebody presses a button it is there.
      void plans();
    });
  }

  read(): Promise<void> {
    return this.#act("reading", async () => {
      const read = await this.#readSheet();
      if (read) await this.#complete(read);
    });
  }

  insertExample(): Promise<void> {
    return this.#act("writing", async () => {
      const read = await this.#readSheet(this.#sheetId());
      if (!read) return;
      const { sheet } = read.snapshot;
      if (sheet.used !== null) {
        return this.#refuse({ code: "sheet-not-empty", sheetName: sheet.sheetName });
      }
      const { exampleMembers, layOutExample } = await plans();
      const plan = layOutExample(sheet, exampleMembers(), this.#options.labels);
      const receipt = await this.#apply(plan, read, read.memory);
      if (!receipt) return;
      await this.#readSheet(sheet.sheetId);
      this.#notify({ kind: "example-inserted", sheetName: sheet.sheetName });
    });
  }

  correct(corrections: ReadingCorrections | null): Promise<void> {
    return this.#act("reading", () => this.#correct(this.#sheetId(), corrections));
  }

  readSelection(): Promise<void> {
    return this.#act("reading", async () => {
      const selected = await this.#options.gateway.selection();
      if (!selected.ok) return this.#refuse(selected.error);
      const { sheetId, area: within } = selected.value;
      await this.#correct(sheetId, { within });
    });
  }

  choose(change: Partial<Choice>): void {
    const { read } = this.#view;
    if (!read) return;
    const choice = { ...read.choice, ...change };
    this.#chosen.set(read.snapshot.sheet.sheetId, choice);
    this.#show({ read: withChoice(read, choice), notice: null });
  }

  setParameter(name: string, value: string | null): void {
    const parameters = { ...this.getState().choice.parameters };
    if (value === null) delete parameters[name];
    else parameters[name] = value;
    this.choose({ parameters });
  }

  write(target: WriteTarget): Promise<void> {
    return this.#act("writing", () => this.#write(this.#sheetId(), target, false));
  }

  writeScenario(scenario: Scenario): Promise<void> {
    return this.#act("writing", async () => {
      const read = await this.#readSheet(this.#sheetId());
      if (!read) return;
      const { planScenario } = await plans();
      const planned = planScenario(read, scenario, this.#options);
      if (!planned.ok) return this.#refuse(planned.error);
      // Nothing to complete or to take back later: a sheet of its own is written, or it is not.
      const memory = serialiseMemory(read.memory);
      const { gateway } = this.#options;
      const during = { before: memory, during: memory, after: memory };
      const applied = await gateway.apply(planned.value, read.snapshot.sheet, during);
      if (!applied.ok) return this.#refuse(applied.error);
      const { sheetId, sheetName } = applied.value;
      this.#notify({ kind: "scenario-written", sheetId, sheetName });
    });
  }

  refresh(): Promise<void> {
    return this.#act("writing", () => this.#write(this.#sheetId(), "beside", true));
  }

  undo(): Promise<void> {
    return this.#act("undoing", async () => {
      const undo = this.#undo;
      if (!undo) return this.#refuse({ code: "nothing-to-undo" });
      const { createdSheet, sheetId, sheetName } = undo.receipt;
      const current = this.#view.read?.memory ?? undo.memory;
      const after = serialiseMemory(undo.memory);
      const restored = await this.#options.gateway.restore(undo.receipt, {
        during: serialiseMemory({ ...current, writing: sheetId }),
        after,
      });
      this.#show({ unsure: true });
      const read = await this.#readSheet(createdSheet ? undefined : sheetId);
      const undone = restored.ok || read?.snapshot.memory === after;
      if (undone) {
        this.#undo = null;
        const kept = restored.ok ? restored.value.kept : [];
        return this.#notify({ kind: "undone", sheetName, kept });
      }
      if (read) await this.#complete(read);
      this.#refuse(restored.error);
    });
  }

  setAutoRefresh(on: boolean): Promise<void> {
    return this.#act("writing", async () => {
      const read = await this.#readSheet(this.#sheetId());
      if (!read) return;
      const memory = { ...read.memory, autoRefresh: on };
      const { gateway } = this.#options;
      const remembered = await gateway.remember(serialiseMemory(memory));
      if (!remembered.ok) return this.#refuse(remembered.error);
      this.#show({ read: { ...read, memory } });
      const started = await gateway.startWithWorkbook(on);
      if (!started.ok) this.#refuse(started.error);
    });
  }

  async select(address: string): Promise<void> {
    const sheetId = this.#sheetId();
    if (sheetId === undefined) return;
    const selected = await this.#options.gateway.select(sheetId, address);
    if (!selected.ok) this.#refuse(selected.error);
  }

  async showSheet(sheetId: string): Promise<void> {
    const shown = await this.#options.gateway.activate(sheetId);
    if (!shown.ok) this.#refuse(shown.error);
  }

  dismissNotice(): void {
    this.#show({ notice: null });
  }

  async #correct(sheetId: string | undefined, corrections: ReadingCorrections | null) {
    const read = await this.#readSheet(sheetId);
    if (!read) return;
    const memory = rememberCorrections(read, corrections);
    const stored = await this.#options.gateway.remember(serialiseMemory(memory));
    if (!stored.ok) return this.#refuse(stored.error);
    await this.#readSheet(read.snapshot.sheet.sheetId);
  }

  /** A change on a sheet: read it again, and write on where the user has asked for that. Changes that arrive meanwhile are one. */
  #onChanged({ sheetId, local }: SheetChange): void {
    const key = `${sheetId} ${local}`;
    if (this.#waiting.has(key)) return;
    this.#waiting.add(key);
    void this.#act("reading", async () => {
      this.#waiting.delete(key);
      const shown = sheetId === this.#sheetId();
      if (!shown && !this.#view.read?.memory.autoRefresh) return;
      const read = shown ? await this.#readSheet(sheetId) : await this.#peek(sheetId);
      if (!read || !read.memory.autoRefresh || !local || !isStale(read)) return;
      await this.#write(sheetId, "beside", true);
    });
  }

  #onActivated(sheetId: string): void {
    if (sheetId === this.#sheetId()) return;
    void this.#act("reading", async () => {
      await this.#readSheet(sheetId);
    });
  }

  /** Finishes a write that broke off, if the workbook remembers one; on a sheet that is gone there is nothing to finish. */
  async #complete(read: SheetRead): Promise<void> {
    const { writing } = read.memory;
    if (writing === null) return;
    const broken = await this.#options.gateway.read(writing);
    if (!broken.ok && broken.error.code === "sheet-missing") {
      const memory = { ...read.memory, writing: null };
      await this.#options.gateway.remember(serialiseMemory(memory));
      this.#show({ read: { ...read, memory } });
    } else await this.#write(writing, "beside", true);
  }

  async #write(sheetId: string | undefined, target: WriteTarget, refreshed: boolean) {
    const shown = sheetId === undefined || sheetId === this.#sheetId();
    const read = shown ? await this.#readSheet(sheetId) : await this.#peek(sheetId);
    if (!read) return;
    const { planResult } = await plans();
    const planned = planResult(read, target, this.#options);
    if (!planned.ok) return this.#refuse(planned.error);
    await this.#applyResult(planned.value.plan, read, planned.value.reading, refreshed);
  }

  async #applyResult(plan: WritePlan, read: SheetRead, reading: Reading, refreshed: boolean) {
    const { sheet } = read.snapshot;
    const after: Memory = { ...rememberWritten(read, plan, reading), writing: null };
    const receipt = await this.#apply(plan, read, after);
    if (!receipt) return;
    this.#chosen.delete(sheet.sheetId);
    const addresses = plan.names.map(({ area }) => area);
    if (plan.target.kind === "new-sheet") {
      await this.#options.gateway.activate(receipt.sheetId);
      await this.#readSheet(receipt.sheetId);
    } else if (sheet.sheetId === this.#sheetId()) {
      this.#show({ read: { ...read, memory: after }, addresses });
    }
    this.#notify({
      kind: "written",
      sheetName: receipt.sheetName,
      addresses: this.getState().written?.addresses ?? [],
      refreshed,
    });
  }

  /** Applies a plan; null when Excel refused, which is then the notice. */
  async #apply(plan: WritePlan, read: SheetRead, after: Memory): Promise<WriteReceipt | null> {
    const { sheet } = read.snapshot;
    const applied = await this.#options.gateway.apply(plan, sheet, {
      before: serialiseMemory(read.memory),
      during: serialiseMemory(rememberWriting(read.memory, after, sheet.sheetId)),
      after: serialiseMemory(after),
    });
    if (!applied.ok) {
      if (applied.error.code === "write-incomplete") {
        this.#show({ unsure: true });
        await this.#readSheet(this.#sheetId());
      }
      this.#refuse(named(applied.error, sheet.sheetName));
      return null;
    }
    // What a broken-off write left behind is nothing to go back to.
    const { memory } = read;
    this.#undo = memory.writing === null ? { receipt: applied.value, memory } : null;
    return applied.value;
  }

  /** Reads a sheet (the active one unless told otherwise) and shows it. */
  async #readSheet(sheetId?: string): Promise<SheetRead | null> {
    const read = await this.#peek(sheetId);
    if (!read) {
      return null;
    }
    this.#show({
      read,
      addresses: read.snapshot.sheet.ownAreas.map(({ area }) => area),
      unsure: false,
    });
    return read;
  }

  async #peek(sheetId?: string): Promise<SheetRead | null> {
    const read: Result<WorkbookSnapshot, HostIssue> = await this.#options.gateway.read(sheetId);
    if (!read.ok) {
      this.#refuse(read.error);
      return null;
    }
    const snapshot = read.value;
    const memory = parseMemory(snapshot.memory);
    const { sheet } = snapshot;
    const remembered = memoryOf(memory, sheet.sheetId, sheet.sheetName);
    const outcome = readPopulation(sheet, remembered?.corrections);
    const choice = this.#chosen.get(sheet.sheetId) ?? remembered?.choice ?? suggestChoice(outcome);
    return toSheetRead(snapshot, memory, outcome, choice);
  }

  #sheetId(): string | undefined {
    return this.#view.read?.snapshot.sheet.sheetId;
  }

  #act(activity: Activity, task: () => Promise<void>): Promise<void> {
    return this.#queue.run(async () => {
      this.#show({ activity, ...(activity === "reading" ? {} : { notice: null }) });
      try {
        await task();
      } catch (error) {
        this.#refuse({ code: "unexpected", detail: String(error) });
        throw error;
      } finally {
        this.#show({ activity: "idle" });
      }
    });
  }

  #refuse(issue: SessionIssue): void {
    this.#notify({ kind: "refused", issue });
  }

  #notify(notice: Notice): void {
    this.#show({ notice });
  }

  #show(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change, undoable: this.#undo?.receipt.sheetId ?? null };
    this.#state.set(toSessionState(this.#view));
  }
}

/** Whether the result on a sheet no longer fits its rows. */
function isStale({ outcome, memory, snapshot }: SheetRead): boolean {
  const written = memoryOf(memory, snapshot.sheet.sheetId, snapshot.sheet.sheetName)?.written;
  return (
    !!written &&
    outcome.kind === "table" &&
    JSON.stringify(written.basis) !== JSON.stringify(basisOf(outcome.reading))
  );
}

function named(issue: HostIssue, sheetName: string): HostIssue {
  return issue.code === "sheet-protected" ? { ...issue, sheetName } : issue;
}
