import {
  EMPTY_MEMORY,
  isNoChange,
  readMemory,
  storeOf,
  type Memory,
  type StoredPart,
} from "../../../src/session/memory";
import { FULL, OWN, RESULT, version } from "./realMemory";
import { asOfVersion1, changed, partOfVersion1, stored } from "./storedParts";

/** The memory with something else in one of its places. */
function damaged(path: string, value: unknown, memory: object = FULL): object {
  const [first, ...rest] = path.split(".");
  const copy = (Array.isArray(memory) ? [...memory] : { ...memory }) as Record<string, unknown>;
  copy[first!] = rest.length === 0 ? value : damaged(rest.join("."), value, copy[first!] as object);
  return copy;
}

const valueAt = (path: string, memory: object): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (at, name) => (at as Readonly<Record<string, unknown>> | null)?.[name],
      memory
    );

const part = (text: string): StoredPart => ({ id: "damaged", text });

/** Whether a part is as it was; without the long text of one that is not. */
const stands = ({ id, text }: StoredPart, after: readonly StoredPart[]): boolean =>
  after.some((each) => each.id === id && each.text === text);

const basis = "sheets.0.written.basis.0";
const shape = "sheets.0.written.shapes.0";
const row = "adopted.0.table.rows.0";

const JOURNAL = "unfinished.0.journal";
const TWICE = FULL.unfinished[0]!.journal!.written[0];

describe("what is out of bounds never gets in", () => {
  it.each([
    { why: "no number of inhabitants", path: `${basis}.population`, value: "n/a" },
    { why: "more than a cell shows", path: `${basis}.population`, value: "1000000000000000000000" },
    { why: "an exponent", path: `${basis}.population`, value: "1e21" },
    { why: "fewer than nobody", path: `${basis}.population`, value: "-5" },
    { why: "a number instead of a decimal", path: `${basis}.population`, value: 5 },
    { why: "a very long name", path: `${basis}.name`, value: "x".repeat(40_000) },
    { why: "a year that is a number", path: "sheets.0.written.populationDate", value: 2024 },
    { why: "no date", path: "sheets.0.written.populationDate", value: "2024-13-01" },
    { why: "no date that was given", path: "sheets.0.corrections.populationDate", value: "i fjor" },
    { why: "a billion rows", path: `${shape}.area.rows`, value: 1e9 },
    { why: "half a row", path: `${shape}.area.rows`, value: 0.5 },
    { why: "a column right of the last", path: `${shape}.area.column`, value: 16_383 },
    {
      why: "more cells than the area has",
      path: `${shape}.cells`,
      value: ["a", "b", "c", "d", "e"],
    },
    { why: "a place that is not ours", path: `${shape}.name`, value: "Print_Area" },
    {
      why: "a thousand shapes",
      path: "sheets.0.written.shapes",
      value: Array(1000).fill(RESULT.written!.shapes[0]),
    },
    { why: "a mark that is none", path: "sheets.0.written.marks", value: ["<script>"] },
    { why: "a rule that is unknown", path: "sheets.0.choice.rounding", value: "truncate" },
    { why: "a choice that is text", path: "sheets.0.choice", value: "hp-2025" },
    { why: "a role that is none", path: "sheets.0.corrections.roles.0", value: "king" },
    { why: "a column beyond all", path: "sheets.0.corrections.populationColumn", value: 1e21 },
    { why: "an area beyond the sheet", path: "sheets.0.corrections.within.rows", value: 2e6 },
    { why: "an unknown correction", path: "sheets.0.corrections.other", value: 1 },
    { why: "a key that is none", path: "sheets.0.costLines.0.key", value: "lottery" },
    { why: "a sheet without a name", path: "sheets.0.sheetName", value: null },
    { why: "a write of no kind", path: "unfinished.0.kind", value: "magic" },
    { why: "a journal that is text", path: "unfinished.0.journal", value: "all" },
    { why: "a cell beyond the sheet", path: `${JOURNAL}.written.0.row`, value: 1e9 },
    { why: "a cell without a content", path: `${JOURNAL}.written.0.content`, value: null },
    { why: "a formula that is none", path: `${JOURNAL}.written.1.content.formula`, value: "B3" },
    { why: "a cell that is written twice", path: `${JOURNAL}.written.2`, value: TWICE },
    { why: "a name that is not ours", path: `${JOURNAL}.names.after.0.name`, value: "Budget" },
    { why: "a table beyond the sheet", path: `${JOURNAL}.frame.table.rows`, value: 2e6 },
    { why: "a sheet of before that is none", path: "unfinished.0.before", value: 5 },
    { why: "a scheme with a rule that is none", path: "schemes.0.scheme.rule", value: "lottery" },
    { why: "a scheme that is none", path: "schemes.0", value: {} },
    { why: "a paper without its source", path: "papers.0.source", value: null },
    { why: "papers that are no list", path: "papers", value: { length: 1e9 } },
    { why: "text instead of a yes", path: "autoRefresh", value: "yes" },
    { why: "a sheet that is a number", path: "unfinished.0.sheetId", value: 1 },
    { why: "a population adopted below nobody", path: `${row}.population`, value: "-5" },
    { why: "an amount that is none", path: `${row}.amount`, value: "much" },
    { why: "a digest that is none", path: "adopted.0.sha256", value: "A".repeat(64) },
    { why: "adopted versions that are no list", path: "adopted", value: 7 },
    { why: "a field that nobody knows", path: "other", value: 7 },
  ])("$why", ({ path, value }) => {
    const isOfToday = path.startsWith("unfinished");
    const { adopted: _adopted, ...slices } = damaged(path, value) as Memory;
    const today = { id: "old", text: JSON.stringify({ version: 2, ...slices }) };
    const before = isOfToday ? today : partOfVersion1(damaged(path, value));
    const whole = isOfToday ? { ...FULL, adopted: [] } : asOfVersion1(FULL);
    const { memory, refused } = readMemory([before]);
    expect(refused).toEqual([{ id: "old", why: "unreadable" }]);
    expect(valueAt(path, memory)).not.toEqual(value);
    // All the rest is read, and the part stays as it is.
    const kept = Object.keys(FULL) as (keyof Memory)[];
    const same = kept.filter((key) => JSON.stringify(memory[key]) === JSON.stringify(whole[key]));
    expect(same.length).toBeGreaterThanOrEqual(kept.length - 1);
    const after = stored(memory, [before]);
    expect(stands(before, after)).toBe(true);
    expect(readMemory(after)).toEqual({ memory, refused });
  });

  it.each([
    { why: "a part of one sheet", path: "sheets.0.written", slice: "written" },
    { why: "a part of one sheet", path: "sheets.0.corrections", slice: "corrections" },
  ])("loses no more than $why: $path", ({ path, slice }) => {
    const { memory } = readMemory([partOfVersion1(damaged(path, 7))]);
    expect(memory.sheets[0]).toEqual({ ...RESULT, [slice]: slice === "written" ? null : {} });
    expect(memory.sheets.slice(1)).toEqual(FULL.sheets.slice(1));
  });
});

describe("a part that cannot be read", () => {
  it.each([
    { text: "", why: "unreadable" },
    { text: "{", why: "unreadable" },
    { text: "null", why: "unreadable" },
    { text: "[]", why: "unreadable" },
    { text: '{"version":"2"}', why: "unreadable" },
    { text: '{"version":1.5}', why: "unreadable" },
    { text: '{"version":2,"__proto__":{"autoRefresh":true}}', why: "unreadable" },
    { text: '{"version":2,"adopted":{}}', why: "unreadable" },
    {
      text: `{"version":2,"sheets":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      why: "unreadable",
    },
    { text: '{"version":3,"sheets":"in other words"}', why: "newer" },
    { text: '{"version":3,"adopted":[]}', why: "newer" },
    { text: " ".repeat(17_000_000), why: "too-large" },
  ] as const)("stays as it is, and is told: $why", ({ text, why }) => {
    const before = part(text);
    expect(readMemory([before])).toEqual({
      memory: EMPTY_MEMORY,
      refused: [{ id: "damaged", why }],
    });
    const after = stored(FULL, [before]);
    expect(stands(before, after)).toBe(true);
    expect(readMemory(after)).toEqual({ memory: FULL, refused: [{ id: "damaged", why }] });
  });

  it("does not bring back what has been changed since its rest was taken in", () => {
    const before = partOfVersion1(damaged("papers", 7));
    const { memory } = readMemory([before]);
    expect(memory).toEqual({ ...asOfVersion1(FULL), papers: [] });
    const after = stored({ ...memory, autoRefresh: false, sheets: [], schemes: [] }, [before]);
    expect(readMemory(after).memory).toEqual({
      ...asOfVersion1(FULL),
      autoRefresh: false,
      sheets: [],
      schemes: [],
      papers: [],
    });
  });

  it("is read anew once somebody has changed it", () => {
    const before = partOfVersion1(damaged("papers", 7));
    const taken = stored({ ...EMPTY_MEMORY, adopted: FULL.adopted }, [before]);
    const repaired = taken.map((each) => (each.id === before.id ? partOfVersion1(FULL) : each));
    expect(readMemory(repaired)).toEqual({ memory: asOfVersion1(FULL), refused: [] });
  });

  it("gives up its adopted versions, which stay where they are too", () => {
    const before = partOfVersion1(damaged("adopted.0.table", null));
    const { memory } = readMemory([before]);
    expect(memory.adopted).toEqual([FULL.adopted[1]]);
    const after = stored({ ...EMPTY_MEMORY, adopted: [version("c")] }, [before]);
    expect(stands(before, after)).toBe(true);
    expect(readMemory(after).memory.adopted).toEqual([FULL.adopted[1], version("c")]);
  });

  it("counts least where another part says something else", () => {
    const mine = { ...FULL, sheets: [{ ...RESULT, corrections: {} }] };
    const parts = [partOfVersion1(damaged("papers", 7)), ...stored(mine)];
    expect(readMemory(parts).memory.sheets.find(({ sheetId }) => sheetId === "sheet-1")).toEqual({
      ...RESULT,
      // Said by the damaged part alone.
      corrections: RESULT.corrections,
    });
  });
});

describe("more than any workbook has", () => {
  it("of memory parts: all are read, and made one", () => {
    const papers = Array.from({ length: 1500 }, (_, number) => ({
      ...FULL.papers[0]!,
      sheetId: `s-${String(number).padStart(4, "0")}`,
    }));
    const parts = papers.map((paper, number) => ({
      id: `part-${number}`,
      text: JSON.stringify({ version: 2, papers: [paper] }),
    }));
    const { memory, refused } = readMemory(parts);
    expect(refused).toEqual([]);
    expect(memory).toEqual({ ...EMPTY_MEMORY, papers });
    const after = stored(memory, parts);
    expect(after).toHaveLength(1);
    expect(readMemory(after).memory).toEqual(memory);
  });

  it("of damaged parts: our own memory is read nevertheless", () => {
    const parts = Array.from({ length: 1100 }, (_, number) => ({
      id: `part-${number}`,
      text: JSON.stringify({ version: 2, writing: number }),
    }));
    const after = stored(FULL, parts);
    expect(after).toHaveLength(parts.length + 3);
    expect(isNoChange(storeOf(FULL, after))).toBe(true);
    expect(readMemory(after).memory).toEqual(FULL);
  });

  it("of places: a version locked after the last place is kept", () => {
    const last = { version: 2, place: 1_000_000, adopted: version("a") };
    const parts = [part(JSON.stringify(last))];
    const adopted = [version("a"), version("b", "2025-01-01"), version("c", "2026-01-01")];
    const after = stored({ ...EMPTY_MEMORY, adopted }, parts);
    expect(readMemory(after)).toEqual({ memory: { ...EMPTY_MEMORY, adopted }, refused: [] });
  });

  it("of versions with one fingerprint: each is kept", () => {
    const adopted = Array.from({ length: 600 }, (_, number) =>
      version("a", "2024-12-11", String(number).padStart(4, "0"))
    );
    const part = partOfVersion1({ ...EMPTY_MEMORY, adopted });
    expect(readMemory([part]).memory.adopted).toEqual(adopted);
    expect(readMemory(stored(EMPTY_MEMORY, [part])).memory.adopted).toHaveLength(600);
  });
});

describe("a memory that is too large", () => {
  it("is stored with its newest sheets", () => {
    const long = "x".repeat(32_000);
    const basis = Array.from({ length: 100 }, () => ({ ...RESULT.written!.basis[0]!, name: long }));
    const sheets = [1, 2, 3, 4].map((number) => ({
      ...RESULT,
      sheetId: `sheet-${number}`,
      written: { ...RESULT.written!, basis },
    }));
    const parts = changed([], storeOf({ ...FULL, sheets }, []));
    const { memory, refused } = readMemory(parts);
    expect(refused).toEqual([]);
    expect(memory.sheets.map(({ sheetId }) => sheetId)).toEqual(["sheet-3", "sheet-4"]);
    expect(memory.schemes.map(({ scheme }) => scheme.id)).toEqual([OWN.scheme.id, "another"]);
  });
});
