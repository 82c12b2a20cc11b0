import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { isStrict, toStrict } from "./namespaces";
import { RefusedFile } from "./refusals";
import {
  childrenOf,
  element,
  elementText,
  parseAsWritten,
  parseXml,
  writeXml,
  type XmlElement,
  type XmlTap,
} from "./xml";

/** Largest file, and largest content after unpacking. A real workbook of 20,000 rows has about 1 MB. */
export const MOST_BYTES = 60 * 1024 * 1024;
export const MOST_UNPACKED = 600 * 1024 * 1024;
const MOST_PARTS = 20_000;

export type Relationship = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
};

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The full type of one of Office's own relationships. */
export const officeType = (kind: string): string => `${OFFICE}/${kind}`;
/** The last word of a relationship's type; Office has two spellings of everything before it. */
const kindOf = (type: string): string => type.slice(type.lastIndexOf("/") + 1);

/** The parts of an Office file: a zip of XML documents that refer to each other. */
export class OfficePackage {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#parts = new Map(parts);
  }

  /** @throws RefusedFile for what is no package, is cut short, or would unpack to too much */
  static open(bytes: Uint8Array): OfficePackage {
    if (bytes.length > MOST_BYTES) {
      throw new RefusedFile({ code: "too-large", bytes: bytes.length, most: MOST_BYTES });
    }
    let unpacked = 0;
    let count = 0;
    try {
      const parts = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          unpacked += originalSize;
          count++;
          if (unpacked > MOST_UNPACKED || count > MOST_PARTS) {
            throw new RefusedFile({ code: "expands-too-much", most: MOST_UNPACKED });
          }
          return !name.endsWith("/");
        },
      });
      return new OfficePackage(new Map(Object.entries(parts)));
    } catch (error) {
      if (error instanceof RefusedFile) throw error;
      throw new RefusedFile({ code: "truncated" });
    }
  }

  names(): string[] {
    return [...this.#parts.keys()];
  }
  has(path: string): boolean {
    return this.#parts.has(path);
  }
  bytes(path: string): Uint8Array | undefined {
    return this.#parts.get(path);
  }
  text(path: string): string | undefined {
    const bytes = this.#parts.get(path);
    return bytes && decode(bytes);
  }
  /** A part as XML; undefined where it is missing. */
  xml(path: string, tap?: XmlTap): XmlElement | undefined {
    return this.#parsed(path, (text) => parseXml(text, tap));
  }
  #parsed(path: string, parse: (text: string) => XmlElement): XmlElement | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    try {
      return parse(text);
    } catch {
      throw new RefusedFile({ code: "damaged", part: path });
    }
  }
  setText(path: string, text: string): void {
    this.#parts.set(path, strToU8(text));
  }
  /** A document that is to become a part, in the form of the package. */
  inItsForm(root: XmlElement): XmlElement {
    return this.#isStrict ? strictForm(root) : root;
  }
  /** Writes a part; one that says what it said before keeps every byte. */
  setXml(path: string, root: XmlElement): void {
    const text = writeXml(this.inItsForm(root));
    const before = this.text(path) ? this.xml(path) : undefined;
    if (!before || writeXml(before) !== text) this.setText(path, text);
  }
  /** Whether the package is in the strict form of the format, and what is added has to be. */
  get #isStrict(): boolean {
    return this.relationships("").some(({ type }) => isStrict(type));
  }
  /** Changes a part; one that is as it was afterwards keeps every byte. */
  changeXml(path: string, change: (root: XmlElement) => void): void {
    const root = this.#parsed(path, parseAsWritten);
    if (!root) return;
    const before = elementText(root);
    change(root);
    if (elementText(root) !== before) this.setXml(path, root);
  }
  remove(path: string): void {
    this.#parts.delete(path);
    this.#parts.delete(relationshipsPath(path));
  }
  /** A free path `<stem>N<extension>`. */
  freePath(stem: string, extension: string): string {
    let number = 1;
    while (this.#parts.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  relationships(path: string): Relationship[] {
    return childrenOf(this.xml(relationshipsPath(path)), "Relationship").map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target: resolve(path, attributes.Target ?? ""),
      external: attributes.TargetMode === "External",
    }));
  }
  /** The targets of one kind of relationship, for example `worksheet`. */
  related(path: string, kind: string): Relationship[] {
    return this.relationships(path).filter((each) => kindOf(each.type) === kind && !each.external);
  }
  /** Adds a relationship and gives its id. */
  relate(path: string, type: string, target: string): string {
    const relations =
      this.xml(relationshipsPath(path)) ?? element("Relationships", { xmlns: RELATIONSHIPS });
    const taken = new Set(childrenOf(relations).map((each) => each.attributes.Id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    relations.children.push(
      element("Relationship", {
        Id: `rId${number}`,
        Type: this.#isStrict ? toStrict(type) : type,
        Target: `/${target}`,
      })
    );
    this.setXml(relationshipsPath(path), relations);
    return `rId${number}`;
  }
  /** Removes every relationship from `path` to a target. */
  unrelate(path: string, target: string): void {
    const relations = this.xml(relationshipsPath(path));
    if (!relations) return;
    relations.children = childrenOf(relations).filter(
      (each) => resolve(path, each.attributes.Target ?? "") !== target
    );
    this.setXml(relationshipsPath(path), relations);
  }

  /** Says what a part is; absent where null. */
  setContentType(path: string, type: string | null): void {
    const types = this.xml(CONTENT_TYPES) ?? element("Types", { xmlns: CONTENT_TYPES_NAMESPACE });
    const says = childrenOf(types).find((each) => each.attributes.PartName === `/${path}`);
    if ((says?.attributes.ContentType ?? null) === type) return;
    types.children = childrenOf(types).filter((each) => each.attributes.PartName !== `/${path}`);
    if (type) types.children.push(element("Override", { PartName: `/${path}`, ContentType: type }));
    this.setXml(CONTENT_TYPES, types);
  }

  toBytes(): Uint8Array {
    const files: Zippable = {};
    // Office wants the content types first.
    for (const name of [CONTENT_TYPES, ...this.#parts.keys()]) {
      const bytes = this.#parts.get(name);
      if (bytes) files[name] = bytes;
    }
    return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
  }
}

const CONTENT_TYPES = "[Content_Types].xml";
const CONTENT_TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A target as a path from the package's root. */
function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** A part with the namespaces of the strict form, wherever it names one. */
function strictForm({ name, attributes, children }: XmlElement): XmlElement {
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [
        key,
        key === "uri" || key.startsWith("xmlns") ? toStrict(value) : value,
      ])
    ),
    children: children.map((child) => (typeof child === "string" ? child : strictForm(child))),
  };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes);
}
