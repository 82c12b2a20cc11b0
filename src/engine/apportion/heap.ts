/** A queue that gives the item that goes first, in logarithmic time. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #goesBefore: (a: T, b: T) => boolean;

  constructor(items: readonly T[], goesBefore: (a: T, b: T) => boolean) {
    this.#goesBefore = goesBefore;
    for (const item of items) this.#items.push(item);
    for (let i = (items.length >>> 1) - 1; i >= 0; i--) this.#sink(i);
  }

  /** The item that goes first, or undefined when there is none. */
  get first(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let hole = items.length;
    items.push(item);
    while (hole > 0) {
      const parent = (hole - 1) >>> 1;
      if (!this.#goesBefore(item, items[parent]!)) break;
      items[hole] = items[parent]!;
      hole = parent;
    }
    items[hole] = item;
  }

  /** Puts another item in the place of the first one. */
  replaceFirst(item: T): void {
    this.#items[0] = item;
    this.#sink(0);
  }

  removeFirst(): void {
    const last = this.#items.pop();
    if (this.#items.length > 0 && last !== undefined) this.replaceFirst(last);
  }

  #sink(start: number): void {
    const items = this.#items;
    const item = items[start]!;
    let hole = start;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.#goesBefore(items[child + 1]!, items[child]!)) child++;
      if (!this.#goesBefore(items[child]!, item)) break;
      items[hole] = items[child]!;
      hole = child;
    }
    items[hole] = item;
  }
}
