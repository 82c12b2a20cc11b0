import { HostObject } from "./wire/HostObject";
import { HostError } from "./wire/HostError";
import type { Book } from "./model/Book";

/** Objects of Office itself that Office.js asks for by name, beside the workbook. */

/** Where the add-in runs: with its pane shown, or in the background. */
export type RuntimeState = "Inactive" | "Background" | "Visible";

export class AppRuntimeService extends HostObject {
  /** Who shows and hides the pane; told of every change. */
  readonly listeners = new Set<(state: RuntimeState) => void>();
  /** Where the runtime stands. */
  state: RuntimeState = "Visible";

  constructor() {
    super("AppRuntimeService");
  }

  getAppRuntimeState(): RuntimeState {
    return this.state;
  }
  setAppRuntimeState(state: RuntimeState): void {
    if (!["Inactive", "Background", "Visible"].includes(state)) {
      throw new HostError("InvalidArgument", "Unknown runtime state.");
    }
    this.state = state;
    this.listeners.forEach((listener) => listener(state));
  }
}

/** Whether the add-in starts when this workbook is opened. */
export class AppRuntimePersistenceService extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super("AppRuntimePersistenceService");
    this.#book = book;
  }

  getAppRuntimeStartState(): RuntimeState {
    return this.#book.state.startAddin ? "Background" : "Inactive";
  }
  setAppRuntimeStartState(state: RuntimeState): void {
    if (this.#book.behaviours.has("office-js-1407")) {
      throw new HostError("GeneralException", "An internal error has occurred.");
    }
    this.#book.state.startAddin = state !== "Inactive";
  }
}

export class AddinInternalService extends HostObject {
  constructor() {
    super("AddinInternalService");
  }

  /** Office.js is ready for ribbon buttons; they come by the container's event. */
  notifyActionHandlerReady(): void {}
}

type Answered = {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
};

/** Office.js' own end of custom functions, used when calls go through its proxy. */
export class CustomFunctionsService extends HostObject {
  /** Receives the answers of calls that were sent to the add-in's window. */
  onAnswer:
    ((id: number, ok: boolean, value: unknown, errorCode: number | undefined) => void) | null =
    null;

  constructor() {
    super("CustomFunctions");
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
  setInvocationArrayResults(results: readonly [number, boolean, unknown, number?][]): void {
    for (const [id, ok, value, code] of results) this.onAnswer?.(id, ok, value, code);
  }
  setInvocationResults(results: readonly Answered[]): void {
    for (const { id, failed, value, errorCode } of results)
      this.onAnswer?.(id, !failed, value, errorCode);
  }
}
