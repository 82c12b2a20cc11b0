import type { CancelSignal, ClockPort } from "./ports";

const MINUTE_MS = 60_000;

/** Keeps calls from following each other faster than so many a minute. */
export class CallPace {
  readonly #calls: number[] = [];

  constructor(
    private readonly clock: ClockPort,
    private readonly mostAMinute: number
  ) {}

  /** Ends when the next call may be made, or when nobody waits any more. */
  async waitForTurn(cancel: CancelSignal): Promise<void> {
    const oldest = this.#calls.at(-this.mostAMinute);
    const wait =
      oldest === undefined ? 0 : Math.min(MINUTE_MS, oldest + MINUTE_MS - this.clock.now());
    // A clock that was set back makes nobody wait longer than a minute.
    if (wait > 0) await this.clock.wait(wait, cancel);
    this.#calls.push(this.clock.now());
    if (this.#calls.length > this.mostAMinute) this.#calls.shift();
  }
}
