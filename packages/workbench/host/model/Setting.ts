import { itemNotFound } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import type { Book } from "./Book";

/** One value that an add-in keeps in the workbook. */
export class Setting extends HostObject {
  readonly #book: Book;
  readonly #key: string;
  override readonly wireId: () => string;

  constructor(book: Book, key: string) {
    super("Setting");
    this.#book = book;
    this.#key = key;
    this.wireId = () => key;
  }

  get key(): string {
    return this.#key;
  }
  get value(): unknown {
    if (!(this.#key in this.#book.state.settings)) throw itemNotFound();
    return this.#book.state.settings[this.#key];
  }
  set value(value: unknown) {
    this.#book.assertEditable();
    this.#book.state.settings[this.#key] = value;
  }

  delete(): void {
    this.#book.assertEditable();
    delete this.#book.state.settings[this.#key];
  }
}

export class SettingCollection extends HostCollection<Setting> {
  readonly #book: Book;
  protected readonly list: () => readonly Setting[];
  protected override readonly matches = (setting: Setting, key: unknown): boolean =>
    setting.key === key;

  constructor(book: Book) {
    super("SettingCollection");
    this.#book = book;
    this.list = () => Object.keys(book.state.settings).map((key) => new Setting(book, key));
  }

  /** Adds a setting, or sets the one of that key. */
  add(key: string, value: unknown): Setting {
    this.#book.assertEditable();
    this.#book.state.settings[key] = value;
    return new Setting(this.#book, key);
  }
}
