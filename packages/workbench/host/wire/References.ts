import type { HostObject } from "./HostObject";

/** Objects the add-in keeps between batches (context.trackedObjects and Excel.run's own). */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    if (this.idOf(object)) return;
    const id = `r${this.#next++}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  release(id: unknown): void {
    const object = this.#objects.get(String(id));
    if (!object) return;
    this.#objects.delete(String(id));
    this.#ids.delete(object);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }
}
