import {
  array,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  pipe,
  regex,
  strictObject,
  string,
} from "valibot";
import type { AdoptedVersion } from "../../council/adoptedVersion";
import { adoptedVersionSchema } from "../../council/adoptedVersionSchema";
import { textMark } from "../../sheet/contentMark";
import type { MemorySlices } from "./memory";
import { isFields, parsed, readSlices, type Fields } from "./slice";
import { SLICES } from "./slices";

/** Why something that a part holds was not read. */
export type WhyRefused = "unreadable" | "too-large" | "newer";

/** A version and its place among those of the workbook, the oldest first. */
export type PlacedVersion = { readonly place: number; readonly version: AdoptedVersion };

/** What a part says. */
export type PartContent = {
  /** Null where the part is no memory, or nothing of it could be read. */
  readonly slices: MemorySlices | null;
  readonly adopted: readonly PlacedVersion[];
  /** Marks of parts that it has taken in. */
  readonly instead: readonly string[];
  /** Null where all of it was read. */
  readonly refused: WhyRefused | null;
};

/** The version of the form that is written. */
const VERSION = 2;
/** In UTF-16 units; Excel on the web takes no part that is nearly as large. */
export const LONGEST_PART = 8_000_000;
const MOST_INSTEAD = 1000;
/** Versions after it share it, and stand in the order of their dates. */
export const LAST_PLACE = 1_000_000;

/** Fields of the first version that are no slices of this one. */
const OF_VERSION_1 = ["version", "adopted", "writing", "pending"];

const adoptedPart = strictObject({
  version: number(),
  place: pipe(number(), integer(), minValue(0), maxValue(LAST_PLACE)),
  adopted: adoptedVersionSchema,
});
const insteadSchema = pipe(
  array(pipe(string(), maxLength(32), regex(/^\d+-[0-9a-z]+$/))),
  maxLength(MOST_INSTEAD)
);

/**
 * The text of the part that holds our memory.
 *
 * @param taken Marks of the parts it has taken in; the first ones where there are very many.
 */
export function memoryText(slices: MemorySlices, taken: readonly string[]): string {
  const instead = [...new Set(taken)].slice(0, MOST_INSTEAD).sort();
  return asText({ version: VERSION, ...slices, ...(instead.length > 0 && { instead }) });
}

/** The text of a part that holds one adopted version, and is never written again. */
export function adoptedText({ place, version }: PlacedVersion): string {
  return asText({ version: VERSION, place, adopted: version });
}

/** By what a part is known that is never written again. */
export function partMark(text: string): string {
  return `${text.length}-${textMark(text)}`;
}

/** Reads a part; what is damaged counts as nothing, and never throws. */
export function readPart(text: string): PartContent {
  if (text.length > LONGEST_PART) return nothing("too-large");
  const data = parsedJson(text);
  if (!isFields(data)) return nothing("unreadable");
  const { version } = data;
  if (version === 1) return readVersion1(data);
  if (version === VERSION) {
    return Object.hasOwn(data, "adopted") ? readAdopted(data) : readMemoryPart(data);
  }
  return nothing(typeof version === "number" && version > VERSION ? "newer" : "unreadable");
}

/** Of which nothing is read. */
export const nothing = (refused: WhyRefused): PartContent => ({
  slices: null,
  adopted: [],
  instead: [],
  refused,
});

/** A part of the first version, with the adopted ones inside. */
function readVersion1(data: Fields): PartContent {
  const { adopted = [] } = data;
  const { value, whole } = readSlices(SLICES, data, { others: OF_VERSION_1, version: 1 });
  const list: readonly unknown[] = Array.isArray(adopted) ? adopted : [];
  const versions = list.flatMap((each, place): PlacedVersion[] => {
    const found = parsed(adoptedVersionSchema, each);
    return found ? [{ place, version: found.value }] : [];
  });
  const isWhole = whole && Array.isArray(adopted) && versions.length === list.length;
  return {
    slices: value,
    adopted: versions,
    instead: [],
    refused: isWhole ? null : "unreadable",
  };
}

function readMemoryPart(data: Fields): PartContent {
  const { instead = [] } = data;
  const others = ["version", "instead"];
  const { value, whole } = readSlices(SLICES, data, { others, version: VERSION });
  const marks = parsed(insteadSchema, instead);
  return {
    slices: value,
    adopted: [],
    instead: marks?.value ?? [],
    refused: whole && marks ? null : "unreadable",
  };
}

function readAdopted(data: Fields): PartContent {
  const found = parsed(adoptedPart, data);
  if (!found) return nothing("unreadable");
  const { place, adopted } = found.value;
  return { ...nothing("unreadable"), adopted: [{ place, version: adopted }], refused: null };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON, or nested deeper than the engine reads.
    return null;
  }
}

/** JSON that XML can hold: it has no way to say these two characters. */
function asText(data: Fields): string {
  return JSON.stringify(data).replace(/[\ufffe\uffff]/g, (character) =>
    character === "\ufffe" ? "\\ufffe" : "\\uffff"
  );
}
