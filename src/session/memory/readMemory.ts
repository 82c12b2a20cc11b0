import type { StoredPart } from "../../sheet/storedPart";
import { EMPTY_MEMORY, type Memory, type MemorySlices } from "./memory";
import { contentOf, everyVersion } from "./adoptedVersions";
import { mergeSlices } from "./slice";
import { SLICES } from "./slices";
import {
  nothing,
  partMark,
  readPart,
  type PartContent,
  type PlacedVersion,
  type WhyRefused,
} from "./storedPart";

/** A part of which something was not read; it is never changed. */
export type RefusedPart = { readonly id: string; readonly why: WhyRefused };

export type MemoryRead = {
  readonly memory: Memory;
  readonly refused: readonly RefusedPart[];
};

/** A part and what was read of it. */
export type PartRead = StoredPart & PartContent;

/** More than any workbook has, in UTF-16 units of all parts together. */
const MOST_TEXT = 32_000_000;

/**
 * What the parts of a workbook say together, in whatever order they come. Where two that were stored
 * at once say something else, one of those that are `known` counts.
 */
export function readMemory(
  parts: readonly StoredPart[],
  known: readonly StoredPart[] = []
): MemoryRead {
  const read = readParts(parts);
  return {
    memory: {
      ...together(read, new Set(known.map(({ id }) => id))),
      adopted: everyVersion(inOrder(read).map(({ version }) => version)),
    },
    refused: read.flatMap(({ id, refused }) => (refused === null ? [] : [{ id, why: refused }])),
  };
}

/** Reads every part, the short ones first; those that are too long together are not looked at. */
export function readParts(parts: readonly StoredPart[]): readonly PartRead[] {
  let text = 0;
  return [...parts].sort(byText).map((part) => {
    text += part.text.length;
    return { ...part, ...(text > MOST_TEXT ? nothing("too-large") : readPart(part.text)) };
  });
}

/** Versions in the order in which they were locked. */
export function inOrder(parts: readonly PartRead[]): readonly PlacedVersion[] {
  const key = ({ version }: PlacedVersion): string => `${version.date} ${contentOf(version)}`;
  return parts
    .flatMap(({ adopted }) => adopted)
    .map((placed) => ({ placed, key: key(placed) }))
    .sort((a, b) => a.placed.place - b.placed.place || compared(a.key, b.key))
    .map(({ placed }) => placed);
}

/** What another part has taken in is not read again; what could be read of damaged parts counts least. */
function together(parts: readonly PartRead[], known: ReadonlySet<string>): MemorySlices {
  const taken = new Set(parts.flatMap(({ refused, instead }) => (refused === null ? instead : [])));
  const isTaken = ({ text }: PartRead): boolean => taken.size > 0 && taken.has(partMark(text));
  const standing = parts.filter((part) => part.slices && !isTaken(part));
  const damaged = standing.filter(({ refused }) => refused !== null);
  const [ours, others] = [true, false].map((isKnown) =>
    standing.filter(({ id, refused }) => refused === null && known.has(id) === isKnown)
  );
  return merged(
    [...damaged, ...others!, ...ours!].flatMap(({ slices }) => (slices ? [slices] : []))
  );
}

/** What all of them say; a later one counts where two say something else. Two by two, so that many take no time. */
function merged(all: readonly MemorySlices[]): MemorySlices {
  const [first, ...others] = all;
  if (!first) return slicesOf(EMPTY_MEMORY);
  if (others.length === 0) return first;
  const half = Math.ceil(all.length / 2);
  const [theirs, ours] = [merged(all.slice(0, half)), merged(all.slice(half))];
  return mergeSlices<MemorySlices>(SLICES, EMPTY_MEMORY, ours, theirs);
}

export function slicesOf({ adopted: _adopted, ...slices }: Memory): MemorySlices {
  return slices;
}

const byText = (a: StoredPart, b: StoredPart): number =>
  a.text.length - b.text.length || compared(a.text, b.text) || compared(a.id, b.id);

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
