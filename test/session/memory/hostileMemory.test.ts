import fc from "fast-check";
import type { AdoptedVersion } from "../../../src/council";
import {
  EMPTY_MEMORY,
  isNoChange,
  mergeMemory,
  readMemory,
  storeOf,
  type Memory,
  type StoredPart,
} from "../../../src/session/memory";
import { hostileParts } from "./hostileParts";
import { FULL, version } from "./realMemory";
import { changed } from "./storedParts";

/** Workbooks; HPSHARE_WORKBOOKS asks for more. */
const WORKBOOKS = Number(process.env["HPSHARE_WORKBOOKS"] ?? 400);

const REAL_VERSIONS = [...FULL.adopted, version("c"), version("d"), version("a", "2025-01-01")].map(
  (each) => JSON.stringify(each)
);

/** The real versions that stand whole where a reader looks for them, found without the add-in's reader. */
function readableVersions(parts: readonly StoredPart[]): readonly string[] {
  return parts.flatMap(({ text }) => {
    const data = recordIn(text);
    if (data?.["version"] === 1 && Array.isArray(data["adopted"])) {
      return data["adopted"].map(jsonIn).filter(isReal);
    }
    const isPart = data?.["version"] === 2 && Object.keys(data).join() === "version,place,adopted";
    const place = data?.["place"];
    const json = jsonIn(data?.["adopted"]);
    return isPart && typeof place === "number" && place >= 0 && place < 10 && place % 1 === 0
      ? [json].filter(isReal)
      : [];
  });
}
/** Its JSON; nothing where it is nested too deep to be anything real. */
function jsonIn(data: unknown): string {
  try {
    return JSON.stringify(data) ?? "";
  } catch {
    return "";
  }
}
const isReal = (json: string): boolean => REAL_VERSIONS.includes(json);

function recordIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const isCount = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;
const isPopulation = (text: string): boolean => /^\d{1,15}(\.\d{1,15})?$/.test(text);

/** What is kept beyond the bounds that the memory promises, in words of the test alone. */
function beyondBounds(memory: Memory): readonly string[] {
  const json = JSON.stringify(memory);
  const long = json.match(/"([^"\\]|\\.){32768,}"/);
  const written = memory.sheets.flatMap((sheet) => (sheet.written ? [sheet.written] : []));
  const shapes = written.flatMap((each) => each.shapes);
  const basis = written.flatMap((each) => each.basis);
  const journals = memory.unfinished.flatMap(({ journal }) => (journal ? [journal] : []));
  const dates = [
    ...written.map(({ populationDate }) => populationDate ?? "2024"),
    ...memory.sheets.map(({ corrections }) => corrections.populationDate ?? "2024"),
  ];
  return [
    long && "a text longer than a cell",
    shapes.some(
      ({ area: { row, column, rows, columns }, cells }) =>
        !isCount(row + rows, 1_048_576) ||
        !isCount(column + columns, 16_384) ||
        cells.length !== rows * columns
    ) && "an area beyond the sheet",
    written.some((each) => each.shapes.length > 64) && "too many shapes",
    basis.some(({ population }) => !isPopulation(population)) && "a population that is none",
    journals.some(({ written }) =>
      written.some(({ row, column }) => !isCount(row, 1_048_575) || !isCount(column, 16_383))
    ) && "a cell beyond the sheet",
    dates.some((date) => !/^\d{4}(-\d\d-\d\d)?$/.test(date)) && "a date that is none",
    json.includes('"__proto__":') && "a prototype",
    Object.keys(memory).sort().join() !== Object.keys(EMPTY_MEMORY).sort().join() && "a field more",
  ].filter((each) => typeof each === "string");
}

const jsonOf = (versions: readonly AdoptedVersion[]): readonly string[] =>
  versions.map((each) => JSON.stringify(sorted(each)));
/** Its fields in one order, whatever order they were read in. */
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)])
  );
}

const survives = (part: StoredPart, after: readonly StoredPart[]): boolean =>
  after.some(({ id, text }) => id === part.id && text === part.text);

describe("whatever stands in the parts of a workbook", () => {
  it("is read within bounds, loses no adopted version, and is stored as it was read", () => {
    fc.assert(
      fc.property(hostileParts, (parts) => {
        const { memory, refused } = readMemory(parts);
        expect(beyondBounds(memory)).toEqual([]);
        const readable = readableVersions(parts).map((each) =>
          JSON.stringify(sorted(JSON.parse(each)))
        );
        expect(jsonOf(memory.adopted)).toEqual(expect.arrayContaining(readable));
        expect(readMemory([...parts].reverse()).memory).toEqual(memory);

        const change = storeOf(memory, parts);
        const after = changed(parts, change);
        const again = readMemory(after);
        expect(again.memory).toEqual(memory);
        expect(again.refused).toEqual(refused);
        expect(isNoChange(storeOf(memory, after))).toBe(true);
        const untouchable = parts.filter(
          ({ id, text }) => refused.some((each) => each.id === id) || text.includes('"adopted":{')
        );
        expect(untouchable.every((part) => survives(part, after))).toBe(true);
      }),
      { numRuns: WORKBOOKS, endOnFailure: true }
    );
  });

  it("takes a change, and another's at the same time, with nothing lost", () => {
    fc.assert(
      fc.property(hostileParts, (parts) => {
        const { memory } = readMemory(parts);
        const ours = { ...memory, autoRefresh: !memory.autoRefresh };
        const theirs = { ...memory, adopted: [...memory.adopted, version("e")] };
        const now = changed(parts, storeOf(theirs, parts));
        const merged = mergeMemory(memory, ours, readMemory(now).memory);
        const after = readMemory(changed(now, storeOf(merged, now))).memory;
        expect(after).toEqual({ ...theirs, autoRefresh: ours.autoRefresh });
      }),
      { numRuns: Math.ceil(WORKBOOKS / 5), endOnFailure: true }
    );
  });
});
