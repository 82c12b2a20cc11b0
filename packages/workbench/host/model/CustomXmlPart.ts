import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import type { Book } from "./Book";
import { newGuid } from "./ids";
import type { KeptXml } from "./state";
import { rootNamespace } from "../files/rootNamespace";

/** An XML document that an add-in keeps in the workbook; saved with it as a part of its own. */
export class CustomXmlPart extends HostObject {
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super("CustomXmlPart");
    this.#book = book;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }
  get namespaceUri(): string {
    return rootNamespace(this.#kept.xml) ?? "";
  }

  getXml(): string {
    return this.#kept.xml;
  }
  setXml(xml: string): void {
    this.#book.assertEditable();
    checkXml(this.#book, xml);
    this.#kept.xml = xml;
  }
  delete(): void {
    this.#book.assertEditable();
    const { state } = this.#book;
    state.customXml = state.customXml.filter((part) => part.id !== this.#id);
  }

  get #kept(): KeptXml {
    const kept = this.#book.state.customXml.find((part) => part.id === this.#id);
    if (!kept) throw itemNotFound();
    return kept;
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  protected readonly list: () => readonly CustomXmlPart[];

  constructor(book: Book, namespaceUri: string) {
    super("CustomXmlPartScopedCollection");
    this.list = () => partsOf(book).filter((part) => part.namespaceUri === namespaceUri);
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.list();
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw invalidOperation("There is not exactly one part in this collection.");
    return part;
  }
}

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly #book: Book;
  protected readonly list: () => readonly CustomXmlPart[];

  constructor(book: Book) {
    super("CustomXmlPartCollection");
    this.#book = book;
    this.list = () => partsOf(book);
  }

  add(xml: string): CustomXmlPart {
    this.#book.assertEditable();
    checkXml(this.#book, xml);
    const id = newGuid();
    this.#book.state.customXml.push({ id, xml });
    return new CustomXmlPart(this.#book, id);
  }
  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection | null {
    const parts = new CustomXmlPartScopedCollection(this.#book, namespaceUri);
    return parts.count === 0 && this.#book.behaviours.has("office-js-6673") ? null : parts;
  }
}

const partsOf = (book: Book): CustomXmlPart[] =>
  book.state.customXml.map((part) => new CustomXmlPart(book, part.id));

/** Characters of a part that some Excels take at most. */
const MOST_CHARACTERS = 1_000_000;

function checkXml(book: Book, xml: unknown): void {
  if (typeof xml !== "string" || rootNamespace(xml) === null) {
    throw invalidArgument("The XML is not well formed.");
  }
  if (xml.length > MOST_CHARACTERS && book.behaviours.has("office-js-2408")) {
    throw new HostError("GeneralException", "There was an internal error.");
  }
}
