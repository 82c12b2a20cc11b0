import { namespaceOf, prefixOf } from "./namespaces";

type Names = { readonly name: string; readonly attributes: Record<string, string> };
type Scope = {
  /** What prefixes stand for here. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** The namespace of names without a prefix, in the file and in what is made of it. */
  readonly plain: string;
  readonly written: string;
};

const NOTHING: Scope = { namespaces: new Map(), plain: "", written: "" };
const isDeclaration = (name: string): boolean => name === "xmlns" || name.startsWith("xmlns:");

/**
 * Reads the names of a document by their namespaces: those of the root have no prefix, those that we
 * know have ours, whatever the file calls them; all others keep theirs. A prefix that nothing
 * declares is refused, unless it is one of ours.
 */
export class NameReader {
  readonly #scopes: Scope[] = [];
  #root: string | null = null;

  /** The names of an element that begins. @throws for a prefix that means nothing */
  open({ name, attributes }: Names): Names {
    const around = this.#scopes.at(-1) ?? NOTHING;
    const keys = Object.keys(attributes);
    const declares = keys.some(isDeclaration);
    if (
      !declares &&
      around.plain === around.written &&
      !name.includes(":") &&
      !keys.some((key) => key.includes(":"))
    ) {
      this.#scopes.push(around);
      return { name, attributes };
    }
    const inside = declares ? declared(around, attributes) : around;
    const [prefix, local] = split(name);
    const namespace = prefix === null ? inside.plain : meant(prefix, inside);
    this.#root ??= namespace;
    const written =
      namespace === this.#root || (prefix === null && prefixOf(namespace) === undefined)
        ? local
        : `${nameOf(namespace, prefix ?? "")}:${local}`;
    const isPlain = !written.includes(":");
    const plain = isPlain ? namespace : (attributes.xmlns ?? around.written);
    this.#scopes.push({ ...inside, written: plain });
    return {
      name: written,
      attributes: {
        ...(plain !== around.written && { xmlns: plain }),
        ...renamed(attributes, inside),
      },
    };
  }

  close(): void {
    this.#scopes.pop();
  }
}

function declared(around: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const namespaces = new Map(around.namespaces);
  for (const [key, namespace] of Object.entries(attributes)) {
    if (key.startsWith("xmlns:")) namespaces.set(key.slice(6), namespace);
  }
  return { ...around, namespaces, plain: attributes.xmlns ?? around.plain };
}

function renamed(attributes: Readonly<Record<string, string>>, scope: Scope) {
  const names: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const [prefix, local] = split(key);
    if (key === "xmlns") continue;
    if (prefix === "xmlns") names[`xmlns:${free(local, value)}`] = value;
    else if (prefix === null || prefix === "xml") names[key] = value;
    else names[`${nameOf(meant(prefix, scope), prefix)}:${local}`] = value;
  }
  return names;
}

function meant(prefix: string, { namespaces }: Scope): string {
  const namespace = namespaces.get(prefix) ?? namespaceOf(prefix);
  if (namespace === undefined) throw new Error(`Nothing declares the prefix ${prefix}.`);
  return namespace;
}

const nameOf = (namespace: string, prefix: string): string =>
  prefixOf(namespace) ?? free(prefix, namespace);

/** A prefix of the file, which is none of ours unless it means the same. */
const free = (prefix: string, namespace: string): string =>
  namespaceOf(prefix) === undefined || prefixOf(namespace) === prefix ? prefix : `${prefix}_`;

function split(name: string): readonly [string | null, string] {
  const colon = name.indexOf(":");
  return colon < 0 ? [null, name] : [name.slice(0, colon), name.slice(colon + 1)];
}
