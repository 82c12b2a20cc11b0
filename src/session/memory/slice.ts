import { safeParse, type GenericSchema } from "valibot";
import { sameData } from "./sameData";

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (data: unknown): data is Fields =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/** What could be read, and whether that was all. */
export type Read<T> = { readonly value: T; readonly whole: boolean };

/**
 * What one feature remembers: how it is read, within which bounds, and how two people's changes of
 * it are put together. The feature's own file owns it.
 */
export type Slice<T> = {
  readonly empty: T;
  /** What is out of bounds counts as nothing. */
  readonly read: (data: unknown, version: number) => Read<T>;
  /** What a part of version 1 says of it, where that is not the same under the same name. */
  readonly migrate?: (part: Fields) => unknown;
  /** Ours where it differs from the base, else theirs. */
  readonly merge: (base: T, ours: T, theirs: T) => T;
};

export type Slices<T> = { readonly [K in keyof T]: Slice<T[K]> };

/** A schema whose result is a T. */
export type SchemaOf<T> = GenericSchema<unknown, T>;

/** Reads data by a schema; null for what does not fit. It stops at the first thing that is wrong. */
export function parsed<T>(schema: SchemaOf<T>, data: unknown): { readonly value: T } | null {
  const { success, output } = safeParse(schema, data, { abortEarly: true });
  return success ? { value: output } : null;
}

/** A slice that is one value, read as a whole or not at all. */
export function valueSlice<T>({
  schema,
  empty,
  migrate,
}: {
  readonly schema: SchemaOf<T>;
  readonly empty: T;
  readonly migrate?: Slice<T>["migrate"];
}): Slice<T> {
  return {
    empty,
    ...(migrate && { migrate }),
    read: (data) => {
      const found = parsed(schema, data);
      return found ? { ...found, whole: true } : { value: empty, whole: false };
    },
    merge: (base, ours, theirs) => (sameData(ours, base) ? theirs : ours),
  };
}

/** What a list consists of. A side that does not have the item is undefined. */
export type Item<T> = {
  /** What tells it from the others of the list. */
  readonly identity: (item: T) => string;
  readonly read: (data: unknown, version: number) => Read<T> | null;
  readonly merge: (base?: T, ours?: T, theirs?: T) => T | undefined;
};

/** An item that is one value. A change outweighs a removal. */
export function valueItem<T>(schema: SchemaOf<T>, identity: (item: T) => string): Item<T> {
  return {
    identity,
    read: (data) => {
      const found = parsed(schema, data);
      return found && { ...found, whole: true };
    },
    merge: mergeValues,
  };
}

/** One value on both sides: a change outweighs a removal. */
export function mergeValues<T>(base?: T, ours?: T, theirs?: T): T | undefined {
  if (sameData(ours, base)) return theirs;
  return ours ?? (sameData(theirs, base) ? undefined : theirs);
}

/** A slice that is a list, read item by item. */
export function listSlice<T>({
  item,
  most,
  migrate,
}: {
  readonly item: Item<T>;
  /** Of more than these, the last ones are read. */
  readonly most: number;
  readonly migrate?: Slice<readonly T[]>["migrate"];
}): Slice<readonly T[]> {
  return {
    empty: [],
    ...(migrate && { migrate }),
    read: (data, version) => {
      if (!Array.isArray(data)) return { value: [], whole: false };
      const items = data.slice(-most).map((each: unknown) => item.read(each, version));
      const found = items.filter((each) => each !== null);
      const value = [
        ...byIdentity(
          item,
          found.map((each) => each.value)
        ).values(),
      ];
      const whole = value.length === data.length && found.every((each) => each.whole);
      return { value, whole };
    },
    merge: (base, ours, theirs) => {
      const [was, mine, other] = [base, ours, theirs].map((list) => byIdentity(item, list));
      return [...new Set([...other!.keys(), ...mine!.keys()])].flatMap((key) => {
        const merged = item.merge(was!.get(key), mine!.get(key), other!.get(key));
        return merged === undefined ? [] : [merged];
      });
    },
  };
}

/** By identity; of several with the same one, the first. */
function byIdentity<T>({ identity }: Item<T>, items: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = identity(item);
    if (!found.has(key)) found.set(key, item);
  }
  return found;
}

/** Reads the slices of a record; what is absent is empty. `others` are fields that are no slices. */
export function readSlices<T extends object>(
  slices: Slices<T>,
  record: Fields,
  { others = [], version }: { readonly others?: readonly string[]; readonly version: number }
): Read<T> {
  const reads = keysOf(slices).map((key) => {
    const { empty, read, migrate } = slices[key];
    const data =
      version === 1 && migrate
        ? migrate(record)
        : Object.hasOwn(record, key)
          ? record[key]
          : undefined;
    return { key, ...(data === undefined ? { value: empty, whole: true } : read(data, version)) };
  });
  const known = new Set<string>([...keysOf(slices), ...others]);
  return {
    value: Object.fromEntries(reads.map(({ key, value }) => [key, value])) as T,
    whole: reads.every(({ whole }) => whole) && Object.keys(record).every((key) => known.has(key)),
  };
}

export function mergeSlices<T extends object>(slices: Slices<T>, base: T, ours: T, theirs: T): T {
  const merged = keysOf(slices).map((key) => [
    key,
    slices[key].merge(base[key], ours[key], theirs[key]),
  ]);
  return Object.fromEntries(merged) as T;
}

export function emptyOf<T extends object>(slices: Slices<T>): T {
  return Object.fromEntries(keysOf(slices).map((key) => [key, slices[key].empty])) as T;
}

const keysOf = <T extends object>(slices: Slices<T>): readonly (keyof T & string)[] =>
  Object.keys(slices) as (keyof T & string)[];
