import { invalidArgument } from "../wire/HostError";

/** The stored value of one of Excel's names; refuses names Excel has not. */
export function toLookup<Value>(table: Readonly<Record<string, Value>>, name: unknown): Value {
  const value = typeof name === "string" && Object.hasOwn(table, name) ? table[name] : undefined;
  if (value === undefined) throw invalidArgument();
  return value;
}

/** Excel's name of a stored value; null where there is none. */
export function fromLookup<Value>(
  table: Readonly<Record<string, Value>>,
  value: Value | null
): string | null {
  return Object.entries(table).find(([, stored]) => stored === value)?.[0] ?? null;
}
