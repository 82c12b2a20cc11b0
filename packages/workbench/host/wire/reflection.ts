import { HostObject } from "./HostObject";

const gettersByClass = new Map<object, readonly string[]>();

/** The public readable properties of an object's class, inherited ones included. */
export function readableMembers(object: HostObject): readonly string[] {
  const prototype = Object.getPrototypeOf(object) as object;
  let names = gettersByClass.get(prototype);
  if (!names) {
    const found = new Set<string>();
    for (let level = prototype; level !== HostObject.prototype; level = parentOf(level)) {
      for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
        if (descriptor.get) found.add(name);
      }
    }
    names = [...found];
    gettersByClass.set(prototype, names);
  }
  return names;
}

/** The accessor or method of a public member; undefined where the host has none. */
export function publicMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (let level = parentOf(object); level !== HostObject.prototype; level = parentOf(level)) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor && name !== "constructor") return descriptor;
  }
  return undefined;
}

function parentOf(level: object): object {
  return Object.getPrototypeOf(level) as object;
}
