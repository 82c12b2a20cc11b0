import fc from "fast-check";
import { EMPTY_MEMORY, type StoredPart } from "../../../src/session/memory";
import { FULL, RESULT, version } from "./realMemory";
import { partOfVersion1, stored } from "./storedParts";

/** The parts of real memories, as their texts. */
const REAL: readonly string[] = [
  ...stored(FULL),
  partOfVersion1(FULL),
  partOfVersion1({ ...EMPTY_MEMORY, sheets: [RESULT], adopted: [version("c")] }),
  ...stored({ ...EMPTY_MEMORY, autoRefresh: true, adopted: [version("a", "2025-01-01")] }),
].map(({ text }) => text);

/** Enough harm is done to a text that is longer. */
const LONG = 50_000;
const MEGABYTE = "x".repeat(1_000_000);
const DEEP = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;

/** JSON that has no business where it is put. */
const STRANGE: readonly string[] = [
  ...["null", "true", "0", "-1", "-0", "1.5", "1e21", "1e308", "1e400", "4294967296"],
  ...['""', '"=1+1"', '"n/a"', '"NaN"', '"-5"', '"1e21"', '"2026"', '"__proto__"', '"sheet-1"'],
  ...["[]", "{}", "[[]]", "[null]", '{"length":5}', '{"a":1}', '{"__proto__":{"a":1}}'],
  ...['{"toString":1}', '"constructor"', '"\\u0000\\uffff\\ud800"', `"${"9".repeat(400)}"`],
  `[${"0,".repeat(5000)}0]`,
  JSON.stringify(RESULT),
  JSON.stringify(version("d")),
];
/** What is large is rare, so that there is time for many parts. */
const strange = fc.oneof(
  { weight: 400, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 40, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.constantFrom(`"${MEGABYTE}"`, DEEP) }
);

type Damage = (text: string) => string;

/** Something else in a place of the JSON; the place is the first that begins after a position. */
const replaced = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), strange)
  .map(([at, json]): Damage => (text) => {
    const places = [...text.matchAll(/(?<=[:,[])("([^"\\]|\\.)*"(?!:)|[\d.]+|true|false|null)/g)];
    const place = places[Math.floor(at * (places.length - 1))];
    return place
      ? text.slice(0, place.index) + json + text.slice(place.index + place[0].length)
      : text;
  });

type Fields = Record<string, unknown>;

/** A whole branch taken away, doubled, renamed or put in another place. */
const moved = fc
  .tuple(
    fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 5 }),
    fc.constantFrom("delete", "double", "rename", "prototype", "many")
  )
  .map(([path, how]): Damage => (text) => {
    const data = parsed(text);
    let at: unknown = data;
    for (const step of path.slice(0, -1)) {
      const values = Object.values((at ?? {}) as Fields);
      const next = values[step % Math.max(1, values.length)];
      if (typeof next === "object" && next !== null) at = next;
    }
    if (typeof at !== "object" || at === null) return text;
    const fields = at as Fields;
    const keys = Object.keys(fields);
    const key = keys[path.at(-1)! % Math.max(1, keys.length)];
    if (key === undefined) return text;
    const value = fields[key];
    if (how === "delete") delete fields[key];
    else if (how === "double" && Array.isArray(at)) at.push(value);
    else if (how === "many" && Array.isArray(value)) fields[key] = Array(3000).fill(value[0] ?? 0);
    else if (how === "prototype") {
      Object.defineProperty(fields, "__proto__", { value, enumerable: true, configurable: true });
    } else fields[`${key}2`] = value;
    return JSON.stringify(data);
  });

/** Bytes that were lost, or come from elsewhere. */
const torn = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }), fc.string())
  .map(([at, lost, put]): Damage => (text) => {
    const position = Math.floor(at * text.length);
    return text.slice(0, position) + put + text.slice(position + lost);
  });

const damages = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: replaced },
    { weight: 4, arbitrary: moved },
    { weight: 1, arbitrary: torn }
  ),
  { maxLength: 3 }
);

const text = fc
  .tuple(fc.constantFrom(...REAL), damages)
  .map(([real, each]) =>
    each.reduce((text, damage) => (text.length > LONG ? text : damage(text)), real)
  );

/** A workbook's parts after somebody has been at them; some of them twice. */
export const hostileParts: fc.Arbitrary<readonly StoredPart[]> = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .chain((texts) =>
    fc.constantFrom(texts, [...texts, texts[0]!], [...texts, JSON.stringify({ version: 3 })])
  )
  .map((texts) => texts.map((each, index) => ({ id: `part-${index}`, text: each })));

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
