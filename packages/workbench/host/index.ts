import type { IWorkbookData, Univer } from "@univerjs/core";
import { Actions, withActions } from "./Actions";
import { Behaviours } from "./Behaviours";
import { Conversations } from "./Conversation";
import { isRaised } from "./events";
import { EventTeller } from "./EventTeller";
import { Faults } from "./Faults";
import { FunctionProxy } from "./FunctionProxy";
import type { CallFunction, FunctionMetadata } from "./functionMetadata";
import type { Book } from "./model/Book";
import { SelectedData, type FilterChoices, type ShownRows } from "./model/SelectedData";
import { chartPictures, type ChartPicture } from "./model/chartPicture";
import { createBook } from "./model/createBook";
import type { LifeCycle } from "./model/LifeCycle";
import { showActiveSheet } from "./model/sheetState";
import { withState } from "./model/state";
import type { Workbook } from "./model/Workbook";
import { needsResults } from "./needsResults";
import { RequestQueue } from "./RequestQueue";
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  CustomFunctionsService,
  type RuntimeState,
} from "./services";
import type { CallOptions } from "./spreadsheet/CustomFunctions";
import { Spreadsheet } from "./spreadsheet/Spreadsheet";
import { Interpreter } from "./wire/Interpreter";
import type { HostPort } from "./wire/port";

export { isReported, REPORTED, type Reported } from "./Behaviours";
export type * from "./functionMetadata";
export type { FilterChoices, ShownRows } from "./model/SelectedData";
export type { ChartKind, ChartPicture } from "./model/chartPicture";
export type { HostPort } from "./wire/port";
export type { RuntimeState } from "./services";

export type ExcelHostOptions = {
  readonly univer: Univer;
  readonly unitId: string;
  /** Language of what the host itself makes up, such as the names of new sheets. */
  readonly locale?: "nb-NO" | "en-US";
  /** Milliseconds that the add-in's functions have for an answer; a minute unless said. */
  readonly functionPatience?: number | undefined;
};

/** Excel's side of Office.js over a Univer workbook. Dispose it before Univer. */
export class ExcelHost {
  /** Lets requests fail, for tests of the add-in. */
  readonly faults = new Faults();
  /** Lets it do what a real Excel is reported to do. */
  readonly behaviours = new Behaviours();
  readonly #spreadsheet: Spreadsheet;
  readonly #book: Book;
  readonly #events: EventTeller;
  readonly #data: SelectedData;
  readonly #interpreter: Interpreter;
  readonly #queue: RequestQueue;
  readonly #conversations = new Conversations();
  readonly #actions = new Actions();
  readonly #runtime = new AppRuntimeService();
  readonly #functionsService = new CustomFunctionsService();
  readonly #functionProxy = new FunctionProxy(this.#functionsService, (entries) =>
    this.#conversations.tell(entries)
  );

  constructor({ univer, unitId, locale = "en-US", functionPatience }: ExcelHostOptions) {
    this.#spreadsheet = new Spreadsheet(
      univer,
      unitId,
      (event) => this.#events.tell(event),
      this.behaviours,
      functionPatience
    );
    this.#book = createBook(this.#spreadsheet, locale);
    this.#data = new SelectedData(this.#book);
    this.#spreadsheet.calculation.mode = this.#book.state.calculationMode;
    // A file brings results, but not what spilled, and Univer knows no dependencies yet.
    this.#spreadsheet.calculation.markEverything();
    showActiveSheet(this.#book);
    this.#events = new EventTeller(this.behaviours, this.#book, this.#conversations);
    const spreadsheet = this.#spreadsheet;
    this.#interpreter = new Interpreter(this.#book.workbook, this.#services(), {
      needsResults,
      settle: () => {
        spreadsheet.asAddin(() => spreadsheet.flush());
        return spreadsheet.calculation.settle();
      },
      perform: (action) => spreadsheet.asAddin(action),
      isRaised,
      drain: () => spreadsheet.drainAsAddin(),
      beforeAction: this.faults.beforeAction,
      afterActions: this.faults.afterActions,
    });
    this.#queue = new RequestQueue(this.#interpreter, spreadsheet, this.#book, this.faults);
    this.#runtime.listeners.add((state) => this.#events.tellVisibility(state));
  }

  /** One end of a conversation in Office.js' own JSON text; the other end is `installOfficeHost`. */
  connect(): HostPort {
    const port = this.#conversations.open((request, reply) =>
      this.#queue.receive(request, (body) => {
        reply(body);
        this.#events.answered();
      })
    );
    return withActions(port, this.#actions);
  }

  /**
   * Makes the add-in's custom functions known to the formulas; those waiting are calculated. Say
   * `farAway` where calls cross to another window: they are then made in few bundles.
   */
  registerFunctions(
    functions: readonly FunctionMetadata[],
    call: CallFunction,
    options: CallOptions = {}
  ): { dispose(): void } {
    const registered = this.#spreadsheet.functions.register(functions, call, options);
    if (this.#spreadsheet.calculation.mode !== "Manual") {
      void this.#spreadsheet.calculation.everything();
    }
    return registered;
  }

  /** Calls functions through Office.js' own proxy in the add-in's window, for registerFunctions. */
  get callThroughLibrary(): CallFunction {
    return this.#functionProxy.call;
  }

  /** A click on a ribbon button with ExecuteFunction; resolves when its handler has completed. */
  invokeAction(actionId: string): Promise<void> {
    return this.#actions.invoke(actionId, (text) => this.#conversations.deliver(text));
  }

  /** The root of the object model. */
  get workbook(): Workbook {
    return this.#book.workbook;
  }

  /** States of Excel that can be switched on. */
  get lifeCycle(): LifeCycle {
    return this.#book.lifeCycle;
  }

  /** Whether the add-in asked to be started whenever this workbook is opened. */
  get startsAddin(): boolean {
    return this.#book.state.startAddin;
  }

  /** Where the add-in runs; setting it tells the add-in, as showing and closing its pane does. */
  get runtimeState(): RuntimeState {
    return this.#runtime.state;
  }
  set runtimeState(state: RuntimeState) {
    if (state !== this.#runtime.state) this.#runtime.setAppRuntimeState(state);
  }

  /** Calls back when the add-in or the user shows or hides the pane. */
  onRuntimeState(listener: (state: RuntimeState) => void): { dispose(): void } {
    this.#runtime.listeners.add(listener);
    return { dispose: () => void this.#runtime.listeners.delete(listener) };
  }

  /** Calls back for every member that the add-in asked for and the host does not have. */
  onNotImplemented(listener: (member: string) => void): { dispose(): void } {
    const { missingListeners } = this.#interpreter;
    missingListeners.add(listener);
    return { dispose: () => void missingListeners.delete(listener) };
  }

  /** Members asked for and missing, with how often. */
  get unimplemented(): ReadonlyMap<string, number> {
    return this.#interpreter.unimplemented;
  }

  /** The charts of the active sheet as they stand now. */
  charts(): ChartPicture[] {
    return chartPictures(this.#book, this.#book.activeSheetId());
  }

  /** Calls back after every batch of the add-in, which may have changed what Univer knows not of. */
  onBatch(listener: () => void): { dispose(): void } {
    this.#queue.listeners.add(listener);
    return { dispose: () => void this.#queue.listeners.delete(listener) };
  }

  /** The sentence that came with the error of a custom function in a cell. */
  functionMessage(sheetId: string, row: number, column: number): string | undefined {
    return this.#spreadsheet.functions.messageAt(sheetId, row, column);
  }

  /** Types an entry into a cell (`A1` of the active sheet, or `Sheet!A1`), as the user would. */
  userTypes(address: string, entry: string | number | boolean): void {
    this.#active.getRange(address).values = [[entry]];
    this.#spreadsheet.flush();
  }

  /** Inserts whole rows or columns (`3:5` or `C:D` of the active sheet), as the user would. */
  userInserts(address: string): void {
    const lines = this.#active.getRange(address);
    lines.insert(lines.isEntireRow ? "Down" : "Right");
    this.#spreadsheet.flush();
  }

  /** Deletes whole rows or columns, as the user would. */
  userDeletes(address: string): void {
    const lines = this.#active.getRange(address);
    lines.delete(lines.isEntireRow ? "Up" : "Left");
    this.#spreadsheet.flush();
  }

  /** Sorts the rows around the selected cell by its column, as the user would. */
  async userSorts(ascending: boolean): Promise<void> {
    await this.settled();
    this.#data.sort(ascending);
  }

  /** What the user may filter the column of the selected cell by. */
  filterChoices(): FilterChoices {
    return this.#data.choices();
  }

  /** Filters that column to what its cells show; null lets all of them pass. */
  async userFilters(texts: readonly string[] | null): Promise<void> {
    await this.settled();
    this.#data.filter(texts);
  }

  /** Takes away the filter of the rows around the selected cell. */
  async userClearsFilter(): Promise<void> {
    await this.settled();
    this.#data.clear();
  }

  /** How many rows the filter of the active sheet shows; null where none is on. */
  shownRows(): ShownRows | null {
    return this.#data.shownRows();
  }

  async userUndoes(): Promise<void> {
    await this.settled();
    await this.#spreadsheet.undoSteps.undo();
  }

  async userRedoes(): Promise<void> {
    await this.settled();
    await this.#spreadsheet.undoSteps.redo();
  }

  /** Waits until requests are answered and formulas calculated. */
  async settled(): Promise<void> {
    await this.#queue.idle();
    this.#spreadsheet.flush();
    await this.#spreadsheet.calculation.settle();
  }

  /** The workbook as it stands, with everything that the host keeps of it; for saving. */
  async snapshot(): Promise<IWorkbookData> {
    await this.settled();
    const data = this.#spreadsheet.save();
    return withState(data, {
      ...this.#book.state,
      activeSheet: this.#book.activeSheetId(),
      addinFunctions: this.#spreadsheet.functions.names(),
      spills: this.#spreadsheet.cells.spills(data.sheetOrder),
    });
  }

  /** {@link snapshot} for a file: under manual calculation what is due is calculated first, as Excel does. */
  async snapshotForFile(): Promise<IWorkbookData> {
    await this.settled();
    await this.#spreadsheet.calculation.now();
    return this.snapshot();
  }

  dispose(): void {
    this.#conversations.close();
    this.#spreadsheet.dispose();
  }

  get #active() {
    return this.#book.worksheet(this.#book.activeSheetId());
  }

  #services(): ConstructorParameters<typeof Interpreter>[1] {
    return {
      "Microsoft.ExcelServices.CustomFunctions": this.#functionsService,
      "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
      "Microsoft.AppRuntime.AppRuntimeService": this.#runtime,
      "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(
        this.#book
      ),
    };
  }
}
