import { SaxesParser } from "saxes";

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
  /** Elements of this name are given to `take` and left out of the tree. */
  readonly name: string;
  readonly take: (element: XmlElement) => void;
};

/** Parses a document. Never resolves entities beyond XML's own five. Throws where it is not well formed. */
export function parseXml(text: string, tap?: XmlTap): XmlElement {
  return withoutRootPrefix(parseAsWritten(text, tap));
}

/** {@link parseXml} with every prefix as it was written: for what is written back. */
export function parseAsWritten(text: string, tap?: XmlTap): XmlElement {
  const parser = new SaxesParser({ position: false });
  const stack: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on("opentag", ({ name, attributes }) => {
    stack.push({ name, attributes: attributes as Record<string, string>, children: [] });
  });
  parser.on("text", (value) => {
    stack.at(-1)?.children.push(value);
  });
  parser.on("cdata", (value) => {
    stack.at(-1)?.children.push(value);
  });
  parser.on("closetag", () => {
    const ended = stack.pop();
    if (!ended) return;
    const parent = stack.at(-1);
    if (!parent) root = ended;
    else if (tap && tap.name === localName(ended)) tap.take(ended);
    else parent.children.push(ended);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text.replace(/^\uFEFF/, "")).close();
  if (!root) throw new Error("An XML document without an element.");
  return root;
}

/** Some programs write `x:worksheet`; everybody else has the main namespace without a prefix. */
function withoutRootPrefix(root: XmlElement): XmlElement {
  const colon = root.name.indexOf(":");
  if (colon < 0) return root;
  const prefix = root.name.slice(0, colon + 1);
  const { [`xmlns:${prefix.slice(0, -1)}`]: namespace, ...attributes } = root.attributes;
  const rename = (each: XmlElement): XmlElement => ({
    name: each.name.startsWith(prefix) ? each.name.slice(prefix.length) : each.name,
    attributes: each.attributes,
    children: each.children.map((child) => (typeof child === "string" ? child : rename(child))),
  });
  return { ...rename(root), attributes: { ...(namespace && { xmlns: namespace }), ...attributes } };
}

/** A document with its declaration, as Office writes them. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${elementText(root)}`;
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
