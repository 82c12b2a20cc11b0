import type { OfficePackage } from "../OfficePackage";
import { rootNamespace } from "../rootNamespace";
import { childrenOf, type XmlElement } from "../xml";
import { Faults, type Fault } from "./fault";

const CONTENT_TYPES = "[Content_Types].xml";
const IS_RELATIONSHIPS = /(^|\/)_rels\/[^/]*\.rels$/;
const IS_XML = /\.(xml|rels)$/i;

/** Parts that are no XML document with namespaces, though they are called one. */
export function checkWellFormed(file: OfficePackage, names: readonly string[]): Fault[] {
  return names
    .filter((name) => IS_XML.test(name) && rootNamespace(file.text(name) ?? "") === null)
    .map((part) => ({ part, rule: "not-well-formed", what: "" }));
}

/** What the list of content types says of the parts: each has one, and none is listed that is not there. */
export function checkContentTypes(file: OfficePackage): Fault[] {
  const faults = new Faults(CONTENT_TYPES);
  const types = childrenOf(file.xml(CONTENT_TYPES));
  const said = (name: string, attribute: string) =>
    types.flatMap((each) => (each.name === name ? (each.attributes[attribute] ?? "") : []));
  const overrides = said("Override", "PartName");
  const defaults = new Set(said("Default", "Extension").map((each) => each.toLowerCase()));
  faults.expectUnique(overrides, "PartName");
  const parts = new Set(file.names().map((name) => `/${name}`.toLowerCase()));
  for (const name of overrides) {
    faults.expect(parts.has(name.toLowerCase()), "part-missing", name);
  }
  const typed = new Set(overrides.map((each) => each.toLowerCase()));
  for (const name of file.names()) {
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const isTyped = typed.has(`/${name}`.toLowerCase()) || defaults.has(extension);
    faults.expect(name === CONTENT_TYPES || isTyped, "no-content-type", name);
  }
  return faults.found;
}

/** Whether all that parts refer to is there: targets of relationships, and relationships by their ids. */
export function checkRelationships(
  file: OfficePackage,
  /** Parts whose documents are read for the ids in them. */
  read: readonly string[]
): Fault[] {
  return [
    ...file
      .names()
      .flatMap((name) => (IS_RELATIONSHIPS.test(name) ? checkTargets(file, name) : [])),
    ...read
      .filter((name) => IS_XML.test(name) && !IS_RELATIONSHIPS.test(name))
      .flatMap((name) => checkIds(file, name)),
  ];
}

function checkTargets(file: OfficePackage, path: string): Fault[] {
  const owner = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
  const faults = new Faults(path);
  faults.expect(owner === "" || file.has(owner), "part-missing", owner);
  const relationships = file.relationships(owner);
  const ids = relationships.map(({ id }) => id);
  // Ids are names of XML, of which case is a part.
  faults.expect(new Set(ids).size === ids.length, "not-unique", "Id");
  for (const { id, target, external } of relationships) {
    faults.expect(/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id), "out-of-range", `Id ${id}`);
    const isThere = external || target === "" || file.has(withoutFragment(target));
    faults.expect(isThere, "part-missing", target);
  }
  return faults.found;
}

const withoutFragment = (target: string): string => decodeURIComponent(target.replace(/#.*$/, ""));

function checkIds(file: OfficePackage, path: string): Fault[] {
  const faults = new Faults(path);
  const known = new Set(file.relationships(path).map(({ id }) => id));
  const look = ({ attributes }: XmlElement): void => {
    for (const [name, id] of Object.entries(attributes)) {
      if (!name.startsWith("r:") || id === "") continue;
      faults.expect(known.has(id), "relationship-missing", `${name} ${id}`);
    }
  };
  const walk = (each: XmlElement): void => {
    look(each);
    childrenOf(each).forEach(walk);
  };
  // Rows hold no ids, and may be many.
  const root = file.xml(path, { name: "row", within: "sheetData", take: () => undefined });
  if (root) walk(root);
  return faults.found;
}
