import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  IFunctionService,
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
import { calculationTrigger, type CalculationTrigger, type DirtyRange } from "./univerInternals";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Longest a calculation may take before the request that waits for it fails. */
const PATIENCE_MS = 60_000;
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
    private readonly calculated: () => void
  ) {
    this.#unitId = unitId;
    this.#commands = injector.get(ICommandService);
    this.#trigger = calculationTrigger(injector.get(TriggerCalculationController));
    // Feeds the session service; in a page Univer would make it only after the first drawing.
    injector.get(FormulaCalculationSessionController);
    this.#session = injector.get(FormulaCalculationSessionService);
    this.#formulas = injector.get(FormulaDataModel);
    const functions = injector.get(IFunctionService);
    this.#subscription = this.#commands.onCommandExecuted((command) => {
      if (command.id === SetDefinedNameMutation.id || command.id === RemoveDefinedNameMutation.id) {
        // Univer keeps a parsed =SUM(Name) with the name's old range when rows move.
        const { name } = command.params as { name: string };
        functions.deleteFormulaAstCacheKey(name);
        this.#changedNames.add(name.toLowerCase());
      }
      // Univer's own manual mode loses what changed meanwhile: the queue stays, its timer stops.
      if (this.mode === "Manual") clearTimeout(this.#trigger._setTimeoutKey);
    });
  }

  get pending(): boolean {
    return this.#queued || this.#running;
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

  dispose(): void {
    clearTimeout(this.#trigger._setTimeoutKey);
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
    for (let round = 0; round < MOST_ROUNDS && this.pending; round++) {
      if (!this.#running) this.#start();
      await this.#applied();
    }
    this.calculated();
  }

  /** What Univer's timer would do, now. */
  #start(): void {
    const trigger = this.#trigger;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    dirty.dirtyRanges.push(...this.#formulasOfChangedNames());
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    this.#commands.syncExecuteCommand(
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

  #applied(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        subscription.unsubscribe();
        reject(new Error(`The calculation did not finish in ${PATIENCE_MS / 1000} s.`));
      }, PATIENCE_MS);
      const subscription = this.#session.state$.subscribe(() => {
        if (this.#running) return;
        clearTimeout(timer);
        queueMicrotask(() => subscription.unsubscribe());
        resolve();
      });
    });
  }
}
