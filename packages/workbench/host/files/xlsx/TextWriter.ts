import { childrenOf, element, type XmlElement } from "../xml";
import { readTexts, type SharedText } from "./cells/readCells";
import { escapedText } from "./texts";
import { SPREADSHEET } from "../namespaces";

/** The shared texts of a file: those it had, and new ones at the end. */
export class TextWriter {
  readonly #root: XmlElement;
  /** Those of the file. */
  readonly texts: readonly SharedText[];
  readonly #places = new Map<string, number>();
  readonly #added: XmlElement[] = [];

  constructor(root: XmlElement | undefined) {
    this.#root = root ?? element("sst", { xmlns: SPREADSHEET });
    this.texts = readTexts(this.#root);
    this.texts.forEach(({ text, rich }, place) => {
      if (!rich && !this.#places.has(text)) this.#places.set(text, place);
    });
  }

  /** The number of a text; `original` is the formatted one a cell had, kept if it says the same. */
  placeOf(text: string, original: unknown): number {
    if (typeof original === "number" && this.texts[original]?.text === text) return original;
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.texts.length + this.#added.length;
      this.#places.set(text, place);
      this.#added.push(
        element("si", {}, [element("t", { "xml:space": "preserve" }, [escapedText(text)])])
      );
    }
    return place;
  }

  finish(): XmlElement {
    const { count: _count, uniqueCount: _unique, ...attributes } = this.#root.attributes;
    return { ...this.#root, attributes, children: [...childrenOf(this.#root), ...this.#added] };
  }
}
