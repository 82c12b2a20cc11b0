import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import type { OpenWorkbook } from "../workbook/OpenWorkbook";
import { keepRecent } from "./recentWork";

/** Quiet time after a change before the workbook is kept, in milliseconds. */
const PAUSE = 1500;
/** A large workbook takes long to keep, and nothing else goes on meanwhile: it waits this many times as long. */
const WORK_FOR_EACH_KEEPING = 10;

/** Keeps a workbook in the browser a moment after each change, and when the page is left. */
export class Keeper {
  readonly #workbook: OpenWorkbook;
  readonly #onKept: () => void;
  readonly #subscription: { dispose(): void };
  #timer: number | undefined;
  /** How long it took the last time, in milliseconds. */
  #took = 0;

  constructor(univer: Univer, workbook: OpenWorkbook, onKept: () => void) {
    this.#workbook = workbook;
    this.#onKept = onKept;
    const commands = univer.__getInjector().get(ICommandService);
    this.#subscription = commands.onCommandExecuted(({ id, type }, options) => {
      // Calculated results are no change of the user's or the add-in's.
      const calculated = options?.fromFormula ?? options?.["applyFormulaCalculationResult"];
      if (type === CommandType.MUTATION && id.startsWith("sheet.mutation.") && !calculated)
        this.#changed();
    });
    document.addEventListener("visibilitychange", this.#left);
  }

  /** Keeps the workbook as it stands now. */
  async keep(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    const start = performance.now();
    await keepRecent(await this.#workbook.toKept());
    this.#took = performance.now() - start;
    this.#onKept();
  }

  dispose(): void {
    this.#subscription.dispose();
    document.removeEventListener("visibilitychange", this.#left);
    window.clearTimeout(this.#timer);
  }

  #changed(): void {
    window.clearTimeout(this.#timer);
    const pause = Math.max(PAUSE, this.#took * WORK_FOR_EACH_KEEPING);
    this.#timer = window.setTimeout(() => this.#keepQuietly(), pause);
  }

  readonly #left = (): void => {
    if (document.visibilityState === "hidden" && this.#timer !== undefined) this.#keepQuietly();
  };

  /** Where the browser keeps nothing, work goes on without. */
  #keepQuietly(): void {
    this.keep().catch(() => undefined);
  }
}
