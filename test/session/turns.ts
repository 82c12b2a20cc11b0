/** Lets one pane after the other have its turn, in an order that is given. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #next = 0;

  constructor(private readonly order: readonly number[]) {}

  wait = (): Promise<void> => new Promise((resolve) => this.#waiting.push(resolve));

  async play<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
    let isDone = false;
    const all = Promise.all(work).finally(() => (isDone = true));
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      const place = this.order[this.#next++ % this.order.length]!;
      const [turn] = this.#waiting.splice(place % Math.max(1, this.#waiting.length), 1);
      turn?.();
    }
    return all;
  }
}
