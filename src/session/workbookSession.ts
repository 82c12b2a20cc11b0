import { ok, type Result } from "../engine";
import type { CustomScheme } from "../catalogue";
import type { HostIssue, WorkbookGateway } from "../sheet/gateway";
import type { Reading, ReadingCorrections } from "../sheet/reading";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { NewPopulation } from "../statistics";
import { ActionsOnDemand } from "./actionsOnDemand";
import type { Choice } from "./agreement/choice";
import type { CostLineChoice } from "./agreement/costLineChoice";
import type { Scenario } from "./agreement/scenario";
import { cancellable, type Cancellable } from "./cancellable";
import type { CostLineWords } from "./papers/planCostLines";
import type { Headings } from "./population/datedHeadings";
import type { NextYear } from "./population/nextYear";
import type { LabelsSource } from "./labelsSource";
import { SelectionEvents } from "./selectionEvents";
import type { Answer, Session } from "./session";
import { SheetView } from "./sheetView";
import type { Activity, SessionState } from "./state";
import { TaskQueue } from "./store";
import { tablesElsewhere } from "./tablesElsewhere";
import type { UnfinishedChoice } from "./unfinishedWrites";
import type { WorkbookActions } from "./workbookActions";
import { WorkbookEvents } from "./workbookEvents";
import type { SheetRead } from "./workbook/sheetRead";
import type { WriteTarget } from "./workbook/writeTarget";

export type SessionOptions = {
  readonly gateway: WorkbookGateway;
  readonly labels: LabelsSource;
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
  readonly #actions: ActionsOnDemand;
  readonly #cancellable: Cancellable;
  readonly #queue = new TaskQueue();
  readonly #events: WorkbookEvents;
  readonly #selection: SelectionEvents;

  constructor(options: SessionOptions) {
    this.#cancellable = cancellable(options.gateway, () => this.#view.show({ canCancel: false }));
    this.#options = { ...options, gateway: this.#cancellable.gateway };
    this.#view = new SheetView(this.#options.gateway, options.today);
    this.#actions = new ActionsOnDemand(this.#view, options);
    this.#events = new WorkbookEvents(this.#view, this.#actions, (task) => {
      void this.#act("reading", task);
    });
    const quietly = (task: () => Promise<void>) => {
      void this.#queue.run(() => {
        this.#cancellable.begin();
        return task();
      });
    };
    const { gateway, labels } = options;
    this.#selection = new SelectionEvents(this.#view, gateway, labels, quietly);
  }

  getState = (): SessionState => this.#view.state.get();
  subscribe = (listener: () => void): (() => void) => this.#view.state.subscribe(listener);

  start(): Promise<void> {
    return this.#act("starting", async () => {
      const read = await this.#view.read();
      // What happens next is heard of where the first reading was refused, too.
      const watching = await this.#options.gateway.watch(this.#events);
      if (read && !watching.ok) this.#view.refuse(watching.error);
      void this.#queue.run(() => this.#selection.follow());
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
    return this.#change("writing", (actions) => actions.insertExample());
  }

  correct(corrections: ReadingCorrections | null): Promise<void> {
    return this.#change("reading", (actions) => actions.correct(this.#view.sheetId, corrections));
  }

  readSelection(): Promise<void> {
    return this.#change("reading", (actions) => actions.readSelection());
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
    return this.#write(({ writer }) => writer.write(this.#view.sheetId, target, false));
  }

  writeScenario(scenario: Scenario): Promise<void> {
    return this.#write((actions) => actions.writeScenario(scenario));
  }

  readingBy(make: (reading: Reading, sheet: SheetSnapshot) => Reading): Reading | null {
    const { current } = this.#view;
    return current?.found.kind === "table"
      ? make(current.found.reading, current.snapshot.sheet)
      : null;
  }

  writeCostLines(lines: readonly CostLineChoice[], words: CostLineWords): Promise<void> {
    return this.#write((actions) => actions.writeCostLines(lines, words));
  }

  saveScheme(own: CustomScheme): Promise<Answer> {
    return this.#answer((actions) => actions.saveScheme(own));
  }

  removeScheme(id: string): Promise<Answer> {
    return this.#answer((actions) => actions.removeScheme(id));
  }

  drawChart(): Promise<void> {
    return this.#write((actions) => actions.drawChart());
  }

  applyPopulation(news: NewPopulation, headings: Headings = "dated"): Promise<void> {
    return this.#write(({ writer }) => writer.writePopulation(this.#view.sheetId, news, headings));
  }

  makeNextYear(wish: NextYear): Promise<Answer> {
    return this.#answer(({ writer }) => writer.writeNextYear(wish));
  }

  refresh(): Promise<void> {
    return this.#write(({ writer }) => writer.write(this.#view.sheetId, "beside", true));
  }

  restoreCells(): Promise<void> {
    return this.#write(({ writer }) => writer.restoreCells());
  }

  keepCells(): void {
    this.#view.keepChanges();
  }

  undo(): Promise<void> {
    return this.#change("undoing", ({ plans }) => plans.undo());
  }

  takeOver(): Promise<void> {
    return this.#write(({ writer }) => writer.takeOver());
  }

  settleUnfinished(how: UnfinishedChoice): Promise<void> {
    return this.#write((actions) => actions.settleUnfinished(how));
  }

  setAutoRefresh(on: boolean): Promise<void> {
    return this.#write((actions) => actions.setAutoRefresh(on));
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

  onSheet<T, E>(
    work: (read: SheetRead, gateway: WorkbookGateway) => Promise<Result<T, E>>
  ): Promise<Result<T, E | HostIssue>> {
    return this.#act("writing", async () => {
      const read = await this.#view.tryToRead();
      if (!read.ok) return read;
      const done = await work(read.value, this.#options.gateway);
      if (this.#cancellable.hasChanged()) await this.#view.read(read.value.snapshot.sheet.sheetId);
      return done;
    });
  }

  lookAtSheet<T>(look: (read: SheetRead) => Promise<T>): Promise<Result<T, HostIssue>> {
    return this.#act("reading", async () => {
      const read = await this.#view.tryToRead();
      if (read.ok) return ok(await look(read.value));
      this.#view.refuse(read.error);
      return read;
    });
  }

  #write(task: (actions: WorkbookActions) => Promise<void>): Promise<void> {
    return this.#change("writing", task);
  }

  /** Runs what changes the workbook and is waited for; its refusal is the notice as well. */
  #answer(task: (actions: WorkbookActions) => Promise<Answer>): Promise<Answer> {
    return this.#act("writing", async () => {
      const actions = await this.#actions.fetch();
      const answer = actions.ok ? await task(actions.value) : actions;
      if (!answer.ok) this.#view.refuse(answer.error);
      return answer;
    });
  }

  /** Runs what changes the workbook, once it has been fetched. */
  #change(activity: Activity, task: (actions: WorkbookActions) => Promise<void>): Promise<void> {
    return this.#act(activity, async () => {
      const actions = await this.#actions.fetch();
      if (!actions.ok) return this.#view.refuse(actions.error);
      await task(actions.value);
    });
  }

  /** Runs one action at a time; a fault of our own is said and thrown. */
  #act<T>(activity: Activity, task: () => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      this.#cancellable.begin();
      this.#view.show({
        activity,
        canCancel: true,
        ...(activity === "reading" ? {} : { notice: null }),
      });
      try {
        return await task();
      } catch (error) {
        this.#view.refuse({ area: "write", code: "unexpected", detail: String(error) });
        throw error;
      } finally {
        this.#view.show({ activity: "idle", canCancel: false });
      }
    });
  }
}
