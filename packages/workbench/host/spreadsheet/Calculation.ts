import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  FormulaCalculationSessionController,
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from "@univerjs/sheets-formula";
import { formulasUsing } from "./formulasUsing";
import {
  calculationTrigger,
  ENGINE_LOCK,
  engineLock,
  type CalculationTrigger,
  type DirtyRange,
  type EngineLock,
} from "./univerInternals";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Longest that functions of the add-in may take, unless said, before their cells become #N/A. */
const PATIENCE_MS = 60_000;
/** Longest a calculation may take to end once nothing holds it up. */
const GIVEN_UP_MS = 10_000;
/** Calculations that start each other (a spill that grows, a function that answers late). */
const MOST_ROUNDS = 20;

/**
 * Finishes Univer's calculation when somebody wants to read. Univer itself starts 100 ms after the
 * last change and gives no cheap way to wait for it.
 */
export class Calculation {
  mode: CalculationMode = "Automatic";
  readonly #unitId: string;
  readonly #commands: ICommandService;
  readonly #closed = new AbortController();
  readonly #lock: EngineLock;
  readonly #trigger: CalculationTrigger;
  readonly #session: FormulaCalculationSessionService;
  readonly #subscription: IDisposable;
  /** Names that changed since the last calculation, in lower case. */
  readonly #changedNames = new Set<string>();
  readonly #formulas: FormulaDataModel;
  #inFlight: Promise<void> | null = null;

  constructor(
    injector: Injector,
    unitId: string,
    /** Told after formulas were calculated. */
    private readonly calculated: () => void,
    /** Lets functions end that do not answer. */
    private readonly giveUpFunctions: () => void,
    /** Milliseconds that functions have for their answers. */
    private readonly patience = PATIENCE_MS
  ) {
    this.#lock = engineLock(injector.get(ICalculateFormulaService));
    this.#unitId = unitId;
    this.#commands = injector.get(ICommandService);
    this.#trigger = calculationTrigger(injector.get(TriggerCalculationController));
    // Feeds the session service; in a page Univer would make it only after the first drawing.
    injector.get(FormulaCalculationSessionController);
    this.#session = injector.get(FormulaCalculationSessionService);
    this.#formulas = injector.get(FormulaDataModel);
    const functions = injector.get(IFunctionService);
    const reader = injector.get(LexerTreeBuilder);
    // What it has read of other workbooks has their names in it.
    reader.dispose();
    this.#subscription = this.#commands.onCommandExecuted((command) => {
      if (command.id === SetDefinedNameMutation.id || command.id === RemoveDefinedNameMutation.id) {
        // Univer keeps a parsed =SUM(Name) with the name's old range when rows move.
        const { name } = command.params as { name: string };
        functions.deleteFormulaAstCacheKey(name);
        // After the last name is gone it would go on as it has read formulas with it.
        if (command.id === RemoveDefinedNameMutation.id) reader.dispose();
        this.#changedNames.add(name.toLowerCase());
      }
      // Univer's own manual mode loses what changed meanwhile: the queue stays, its timer stops.
      if (this.mode === "Manual") clearTimeout(this.#trigger._setTimeoutKey);
    });
  }

  get pending(): boolean {
    return this.#queued || this.#running || this.#busy;
  }

  /** Waits for what is due; null when nothing is, or when calculation is manual. */
  settle(): Promise<void> | null {
    return this.mode !== "Manual" && this.pending ? this.now() : null;
  }

  /** Calculates what has changed, whatever the mode. */
  now(): Promise<void> {
    this.#inFlight ??= this.#untilDone().finally(() => {
      this.#inFlight = null;
    });
    return this.#inFlight;
  }

  /** Makes every formula due. */
  markEverything(): void {
    this.#commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      unitId: this.#unitId,
      commands: [],
      forceCalculation: true,
    });
  }

  /** Calculates every formula again. */
  everything(): Promise<void> {
    this.markEverything();
    return this.now();
  }

  /** Whoever waits is let go: a calculation of a workbook that is closed tells its end to nobody. */
  dispose(): void {
    this.#closed.abort();
    clearTimeout(this.#trigger._setTimeoutKey);
    // Its timer may go off after Univer is gone, and would end the process.
    this.#trigger._startProgress = () => undefined;
    this.#subscription.dispose();
  }

  get #queued(): boolean {
    return this.#trigger._waitingCommandQueue.length > 0;
  }

  get #running(): boolean {
    const { started, resultApplied, completed, stopped, resultEmitted } = this.#session.state;
    return started && !(resultApplied && (completed || stopped || resultEmitted));
  }

  async #untilDone(): Promise<void> {
    for (
      let round = 0;
      round < MOST_ROUNDS && this.pending && !this.#closed.signal.aborted;
      round++
    ) {
      if (!this.#running && !this.#busy) await this.#start();
      await this.#ended();
    }
    this.calculated();
  }

  /**
   * What Univer's timer would do, now. As a command that comes asynchronously: after a write Univer
   * sends itself one too, by which it forgets the formulas that stood in the cells before. Coming
   * later than the calculation's beginning it would forget the new ones.
   */
  async #start(): Promise<void> {
    const trigger = this.#trigger;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    dirty.dirtyRanges.push(...this.#formulasOfChangedNames());
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    await this.#commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true }
    );
  }

  /** Univer forgets formulas of a name that lost cells outside its new area: they are named here. */
  #formulasOfChangedNames(): DirtyRange[] {
    if (this.#changedNames.size === 0) return [];
    const cells = formulasUsing(this.#formulas, this.#unitId, this.#changedNames);
    this.#changedNames.clear();
    return cells;
  }

  get #busy(): boolean {
    return this.#lock.isBusy(ENGINE_LOCK);
  }

  /** Waits until the engine has ended and what it found is in the cells, but never for ever. */
  async #ended(): Promise<void> {
    const engine = this.#lock.acquire(ENGINE_LOCK, () => undefined);
    if (!(await this.#isInTime(engine, this.patience))) {
      // A function of the add-in does not answer: Excel would go on showing #BUSY!.
      this.giveUpFunctions();
      if (!(await this.#isInTime(engine, GIVEN_UP_MS))) this.#abandon();
    }
    if (this.#running && !(await this.#isInTime(this.#applied(), GIVEN_UP_MS))) this.#abandon();
  }

  /** The engine broke off: without this, everybody would wait for its results. */
  #abandon(): never {
    this.#session.markStopped();
    throw new Error("The calculation broke off.");
  }

  #applied(): Promise<void> {
    return new Promise((resolve) => {
      const subscription = this.#session.state$.subscribe(() => {
        if (this.#running) return;
        queueMicrotask(() => subscription.unsubscribe());
        resolve();
      });
    });
  }

  /** Whether a promise is kept within some time; a closed workbook waits for none. */
  #isInTime(promise: Promise<void>, milliseconds: number): Promise<boolean> {
    const { signal } = this.#closed;
    if (signal.aborted) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (inTime: boolean) => () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", closed);
        resolve(inTime);
      };
      const closed = end(true);
      const timer = setTimeout(end(false), milliseconds);
      signal.addEventListener("abort", closed);
      void promise.then(end(true));
    });
  }
}
