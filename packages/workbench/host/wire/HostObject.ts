import { invalidArgument, itemNotFound } from "./HostError";

/**
 * Base of every object an add-in can hold.
 *
 * What stands on the prototype (accessors and methods) is what Office.js may see, under its public
 * names. What the host needs for itself is in instance fields, `#private` members or free
 * functions, and cannot be reached from a request.
 */
export abstract class HostObject {
  /** The class name of the Office.js API, for messages and events. */
  readonly typeName: string;
  /** Identity that Office.js stores and sends back; undefined where an object has none. */
  readonly wireId?: () => string | number;

  /** Properties that lead to another object and may fail; `load()` without names leaves them out. */
  readonly navigation: () => readonly string[] = () => [];

  constructor(typeName: string) {
    this.typeName = typeName;
  }
}

/** Base of the collections: `items`, `count`, lookup by key, by null object and by position. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  /** The members at this moment, in order. */
  protected abstract readonly list: () => readonly Item[];
  /** Whether `key` (an id or a name) means this item. */
  protected readonly matches: (item: Item, key: unknown) => boolean = matchesIdOrName;

  get count(): number {
    return this.list().length;
  }

  get items(): readonly Item[] {
    return this.list();
  }

  getCount(): number {
    return this.list().length;
  }

  getItem(key: unknown): Item {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(key: unknown): Item | null {
    return this.list().find((item) => this.matches(item, key)) ?? null;
  }

  getItemAt(index: number): Item {
    const item = this.list()[index];
    if (!item) throw invalidArgument();
    return item;
  }
}

function matchesIdOrName(item: HostObject, key: unknown): boolean {
  const { id, name } = item as { id?: unknown; name?: unknown };
  return (
    id === key ||
    (typeof key === "string" &&
      typeof name === "string" &&
      name.toLowerCase() === key.toLowerCase())
  );
}
