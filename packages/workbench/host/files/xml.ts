import { SaxesParser } from "saxes";
import { NameReader } from "./names";
import { isStrict, namespaceOf, toStrict } from "./namespaces";

/** An XML element as it was written, prefixes included. */
export type XmlElement = {
  readonly name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
};

/** Makes an element. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: readonly (XmlElement | string)[] = []
): XmlElement {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written[key] = String(value);
  }
  return { name, attributes: written, children: [...children] };
}

/** Sees elements as they end, before they are put into the tree. */
export type XmlTap = {
  /** Elements of this name inside one of that are given to `take` and left out of the tree. */
  readonly name: string;
  readonly within: string;
  readonly take: (element: XmlElement) => void;
};

/**
 * Parses a document with its names read by their namespaces ({@link NameReader}). Never resolves
 * entities beyond XML's own five. Throws where it is not well formed.
 */
export function parseXml(text: string, tap?: XmlTap): XmlElement {
  return parse(text, new NameReader(), tap);
}

/** {@link parseXml} with every prefix as it was written: for what is written back. */
export function parseAsWritten(text: string): XmlElement {
  return parse(text, null);
}

function parse(text: string, names: NameReader | null, tap?: XmlTap): XmlElement {
  const parser = new SaxesParser({ position: false });
  const stack: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on("opentag", ({ name, attributes: written }) => {
    const attributes = written as Record<string, string>;
    stack.push({ ...(names?.open({ name, attributes }) ?? { name, attributes }), children: [] });
  });
  parser.on("text", (value) => {
    stack.at(-1)?.children.push(value);
  });
  parser.on("cdata", (value) => {
    stack.at(-1)?.children.push(value);
  });
  parser.on("closetag", () => {
    const ended = stack.pop();
    names?.close();
    if (!ended) return;
    const parent = stack.at(-1);
    if (!parent) root = ended;
    else if (tap && tap.name === ended.name && tap.within === parent.name) tap.take(ended);
    else parent.children.push(ended);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text.replace(/^\uFEFF/, "")).close();
  if (!root) throw new Error("An XML document without an element.");
  return root;
}

/** A document with its declaration, as Office writes them. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${documentText(root)}`;
}

/** A document without its declaration; prefixes of ours that nothing declares are declared at its root. */
export function documentText(root: XmlElement): string {
  const missing = [...undeclaredPrefixes(root)].map((prefix) => {
    const namespace = namespaceOf(prefix) ?? "";
    return [
      `xmlns:${prefix}`,
      isStrict(root.attributes.xmlns ?? "") ? toStrict(namespace) : namespace,
    ];
  });
  if (missing.length === 0) return elementText(root);
  const declarations = Object.fromEntries(missing) as Record<string, string>;
  return elementText({ ...root, attributes: { ...root.attributes, ...declarations } });
}

function undeclaredPrefixes(
  { name, attributes, children }: XmlElement,
  around: ReadonlySet<string> = new Set(),
  found = new Set<string>()
): Set<string> {
  const names = [name, ...Object.keys(attributes)].filter((each) => each.includes(":"));
  const own = names.filter((each) => each.startsWith("xmlns:")).map((each) => each.slice(6));
  const known = own.length > 0 ? new Set([...around, ...own]) : around;
  for (const each of names) {
    const prefix = each.slice(0, each.indexOf(":"));
    if (!known.has(prefix) && namespaceOf(prefix) !== undefined) found.add(prefix);
  }
  for (const child of children) {
    if (typeof child !== "string") undeclaredPrefixes(child, known, found);
  }
  return found;
}

export function elementText({ name, attributes, children }: XmlElement): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) text += ` ${key}="${escapeXml(value)}"`;
  if (children.length === 0) return `${text}/>`;
  text += ">";
  for (const child of children) {
    text += typeof child === "string" ? escapeXml(child) : elementText(child);
  }
  return `${text}</${name}>`;
}

/** Escapes text and attribute values; characters XML cannot carry are dropped. */
export function escapeXml(text: string): string {
  return text.replace(
    /[<>&"\r\n\t\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
    (character) => {
      switch (character) {
        case "<":
          return "&lt;";
        case ">":
          return "&gt;";
        case "&":
          return "&amp;";
        case '"':
          return "&quot;";
        case "\r":
        case "\n":
        case "\t":
          return `&#${character.charCodeAt(0)};`;
        default:
          return "";
      }
    }
  );
}

/** The name without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);

export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || localName(child) === name)
  );
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** All text inside an element. */
export function textOf(parent: XmlElement | undefined): string {
  return (parent?.children ?? [])
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

/** An XML boolean; `fallback` where it is not written. */
export function flagOf(value: string | undefined, fallback = false): boolean {
  if (value === undefined) return fallback;
  return value === "1" || value === "true" || value === "on";
}
