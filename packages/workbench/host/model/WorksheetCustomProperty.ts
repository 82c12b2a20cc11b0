import { itemNotFound } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import type { Book } from "./Book";

/** A text that an add-in keeps with a sheet. */
export class WorksheetCustomProperty extends HostObject {
  readonly #kept: Record<string, string>;
  readonly #key: string;
  override readonly wireId: () => string;

  constructor(kept: Record<string, string>, key: string) {
    super("WorksheetCustomProperty");
    this.#kept = kept;
    this.#key = key;
    this.wireId = () => key;
  }

  get key(): string {
    return this.#key;
  }
  get value(): string {
    const value = this.#kept[this.#key];
    if (value === undefined) throw itemNotFound();
    return value;
  }
  set value(value: string) {
    this.#kept[this.#key] = value;
  }

  delete(): void {
    delete this.#kept[this.#key];
  }
}

export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  readonly #book: Book;
  readonly #kept: Record<string, string>;
  protected readonly list: () => readonly WorksheetCustomProperty[];
  protected override readonly matches = (item: WorksheetCustomProperty, key: unknown): boolean =>
    item.key.toLowerCase() === String(key).toLowerCase();

  constructor(book: Book, sheetId: string) {
    super("WorksheetCustomPropertyCollection");
    this.#book = book;
    this.#kept = book.state.sheetProperties[sheetId] ??= {};
    this.list = () =>
      Object.keys(this.#kept).map((key) => new WorksheetCustomProperty(this.#kept, key));
  }

  add(key: string, value: string): WorksheetCustomProperty {
    this.#book.assertEditable();
    this.#kept[key] = value;
    return new WorksheetCustomProperty(this.#kept, key);
  }
}
