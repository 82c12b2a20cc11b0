import fc from "fast-check";
import { hpshare } from "../../src/functions/functions";
import { fetchWords, saying } from "../../src/functions/words";
import { provideExcel, type CellError } from "./excel";

beforeAll(() => {
  provideExcel();
  return fetchWords();
});

const one = (pop: unknown, total: unknown): unknown => hpshare([[pop]], [[total]])[0]?.[0];

const ERROR_TYPE = { type: "Entity", basicType: "Error", basicValue: "#VALUE!" };

describe("=HPSHARE", () => {
  it.each([
    { why: "a population over a total", pop: 214565, total: 535512, expected: 214565 / 535512 },
    { why: "blank population is nothing", pop: "", total: 535512, expected: 0 },
    { why: "an empty cell that arrives as null", pop: null, total: 10, expected: 0 },
    { why: "a number stored as text", pop: "214 565", total: "535 512", expected: 214565 / 535512 },
    {
      why: "a data type's basic value",
      pop: { basicValue: 5 },
      total: { basicValue: 10 },
      expected: 0.5,
    },
    { why: "the cell's decimal value, not its binary one", pop: 0.3, total: 0.1, expected: 3 },
  ])("$why", ({ pop, total, expected }) => {
    expect(one(pop, total)).toBe(expected);
  });

  it.each([
    { why: "text that is no number", pop: "mange", total: 10, sentence: "«mange»" },
    { why: "a boolean", pop: true, total: 10, sentence: "«true»" },
    { why: "a boolean total", pop: 1, total: false, sentence: "«false»" },
    { why: "negative population", pop: -1, total: 10, sentence: "under null" },
    { why: "negative total", pop: 1, total: -10, sentence: "under null" },
  ])("#VALUE! with a sentence for $why", ({ pop, total, sentence }) => {
    const result = one(pop, total);
    expect(result).toMatchObject({ code: "#VALUE!" });
    expect((result as CellError).message).toContain(sentence);
  });

  it.each([
    { why: "zero total", total: 0 },
    { why: "blank total counts as zero", total: "" },
  ])("#DIV/0! for $why", ({ total }) => {
    expect(one(5, total)).toMatchObject({ code: "#DIV/0!" });
  });

  it.each([
    { why: "a number that is none", pop: NaN, total: 10 },
    { why: "an infinite number", pop: 1, total: Infinity },
    { why: "an error inside one of Excel's data types", pop: ERROR_TYPE, total: 10 },
  ])("#VALUE! for $why", ({ pop, total }) => {
    expect(one(pop, total)).toMatchObject({ code: "#VALUE!" });
  });

  it("takes single values that no range was made of, and Excel's data types by their value", () => {
    expect(hpshare(1 as never, 4 as never)).toEqual([[0.25]]);
    expect(hpshare([1, 2] as never, 4 as never)).toEqual([[0.25, 0.5]]);
    expect(one({ type: "FormattedNumber", basicType: "Double", basicValue: 1 }, 4)).toBe(0.25);
  });

  it("spoils only the bad cell of a range", () => {
    expect(hpshare([[1], ["x"], [2]], [[4]])).toEqual([
      [0.25],
      [expect.objectContaining({ code: "#VALUE!" })],
      [0.5],
    ]);
  });

  it("goes cell by cell over ranges of the same shape, and spreads a single cell", () => {
    expect(hpshare([[1, 2]], [[4, 8]])).toEqual([[0.25, 0.25]]);
    expect(hpshare([[1]], [[4], [8]])).toEqual([[0.25], [0.125]]);
  });

  it("refuses shapes that do not fit, and says which", () => {
    expect(() => hpshare([[1], [2]], [[4, 8]])).toThrow("2 rader × 1 kolonne");
  });

  it("gives the double nearest to the exact quotient", () => {
    const count = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(
      fc.property(count, count, (pop, total) => {
        fc.pre(total > 0);
        // Both are exact doubles, and IEEE division rounds their quotient correctly.
        return one(pop, total) === pop / total;
      }),
      { numRuns: 2000 }
    );
  });
});

describe("the words of a refusal", () => {
  // Each language is fetched once; in this file nobody has asked for English.
  it("come when they are needed, in the language Excel is shown in; a number waits for nothing", async () => {
    provideExcel("en-US");
    expect(saying(() => hpshare([[1]], [[4]]))).toEqual([[0.25]]);
    const refused = saying(() => hpshare([["many"]], [[4]]));
    expect(refused).toBeInstanceOf(Promise);
    const [[error]] = (await refused) as [[CellError]];
    expect(error).toMatchObject({ code: "#VALUE!" });
    expect(error.message).toContain("not a number");
    expect(saying(() => hpshare([["many"]], [[4]]))).not.toBeInstanceOf(Promise);
    provideExcel();
  });
});
