import fc from "fast-check";
import { hpallocate } from "../../src/functions/functions";
import { fetchWords } from "../../src/functions/words";
import { provideExcel } from "./excel";

beforeEach(() => {
  provideExcel();
  return fetchWords();
});

describe("=HPALLOCATE", () => {
  it("keeps the shape of the populations", () => {
    expect(hpallocate([[65], [17], [18]], 10)).toEqual([[6], [2], [2]]);
    expect(hpallocate([[65, 17, 18]], 10)).toEqual([[6, 2, 2]]);
  });

  it.each([
    {
      why: "by largest remainder unless told otherwise",
      rule: undefined,
      unit: undefined,
      expected: [2, 1, 1],
    },
    { why: "each for itself under half-up", rule: "half-up", unit: undefined, expected: [1, 1, 1] },
    {
      why: "by largest remainder where an older Excel gives 0 for a blank rule",
      rule: 0,
      unit: 1,
      expected: [2, 1, 1],
    },
    { why: "in øre", rule: "", unit: 0.01, expected: [1.34, 1.33, 1.33] },
  ])("hands out $why", ({ rule, unit, expected }) => {
    expect(hpallocate([[1, 1, 1]], 4, rule, unit)).toEqual([expected]);
  });

  it("gives a blank population nothing, and mirrors a refund", () => {
    expect(hpallocate([[1, "", 1]], -3)).toEqual([[-2, 0, -1]]);
  });

  it("reads cells of Excel's data types by their basic value", () => {
    const cell = (basicValue: unknown) => ({ type: "FormattedNumber", basicValue });
    expect(
      hpallocate([[cell(65), cell(17), cell(18), cell("")]], cell(4), cell("half-up"), cell(2))
    ).toEqual(hpallocate([[65, 17, 18, ""]], 4, "half-up", 2));
  });

  it("adds up to the amount, whatever the populations", () => {
    const populations = fc.array(fc.nat(10 ** 7), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(populations, fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (row, amount) => {
        fc.pre(row.some((population) => population > 0));
        const parts = hpallocate([row], amount).flat();
        return parts.reduce((sum, part) => sum + part, 0) === amount;
      })
    );
  });

  it.each([
    {
      why: "text among the populations",
      call: () => hpallocate([[1, "x"]], 10),
      sentence: "nummer 2 er «x»",
    },
    { why: "a negative population", call: () => hpallocate([[1, -1]], 10), sentence: "negativt" },
    {
      why: "populations that are all zero",
      call: () => hpallocate([[0, 0]], 10),
      sentence: "null for alle",
    },
    { why: "an amount that is no number", call: () => hpallocate([[1]], "mye"), sentence: "«mye»" },
    {
      why: "an unknown rule",
      call: () => hpallocate([[1]], 1, "størst"),
      sentence: "largest-remainder",
    },
    {
      why: "a rule that needs a host",
      call: () => hpallocate([[1]], 1, "residual-to-host"),
      sentence: "finnes ikke",
    },
    {
      why: "an amount finer than the unit",
      call: () => hpallocate([[1]], 10.5),
      sentence: "går ikke opp",
    },
    {
      why: "a unit that is not above zero",
      call: () => hpallocate([[1]], 10, "", 0),
      sentence: "over null",
    },
  ])("refuses $why with a sentence", ({ call, sentence }) => {
    expect(call).toThrow(sentence);
    expect(call).toThrow(expect.objectContaining({ code: "#VALUE!" }));
  });
});
