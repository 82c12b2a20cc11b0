import { isDeepStrictEqual } from "../deepEqual";
import type { FunctionInvocation } from "../functionMetadata";

/** A call of a custom function that has been made. */
export type MadeCall = {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly invocation: FunctionInvocation;
  readonly result: unknown;
};

/** Calls that were made before their formulas' turn, by cell, until somebody comes for them. */
export class AskedAhead {
  readonly #calls = new Map<string, MadeCall[]>();

  has(cell: string, id: string, args: readonly unknown[]): boolean {
    return (this.#calls.get(cell) ?? []).some((call) => isSame(call, id, args));
  }

  add(cell: string, call: MadeCall): void {
    const calls = this.#calls.get(cell);
    if (calls) calls.push(call);
    else this.#calls.set(cell, [call]);
  }

  /** The same call, which is nobody else's from then on; undefined where other ones were made. */
  take(cell: string, id: string, args: readonly unknown[]): MadeCall | undefined {
    const calls = this.#calls.get(cell);
    const at = calls?.findIndex((call) => isSame(call, id, args)) ?? -1;
    const [found] = at < 0 ? [] : (calls?.splice(at, 1) ?? []);
    if (calls?.length === 0) this.#calls.delete(cell);
    return found;
  }

  /** The only call that was made for a cell, which is nobody else's from then on. */
  takeOnly(cell: string): MadeCall | undefined {
    const [only, ...others] = this.#calls.get(cell) ?? [];
    if (others.length > 0) return undefined;
    this.#calls.delete(cell);
    return only;
  }

  /** Whether calls were made for a cell that nobody came for yet. */
  isWaiting(cell: string): boolean {
    return this.#calls.has(cell);
  }

  /** Tells the calls left that nobody will come for their answers. */
  cancelAll(): void {
    for (const { invocation } of [...this.#calls.values()].flat()) invocation.onCanceled?.();
    this.#calls.clear();
  }
}

const isSame = (call: MadeCall, id: string, args: readonly unknown[]): boolean =>
  call.id === id && isDeepStrictEqual(call.args, args);
