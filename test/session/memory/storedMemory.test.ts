import {
  DEFAULT_CHOICE,
  EMPTY_MEMORY,
  isNoChange,
  readMemory,
  storeOf,
  type StoredPart,
} from "../../../src/session/memory";
import { FULL, RESULT, version } from "./realMemory";
import { asOfVersion1, changed, partOfVersion1, stored } from "./storedParts";

const memoryIn = (parts: readonly StoredPart[]) => readMemory(parts).memory;
const adoptedPart = (parts: readonly StoredPart[]) =>
  parts.filter(({ text }) => text.includes('"adopted":{'));

describe("what a workbook remembers", () => {
  it("is nothing where nothing is stored, and storing nothing adds no part", () => {
    expect(readMemory([])).toEqual({ memory: EMPTY_MEMORY, refused: [] });
    expect(isNoChange(storeOf(EMPTY_MEMORY, []))).toBe(true);
  });

  it("is read as it was stored, each adopted version in a part of its own", () => {
    const parts = stored(FULL);
    expect(readMemory(parts)).toEqual({ memory: FULL, refused: [] });
    expect(parts).toHaveLength(3);
    expect(adoptedPart(parts)).toHaveLength(2);
  });

  it("is not written again where it stands", () => {
    const parts = stored(FULL);
    expect(isNoChange(storeOf(FULL, parts))).toBe(true);
    expect(isNoChange(storeOf(memoryIn(parts), [...parts].reverse()))).toBe(true);
  });

  it("is a new part in the place of the old one: adopted versions are never written again", () => {
    const parts = stored(FULL);
    const next = { ...FULL, autoRefresh: false, adopted: [...FULL.adopted, version("c")] };
    const change = storeOf(next, parts);
    expect(change).toMatchObject({
      added: [expect.anything(), expect.stringContaining("cccc")],
      deleted: [parts[0]!.id],
    });
    expect(memoryIn(changed(parts, change))).toEqual(next);
  });

  it("keeps adopted versions that a memory does not have", () => {
    const parts = stored({ ...FULL, adopted: [] }, stored(FULL));
    expect(memoryIn(parts)).toEqual(FULL);
  });

  it("keeps the order in which versions were locked, whatever the order of the parts", () => {
    const adopted = [version("f"), version("a"), version("c", "2023-01-01")];
    const parts = stored({ ...EMPTY_MEMORY, adopted });
    for (const others of [parts, [...parts].reverse(), [parts[1]!, parts[2]!, parts[0]!]]) {
      expect(memoryIn(others).adopted).toEqual(adopted);
    }
  });

  it("holds two versions with the same fingerprint apart where they say something else", () => {
    const [first, second] = [version("a"), version("a", "2025-01-01")];
    const parts = stored(
      { ...EMPTY_MEMORY, adopted: [second] },
      stored({ ...EMPTY_MEMORY, adopted: [first] })
    );
    expect(memoryIn(parts).adopted).toEqual([first, second]);
  });

  it("keeps one order for versions that differ in their table alone, in one part or in two", () => {
    const { table, ...locked } = version("a");
    const [first, second] = ["z", "b"].map((name) => ({
      ...locked,
      table: { ...table, parameters: { ...table.parameters, [name]: "1" } },
    }));
    const apart = stored({ ...EMPTY_MEMORY, adopted: [first!] });
    const parts = [...apart, partOfVersion1({ ...EMPTY_MEMORY, adopted: [second!] })];
    const memory = memoryIn(parts);
    expect(memory.adopted).toHaveLength(2);
    expect(memoryIn([...parts].reverse())).toEqual(memory);
    expect(memoryIn(stored(memory, parts))).toEqual(memory);
  });

  it("of two people's first writes is that of both, and then one part", () => {
    const [mine, other] = [RESULT, { ...RESULT, sheetId: "sheet-9", sheetName: "Ark9" }];
    const parts = [
      ...stored({ ...EMPTY_MEMORY, sheets: [mine], adopted: [version("a")] }),
      ...stored({ ...EMPTY_MEMORY, sheets: [other], autoRefresh: true, adopted: [version("b")] }),
    ];
    const { memory, refused } = readMemory(parts);
    expect(refused).toEqual([]);
    expect(memory.autoRefresh).toBe(true);
    expect(new Set(memory.sheets)).toEqual(new Set([mine, other]));
    expect(memory.adopted).toEqual([version("a"), version("b")]);
    expect(memoryIn([...parts].reverse())).toEqual(memory);
    const after = stored(memory, parts);
    expect(after).toHaveLength(3);
    expect(memoryIn(after)).toEqual(memory);
  });

  it("is not what it was where the parts that it has taken in still stand", () => {
    const [mine, other] = [stored(FULL)[0]!, stored({ ...FULL, sheets: [RESULT] })[0]!];
    const parts = [mine, { ...other, id: "other" }];
    const next = { ...FULL, adopted: [], autoRefresh: false, sheets: [], papers: [], schemes: [] };
    const { deleted, ...undeleted } = storeOf(next, parts);
    expect(deleted).toHaveLength(2);
    expect(memoryIn(changed(parts, { ...undeleted, deleted: [] }))).toEqual(next);
    expect(memoryIn(changed(parts, { ...undeleted, deleted }))).toEqual(next);
  });

  it("takes in again what somebody has changed in a part that was to be deleted", () => {
    const [mine, other] = [
      stored(FULL)[0]!,
      { ...stored({ ...FULL, sheets: [] })[0]!, id: "other" },
    ];
    const change = storeOf(FULL, [mine, other]);
    const paper = { ...FULL.papers[0]!, sheetId: "sheet-8" };
    const theirs = stored({ ...FULL, papers: [paper], adopted: [] })[0]!;
    const after = changed([mine, { ...theirs, id: "other" }], { ...change, deleted: [] });
    expect(memoryIn(after).papers).toContainEqual(paper);
  });

  it("holds characters that XML cannot", () => {
    const parts = stored({
      ...FULL,
      adopted: [version("a", "2024-12-11", "a\u0000\ufffe\uffff\ud800")],
    });
    expect(parts.every(({ text }) => !/[\u0000\ufffe\uffff\ud800]/.test(text))).toBe(true);
    expect(memoryIn(parts).adopted[0]!.note).toBe("a\u0000\ufffe\uffff\ud800");
  });
});

describe("a part of the first version", () => {
  it("is read, and moved at the next write", () => {
    const part = partOfVersion1(FULL);
    expect(readMemory([part])).toEqual({ memory: asOfVersion1(FULL), refused: [] });
    const change = storeOf(FULL, [part]);
    expect(change).toMatchObject({ deleted: ["old"] });
    const after = changed([part], change);
    expect(after).toHaveLength(3);
    expect(memoryIn(after)).toEqual(FULL);
  });

  it("never parts with its adopted versions before they have parts of their own", () => {
    const part = partOfVersion1(FULL);
    const { added } = storeOf({ ...FULL, autoRefresh: false, sheets: [] }, [part]);
    for (const count of added.keys()) {
      const brokenOff = changed([part], { added: added.slice(0, count), deleted: [] });
      expect(memoryIn(brokenOff).adopted).toEqual(FULL.adopted);
    }
  });

  it("of before there was this or that is read as ever", () => {
    const { own: _own, regions: _regions, ...choice } = DEFAULT_CHOICE;
    const { shapes: _shapes, ...written } = RESULT.written!;
    const sheet = { sheetId: "sheet-1", sheetName: "Ark1", choice, corrections: {}, written };
    const part = partOfVersion1({ autoRefresh: false, sheets: [sheet], writing: null });
    const { memory, refused } = readMemory([part]);
    expect(refused).toEqual([]);
    expect(memory).toEqual({
      ...EMPTY_MEMORY,
      sheets: [
        { ...sheet, choice: DEFAULT_CHOICE, written: { ...written, shapes: [] }, costLines: [] },
      ],
    });
  });

  it("never loses an adopted version to a memory that was read before it", () => {
    const part = partOfVersion1(FULL);
    expect(memoryIn(stored(EMPTY_MEMORY, [part])).adopted).toEqual(FULL.adopted);
  });
});
