import fc from "fast-check";
import { alignRows } from "../../../src/sheet/layout/alignRows";

const rows = (text: string): string[][] =>
  text.split(" ").map((row) => [...row].map((mark) => (mark === "." ? "" : mark)));

describe("rows that were put in or deleted", () => {
  it.each([
    { why: "nothing happened", now: "ab cd ef", before: "ab cd ef", is: [0, 1, 2] },
    { why: "an empty row was put in", now: "ab .. cd ef", before: "ab cd ef", is: [0, null, 1, 2] },
    { why: "somebody wrote into it", now: "ab x. cd ef", before: "ab cd ef", is: [0, null, 1, 2] },
    {
      why: "what was written into it is the same as a row below",
      now: "ab ef cd ef",
      before: "ab cd ef",
      is: [0, null, 1, 2],
    },
    { why: "a row is gone", now: "ab ef", before: "ab cd ef", is: [0, 2] },
    { why: "one came and another went", now: "ab .. cd", before: "ab cd ef", is: [0, null, 1] },
    { why: "a cell was typed over", now: "ab cX ef", before: "ab cd ef", is: [0, 1, 2] },
    {
      why: "a cell was typed over with what stands in the next row, and a row was put in",
      now: "ab eb cd .. ef",
      before: "ab gb cd ef",
      is: [0, 1, 2, null, 3],
    },
    {
      why: "our own gap is no row that was put in",
      now: "ab .. .. ef",
      before: "ab .. ef",
      is: [0, null, 1, 2],
    },
  ])("are told from ours where $why", ({ now, before, is }) => {
    const found = alignRows(rows(now), rows(before))!;
    // Which of two empty rows was put in, nobody can say.
    const distinct = (row: number | null, index: number) =>
      rows(now)[index]!.every((mark) => mark === "") ? "empty" : row;
    expect(found.map(distinct)).toEqual(is.map(distinct));
  });

  it("are found whatever was put in or deleted, as long as our rows differ", () => {
    const distinctRows = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 30 });
    const change = fc.record({
      at: fc.nat(),
      count: fc.integer({ min: 1, max: 4 }),
      deletes: fc.boolean(),
    });
    fc.assert(
      fc.property(distinctRows, fc.array(change, { maxLength: 3 }), (marks, changes) => {
        const before = marks.map((mark) => [`a${mark}`, `b${mark}`, ""]);
        const now: (number | null)[] = before.map((_, index) => index);
        for (const { at, count, deletes } of changes) {
          const place = at % (now.length + 1);
          if (deletes) now.splice(place, count);
          else now.splice(place, 0, ...Array.from({ length: count }, () => null));
        }
        const cells = now.map((row) => (row === null ? ["", "", ""] : before[row]!));
        const found = alignRows(cells, before)!;
        // An empty row may be one that was put in, or one of ours that was emptied.
        expect(found.filter((_, index) => now[index] !== null)).toEqual(
          now.filter((row) => row !== null)
        );
      })
    );
  });

  it("are not compared where they would take too long", () => {
    const many = Array.from({ length: 30_000 }, (_, index) => [String(index)]);
    expect(alignRows(many, many.slice(0, 10))).toBeNull();
  });
});
