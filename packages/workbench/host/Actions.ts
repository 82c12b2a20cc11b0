import type { HostPort } from "./wire/port";
import { parseControl } from "./wire/controlMessages";

/** Ribbon buttons that run a function of the add-in. */
export class Actions {
  readonly #running = new Map<string, { resolve(): void; reject(error: Error): void }>();
  #next = 1;

  /** Clicks; resolves when the handler has called `event.completed()`. */
  invoke(action: string, deliver: (text: string) => void): Promise<void> {
    const invocation = String(this.#next++);
    return new Promise((resolve, reject) => {
      this.#running.set(invocation, { resolve, reject });
      deliver(JSON.stringify({ control: "run-action", invocation, action }));
    });
  }

  /** Takes the window's report that a handler has completed; false for every other message. */
  receive(text: string): boolean {
    const control = parseControl(text);
    if (control?.control !== "action-completed") return false;
    const running = this.#running.get(control.invocation);
    this.#running.delete(control.invocation);
    if (control.status === 0) running?.resolve();
    else running?.reject(new Error(`The add-in has no such action (${control.status}).`));
    return true;
  }
}

/** A port that hands control messages to `actions` and everything else on. */
export function withActions(port: HostPort, actions: Actions): HostPort {
  const { post } = port;
  port.post = (text) => {
    if (!actions.receive(text)) post(text);
  };
  return port;
}
