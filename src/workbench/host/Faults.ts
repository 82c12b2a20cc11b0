import { HostError } from "./wire/HostError";

/** What can go wrong with the next batch, for tests of the add-in. */
type Fault =
  | { readonly kind: "refuse"; readonly code: string }
  | { readonly kind: "fail-after"; readonly actions: number; readonly code: string }
  | { readonly kind: "lose-answer" };

/** Lets the next batches fail, one fault each in the order they were asked for. */
export class Faults {
  readonly #coming: Fault[] = [];
  #current: Fault | null = null;

  /** The next batch is refused before its first action. */
  refuseNext(code: string): void {
    this.#coming.push({ kind: "refuse", code });
  }
  /** The next batch fails after that many actions; they stay done. */
  failAfter(actions: number, code: string): void {
    this.#coming.push({ kind: "fail-after", actions, code });
  }
  /** The next batch is carried out, and its answer never arrives. */
  loseNextAnswer(): void {
    this.#coming.push({ kind: "lose-answer" });
  }

  /** From here on nothing goes wrong. */
  clear(): void {
    this.#coming.length = 0;
  }

  /** Starts a batch; gives whether it is answered. */
  readonly beginBatch = (): boolean => {
    this.#current = this.#coming.shift() ?? null;
    return this.#current?.kind !== "lose-answer";
  };
  readonly beforeAction = (index: number): void => {
    const fault = this.#current;
    const fails =
      fault?.kind === "refuse" || (fault?.kind === "fail-after" && index >= fault.actions);
    if (fails) throw new HostError(fault.code, "A fault a test asked for.");
  };
}
