import { err, ok, type Result } from "../engine";
import type { WorkbookGateway } from "../sheet/gateway";
import type { CustomScheme } from "../catalogue";
import type { SheetLabels } from "../sheet/layout";
import type { Reading, ReadingCorrections } from "../sheet/reading";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { NewPopulation } from "../statistics";
import type { ToWrite } from "./workbook/applyPlan";
import { besideFor } from "./agreement/besideFor";
import { cancellable, type Cancellable } from "./cancellable";
import type { CostLineChoice } from "./agreement/costLineChoice";
import type { NextYear } from "./population/nextYear";
import type { Headings } from "./population/datedHeadings";
import type { Memory } from "./memory";
import { MergedMemory } from "./workbook/memoryOfWrite";
import { withoutScheme, withScheme } from "./agreement/ownSchemes";
import type { CostLineWords } from "./papers/planCostLines";
import { rememberCorrections, rememberCostLines } from "./workbook/remembering";
import { plans, ResultWriter } from "./resultWriter";
import type { Scenario } from "./agreement/scenario";
import { SelectionEvents } from "./selectionEvents";
import type { Session } from "./session";
import type { WriteTarget } from "./workbook/writeTarget";
import type { SheetRead } from "./workbook/sheetRead";
import { SheetView } from "./sheetView";
import type { Choice } from "./agreement/choice";
import type { SessionIssue } from "./workbook/sessionIssue";
import type { Activity, SessionState } from "./state";
import { TaskQueue } from "./store";
import { tablesElsewhere } from "./tablesElsewhere";
import { UnfinishedWrites, type UnfinishedChoice } from "./unfinishedWrites";
import { WorkbookEvents } from "./workbookEvents";

export type SessionOptions = {
  readonly gateway: WorkbookGateway;
  readonly labels: SheetLabels;
  /** The add-in's version, which stands beside every result. */
  readonly version: string;
  /** The user's own day, as `2026-11-28`: it decides which dates on a sheet have come. */
  readonly today: () => string;
};

/** The session over the workbook that a gateway reaches. */
export function createSession(options: SessionOptions): Session {
  return new WorkbookSession(options);
}

class WorkbookSession implements Session {
  readonly #options: SessionOptions;
  readonly #view: SheetView;
  readonly #writer: ResultWriter;
  readonly #unfinished: UnfinishedWrites;
  readonly #cancellable: Cancellable;
  readonly #queue = new TaskQueue();
  readonly #events: WorkbookEvents;
  readonly #selection: SelectionEvents;

  constructor(options: SessionOptions) {
    this.#cancellable = cancellable(options.gateway, () => this.#view.show({ canCancel: false }));
    this.#options = { ...options, gateway: this.#cancellable.gateway };
    this.#view = new SheetView(this.#options.gateway, options.today);
    this.#writer = new ResultWriter(this.#view, options);
    this.#unfinished = new UnfinishedWrites(this.#view, this.#writer);
    this.#events = new WorkbookEvents(this.#view, this.#writer, (task) => {
      void this.#act("reading", task);
    });
    const quietly = (task: () => Promise<void>) => {
      void this.#queue.run(() => {
        this.#cancellable.begin();
        return task();
      });
    };
    const { gateway, labels } = options;
    this.#selection = new SelectionEvents(this.#view, gateway, labels.noRegion, quietly);
  }

  getState = (): SessionState => this.#view.state.get();
  subscribe = (listener: () => void): (() => void) => this.#view.state.subscribe(listener);

  start(): Promise<void> {
    return this.#act("starting", async () => {
      const read = await this.#view.read();
      if (!read) return;
      const watching = await this.#options.gateway.watch(this.#events);
      if (!watching.ok) this.#view.refuse(watching.error);
      void this.#queue.run(() => this.#selection.follow());
      // By the time somebody presses a button it is there.
      void plans();
    });
  }

  async read(): Promise<void> {
    await this.lookAtSheet(async () => undefined);
  }

  async findTables(): Promise<readonly string[]> {
    let found: readonly string[] = [];
    await this.#queue.run(async () => {
      const { current } = this.#view;
      const { gateway, today } = this.#options;
      if (current) found = await tablesElsewhere(gateway, current, today());
    });
    return found;
  }

  insertExample(): Promise<void> {
    return this.#act("writing", async () => {
      const { exampleMembers, layOutExample } = await plans();
      const written = await this.#writer.writeBy(async ({ snapshot: { sheet }, memory: after }) => {
        const { sheetName } = sheet;
        if (sheet.used !== null) return err({ area: "write", code: "sheet-not-empty", sheetName });
        const plan = layOutExample(sheet, exampleMembers(), this.#options.labels);
        return ok({ plan, kind: "example", after });
      });
      if (!written) return;
      const { sheetId, sheetName } = written.receipt;
      await this.#view.read(sheetId);
      this.#view.notify({ kind: "example-inserted", sheetName });
    });
  }

  correct(corrections: ReadingCorrections | null): Promise<void> {
    return this.#act("reading", () => this.#correct(this.#view.sheetId, corrections));
  }

  readSelection(): Promise<void> {
    return this.#act("reading", async () => {
      const selected = await this.#options.gateway.selection();
      if (!selected.ok) return this.#view.refuse(selected.error);
      const { sheetId, area: within } = selected.value;
      await this.#correct(sheetId, { within });
    });
  }

  choose(change: Partial<Choice>): void {
    this.#view.choose(change);
  }

  setParameter(name: string, value: string | null): void {
    const parameters = { ...this.getState().choice.parameters };
    if (value === null) delete parameters[name];
    else parameters[name] = value;
    this.choose({ parameters });
  }

  write(target: WriteTarget): Promise<void> {
    return this.#act("writing", () => this.#writer.write(this.#view.sheetId, target, false));
  }

  writeScenario(scenario: Scenario): Promise<void> {
    return this.#writeApart("scenario-written", async (read) => {
      const { planScenario } = await plans();
      const planned = planScenario(read, scenario, this.#options);
      if (!planned.ok) return planned;
      return ok({ plan: planned.value, kind: "scenario", after: read.memory });
    });
  }

  readingBy(make: (reading: Reading, sheet: SheetSnapshot) => Reading): Reading | null {
    const { current } = this.#view;
    return current?.found.kind === "table"
      ? make(current.found.reading, current.snapshot.sheet)
      : null;
  }

  writeCostLines(lines: readonly CostLineChoice[], words: CostLineWords): Promise<void> {
    return this.#writeApart("cost-lines-written", async (read) => {
      const { planCostLines } = await plans();
      const planned = planCostLines(read, lines, words, this.#options);
      if (!planned.ok) return planned;
      return ok({ plan: planned.value, kind: "cost-lines", after: rememberCostLines(read, lines) });
    });
  }

  saveScheme(own: CustomScheme): Promise<boolean> {
    return this.#change((memory) => withScheme(memory, own));
  }

  removeScheme(id: string): Promise<boolean> {
    return this.#change((memory) => withoutScheme(memory, id));
  }

  drawChart(): Promise<void> {
    return this.#act("writing", async () => {
      const read = await this.#view.read(this.#view.sheetId);
      if (!read) return;
      const { sheet } = read.snapshot;
      const { planRegionChart } = await plans();
      const chart = planRegionChart(sheet, this.#options.labels);
      const { sheetName } = sheet;
      if (!chart)
        return this.#view.refuse({ area: "write", code: "no-region-subtotals", sheetName });
      const drawn = await this.#options.gateway.drawChart(chart);
      if (!drawn.ok) return this.#view.refuse(drawn.error);
      this.#view.notify({ kind: "chart-drawn", sheetName });
    });
  }

  applyPopulation(news: NewPopulation, headings: Headings = "dated"): Promise<void> {
    return this.#act("writing", () =>
      this.#writer.writePopulation(this.#view.sheetId, news, headings)
    );
  }

  makeNextYear(wish: NextYear): Promise<boolean> {
    return this.#ask("writing", false, () => this.#writer.writeNextYear(wish));
  }

  refresh(): Promise<void> {
    return this.#act("writing", () => this.#writer.write(this.#view.sheetId, "beside", true));
  }

  restoreCells(): Promise<void> {
    return this.#act("writing", () => this.#writer.restoreCells());
  }

  keepCells(): void {
    this.#view.keepChanges();
  }

  undo(): Promise<void> {
    return this.#act("undoing", () => this.#writer.undo());
  }

  takeOver(): Promise<void> {
    return this.#act("writing", () => this.#writer.takeOver());
  }

  settleUnfinished(how: UnfinishedChoice): Promise<void> {
    return this.#act("writing", () => this.#unfinished.settle(how));
  }

  setAutoRefresh(on: boolean): Promise<void> {
    return this.#act("writing", async () => {
      const started = await this.#options.gateway.startWithWorkbook(on);
      // It is never on where Excel does not go along, and off in any case.
      if (on && !started.ok) return this.#view.refuse(started.error);
      await this.#remember((memory) => ({ ...memory, autoRefresh: on }));
    });
  }

  async select(address: string): Promise<void> {
    const { sheetId } = this.#view;
    if (sheetId === undefined) return;
    const selected = await this.#options.gateway.select(sheetId, address);
    if (!selected.ok) this.#view.refuse(selected.error);
  }

  async showSheet(sheetId: string): Promise<void> {
    const shown = await this.#options.gateway.activate(sheetId);
    if (!shown.ok) this.#view.refuse(shown.error);
  }

  cancel(): void {
    this.#cancellable.cancel();
  }

  dismissNotice(): void {
    this.#view.show({ notice: null });
  }

  onSheet<T>(work: (read: SheetRead) => Promise<T>): Promise<T | null> {
    return this.#ask<T | null>("writing", null, async () => {
      const read = await this.#view.read();
      if (!read) return null;
      const done = await work(read);
      await this.#view.read(read.snapshot.sheet.sheetId);
      return done;
    });
  }

  lookAtSheet<T>(work: (read: SheetRead) => Promise<T>): Promise<T | null> {
    const look = (read: SheetRead | null) => read && work(read);
    return this.#ask<T | null>("reading", null, async () => look(await this.#view.read()));
  }

  #change(change: (memory: Memory) => Memory): Promise<boolean> {
    return this.#ask("writing", false, () => this.#remember(change));
  }

  /** Changes what the workbook remembers; whether Excel let it. */
  async #remember(change: (memory: Memory) => Memory): Promise<boolean> {
    const read = await this.#view.read(this.#view.sheetId);
    if (!read) return false;
    const memory = change(read.memory);
    const kept = new MergedMemory(read, memory);
    const remembered = await this.#options.gateway.remember(kept);
    if (!remembered.ok) this.#view.refuse(remembered.error);
    else {
      const beside = read.beside ?? (await besideFor(false, kept.after.schemes));
      this.#view.show({ read: { ...read, memory: kept.after, beside } });
    }
    return remembered.ok;
  }

  /** Writes a sheet of its own, which is deleted by who does not want it. */
  #writeApart(
    kind: "scenario-written" | "cost-lines-written",
    plan: (read: SheetRead) => Promise<Result<ToWrite, SessionIssue>>
  ): Promise<void> {
    return this.#act("writing", async () => {
      const written = await this.#writer.writeBy(plan);
      if (!written) return;
      const { sheetId, sheetName } = written.receipt;
      await this.#view.read(this.#view.sheetId);
      this.#view.notify({ kind, sheetId, sheetName });
    });
  }

  async #correct(
    sheetId: string | undefined,
    corrections: ReadingCorrections | null
  ): Promise<void> {
    const read = await this.#view.read(sheetId);
    if (!read) return;
    const { memory, places } = rememberCorrections(read, corrections);
    const stored = await this.#options.gateway.remember(new MergedMemory(read, memory), places);
    if (!stored.ok) return this.#view.refuse(stored.error);
    await this.#view.read(read.snapshot.sheet.sheetId);
  }

  /** Runs an action that has an answer, which is `none` where it does not come to one. */
  async #ask<T>(activity: Activity, none: T, work: () => Promise<T>): Promise<T> {
    let answer = none;
    await this.#act(activity, async () => {
      answer = await work();
    });
    return answer;
  }

  /** Runs one action at a time; a fault of our own is said and thrown. */
  #act(activity: Activity, task: () => Promise<void>): Promise<void> {
    return this.#queue.run(async () => {
      this.#cancellable.begin();
      this.#view.show({
        activity,
        canCancel: true,
        ...(activity === "reading" ? {} : { notice: null }),
      });
      try {
        await task();
      } catch (error) {
        this.#view.refuse({ area: "write", code: "unexpected", detail: String(error) });
        throw error;
      } finally {
        this.#view.show({ activity: "idle", canCancel: false });
      }
    });
  }
}
