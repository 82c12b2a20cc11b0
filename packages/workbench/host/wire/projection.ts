import type { BatchContext } from "./BatchContext";
import { missing } from "./HostError";
import { HostCollection, HostObject } from "./HostObject";
import { toMember, toWire, type QueryInfo } from "./messages";
import { PropertyBag } from "./PropertyBag";
import { publicMember, readableMembers } from "./reflection";
import type { References } from "./References";

/** What one loads to ask for nothing but whether an object is there, as Microsoft's samples do. */
const NOTHING = "noPropertiesNeeded";

/** What `load` asked for: `format/fill/color` is three levels; `*` is every plain property. */
export type Selection = { readonly [member: string]: Selection };

export function selection(query: QueryInfo | undefined): Selection {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((path) => `${path}/*`)];
  const root: Record<string, Selection> = {};
  for (const path of paths.length > 0 ? paths : ["*"]) {
    let level = root;
    for (const step of path.split("/").filter(Boolean)) {
      const member = toMember(step.trim());
      level = (level[member] ??= {}) as Record<string, Selection>;
    }
  }
  return root;
}

/** The ids by which Office.js finds an object again. */
export function identity(object: HostObject, references: References): Record<string, unknown> {
  const { id } = object as { id?: unknown };
  const reference = references.idOf(object);
  return {
    ...(reference !== undefined && { _ReferenceId: reference }),
    ...(id !== undefined ? { Id: id } : object.wireId !== undefined && { _Id: object.wireId() }),
  };
}

/** An object as the JSON that Office.js expects for a query. */
export function project(
  object: HostObject,
  wanted: Selection,
  query: QueryInfo | undefined,
  context: BatchContext
): Record<string, unknown> {
  if (object instanceof HostCollection) {
    return projectCollection(object as HostCollection<HostObject>, wanted, query, context);
  }
  const json = identity(object, context.references);
  for (const [member, deeper] of Object.entries(wanted)) {
    if (member === NOTHING) continue;
    if (member === "*") {
      Object.assign(json, plainProperties(object));
      continue;
    }
    const value = read(object, member, context, Object.keys(deeper).length > 0);
    json[toWire(member)] =
      value instanceof HostObject
        ? project(value, Object.keys(deeper).length > 0 ? deeper : { "*": {} }, undefined, context)
        : (value ?? null);
  }
  return json;
}

function projectCollection(
  collection: HostCollection<HostObject>,
  wanted: Selection,
  query: QueryInfo | undefined,
  context: BatchContext
): Record<string, unknown> {
  const json = identity(collection, context.references);
  const item: Record<string, Selection> = {};
  const own: string[] = [];
  for (const [member, deeper] of Object.entries(wanted)) {
    if (member === "items")
      Object.assign(item, Object.keys(deeper).length > 0 ? deeper : { "*": {} });
    else if (isOwnProperty(collection, member)) own.push(member);
    else item[member] = deeper;
  }
  for (const member of own) json[toWire(member)] = read(collection, member, context, false);
  if (Object.keys(item).length > 0 || own.length === 0) {
    const first = query?.Skip ?? 0;
    const end = query?.Top === undefined ? undefined : first + query.Top;
    json._Items = collection.items
      .slice(first, end)
      .map((each) =>
        project(each, Object.keys(item).length > 0 ? item : { "*": {} }, undefined, context)
      );
  }
  return json;
}

/** `count`, and what a collection adds to it: everything else means its items. */
function isOwnProperty(collection: HostObject, member: string): boolean {
  return member !== "items" && publicMember(collection, member)?.get !== undefined;
}

function plainProperties(object: HostObject): Record<string, unknown> {
  const names = object instanceof PropertyBag ? object.names() : readableMembers(object);
  const json: Record<string, unknown> = {};
  const leftOut = object.navigation();
  for (const name of names) {
    if (leftOut.includes(name)) continue;
    const value =
      object instanceof PropertyBag
        ? object.read(name)
        : (object as never as Record<string, unknown>)[name];
    if (!(value instanceof HostObject)) json[toWire(name)] = value ?? null;
  }
  return json;
}

function read(
  object: HostObject,
  member: string,
  context: BatchContext,
  navigating: boolean
): unknown {
  if (object instanceof PropertyBag) {
    if (navigating) return object.child(member);
    const value = object.read(member);
    if (value === undefined) throw missing(object.typeName, member);
    return value;
  }
  const descriptor = publicMember(object, member);
  if (!descriptor?.get) throw missing(object.typeName, member);
  return descriptor.get.call(object) as unknown;
}
