import type { HostIssue } from "../../src/sheet/gateway";

/** The page dies in the middle of a batch: nobody hears an answer, what was done stays done. */
export class PageCrash extends Error {}

/** What goes wrong with a call to Excel. */
export type MemoryFault =
  /** Refused before its first action. */
  | { readonly kind: "refuse"; readonly issue: HostIssue }
  /** Fails after so many actions, which stay done. */
  | { readonly kind: "fail-after"; readonly actions: number; readonly issue: HostIssue }
  /** Carried out, but what comes back is an error. */
  | { readonly kind: "answer-lost"; readonly issue: HostIssue }
  /** The page dies after so many actions. */
  | { readonly kind: "crash"; readonly actions: number };

/** Lets the next calls go wrong, one fault each, in the order they were asked for. */
export class MemoryFaults {
  readonly #coming: (MemoryFault | null)[] = [];

  /** `null` lets a call pass. */
  next(...faults: (MemoryFault | null)[]): void {
    this.#coming.push(...faults);
  }

  clear(): void {
    this.#coming.length = 0;
  }

  /** Runs a batch; gives what the caller is told went wrong, or null. */
  run(actions: readonly (() => void)[]): HostIssue | null {
    const fault = this.#coming.shift() ?? null;
    const last = fault && "actions" in fault ? fault.actions : actions.length;
    if (fault?.kind === "refuse") return fault.issue;
    for (const action of actions.slice(0, last)) action();
    if (fault === null || ("actions" in fault && last >= actions.length)) return null;
    if (fault.kind === "crash") throw new PageCrash();
    return fault.issue;
  }
}
