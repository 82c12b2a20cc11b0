import { HostError } from "./wire/HostError";

/** What can go wrong with a batch, for tests of the add-in. */
type Fault =
  | { readonly kind: "refuse"; readonly code: string }
  | { readonly kind: "fail-after"; readonly actions: number; readonly code: string }
  | { readonly kind: "answer-with-error"; readonly code: string }
  | { readonly kind: "lose-answer" }
  | { readonly kind: "page-dies"; readonly actions: number };

const DEAD = { kind: "refuse", code: "GeneralException" } as const satisfies Fault;

/** Lets the next batches fail, one fault each in the order they were asked for; the library's own do not count. */
export class Faults {
  readonly #coming: (Fault | null)[] = [];
  #current: Fault | null = null;
  #dead = false;
  /** While this is so batches pass, and the faults wait: a test looks at the workbook itself. */
  paused = false;

  /** The next batch is carried out as if nothing were wrong. */
  passNext(): void {
    this.#coming.push(null);
  }
  /** The next batch is refused before its first action. */
  refuseNext(code: string): void {
    this.#coming.push({ kind: "refuse", code });
  }
  /** The next batch fails after that many actions; they stay done. */
  failAfter(actions: number, code: string): void {
    this.#coming.push({ kind: "fail-after", actions, code });
  }
  /** The next batch is carried out, and its answer is an error: the connection broke on the way back. */
  answerNextWithError(code: string): void {
    this.#coming.push({ kind: "answer-with-error", code });
  }
  /** The next batch is carried out, and its answer never arrives. */
  loseNextAnswer(): void {
    this.#coming.push({ kind: "lose-answer" });
  }
  /** In the next batch the page dies after that many actions: they stay done, and nothing it asks for later is. */
  killPageAfter(actions: number): void {
    this.#coming.push({ kind: "page-dies", actions });
  }

  /** Whether a page has died; a new one works again after {@link clear}. */
  get pageIsDead(): boolean {
    return this.#dead;
  }

  /** From here on nothing goes wrong. */
  clear(): void {
    this.#coming.length = 0;
    this.#dead = false;
  }

  /** Starts a batch; gives whether it is answered. */
  readonly beginBatch = (isLibrarys: boolean): boolean => {
    if (this.paused) {
      this.#current = null;
      return true;
    }
    this.#current = this.#dead ? DEAD : isLibrarys ? null : (this.#coming.shift() ?? null);
    return this.#current?.kind !== "lose-answer";
  };
  readonly beforeAction = (index: number): void => {
    const fault = this.#current;
    if (fault === null || !("actions" in fault)) {
      if (fault?.kind === "refuse") throw new HostError(fault.code, ASKED_FOR);
      return;
    }
    if (index < fault.actions) return;
    this.#dead ||= fault.kind === "page-dies";
    throw new HostError(fault.kind === "fail-after" ? fault.code : DEAD.code, ASKED_FOR);
  };
  readonly afterActions = (): void => {
    const fault = this.#current;
    if (fault?.kind === "answer-with-error") throw new HostError(fault.code, ASKED_FOR);
  };
}

const ASKED_FOR = "A fault a test asked for.";
