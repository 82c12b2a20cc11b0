import { onSheet, valuesOf } from "./batches";

/** A function that answers from another window: calls cross together, answers come later. */
function registerFarAway(body: (...args: number[]) => number): {
  readonly journeys: () => number;
  readonly calls: () => number;
} {
  let calls = 0;
  let journeys = 0;
  const waiting: (() => void)[] = [];
  excelHost.registerFunctions(
    [{ id: "FAR", name: "FAR", parameters: [{ name: "a" }, { name: "b", optional: true }] }],
    (_id, args) => {
      calls++;
      return new Promise((resolve) => {
        if (waiting.length === 0) {
          setTimeout(() => {
            journeys++;
            waiting.splice(0).forEach((answer) => answer());
          }, 0);
        }
        waiting.push(() => resolve(body(...(args as number[]))));
      });
    },
    { farAway: true }
  );
  return { journeys: () => journeys, calls: () => calls };
}

const ROWS = 400;

beforeEach(async () => {
  await resetWorkbook();
});

describe("functions that answer from another window", () => {
  it("are asked for a column of formulas in a few journeys, each once", async () => {
    const far = registerFarAway((a, b) => a / b);
    await onSheet(async (sheet, context) => {
      sheet.getRange(`A1:A${ROWS}`).values = Array.from({ length: ROWS }, (_, i) => [i]);
      sheet.getRange("D1").formulas = [[`=SUM(A1:A${ROWS})`]];
      sheet.getRange(`B1:B${ROWS}`).formulas = Array.from({ length: ROWS }, (_, i) => [
        `=FAR(A${i + 1},$D$1)`,
      ]);
      await context.sync();
    });
    const total = (ROWS * (ROWS - 1)) / 2;
    expect(await valuesOf(`B1:B${ROWS}`)).toEqual(
      Array.from({ length: ROWS }, (_, i) => [i / total])
    );
    expect(far.calls()).toBe(ROWS);
    expect(far.journeys()).toBeLessThan(10);
  });

  it("give what they would one by one where each formula needs the one before", async () => {
    const far = registerFarAway((a) => a + 1);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A40").formulas = Array.from({ length: 40 }, (_, i) => [
        i === 0 ? "=FAR(0)" : `=FAR(A${i})`,
      ]);
      await context.sync();
    });
    expect(await valuesOf("A1:A40")).toEqual(Array.from({ length: 40 }, (_, i) => [i + 1]));
    expect(far.calls()).toBeLessThan(40 * 5);
  });

  it.each([
    { why: "a cell", formula: "=FAR(A1)", gives: 3 },
    { why: "a range", formula: "=FAR(SUM(A1:A2))", gives: 6 },
    { why: "a whole column", formula: "=FAR(MAX(A:A))", gives: 4 },
    { why: "a name", formula: "=FAR(Figure)", gives: 3 },
    { why: "an address as text", formula: '=FAR(INDIRECT("A"&1))', gives: 3 },
    { why: "a step from another cell", formula: "=FAR(OFFSET(C1,0,-2))", gives: 3 },
    { why: "another sheet's cell that reads it", formula: "=FAR(Other!A1)", gives: 3 },
  ])("see what is calculated in the same go, read by $why", async ({ formula, gives }) => {
    const far = registerFarAway((a) => a + 1);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[100], [200]];
      const { workbook } = context;
      workbook.names.add("Figure", sheet.getRange("A1"));
      workbook.worksheets.add("Other").getRange("A1").formulas = [["=Sheet1!A1"]];
      await context.sync();
      // All of them from last to first, which is not the order in which they are to be calculated.
      sheet.getRange("E1:E3").formulas = [[formula], ["=FAR(0)"], ["=FAR(E2)"]];
      sheet.getRange("A1:A2").formulas = [["=FAR(E2)"], ["=FAR(E3)"]];
      await context.sync();
    });
    expect(await valuesOf("E1:E3")).toEqual([[gives], [1], [2]]);
    expect(far.calls()).toBeLessThan(20);
  });

  it("spill what they give, and formulas count what was spilt", async () => {
    excelHost.registerFunctions(
      [{ id: "ROWSOF", name: "ROWSOF", parameters: [{ name: "a" }] }],
      (_id, [count]) =>
        Promise.resolve(Array.from({ length: count as number }, (_, i) => [i + 1, 10])),
      { farAway: true }
    );
    await onSheet(async (sheet, context) => {
      sheet.getRange("E1:E2").formulas = [["=SUM(A1:B9)"], ["=ROWSOF(2)"]];
      sheet.getRange("A1").formulas = [["=ROWSOF(3)"]];
      await context.sync();
    });
    expect(await valuesOf("A1:B3")).toEqual([
      [1, 10],
      [2, 10],
      [3, 10],
    ]);
    expect(await valuesOf("E1:F3")).toEqual([
      [36, ""],
      [1, 10],
      [2, 10],
    ]);
  });

  it("may stand inside other formulas, twice, and twice the same", async () => {
    registerFarAway((a, b) => a * b);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1:B3").formulas = [1, 2, 3].map((row) => [
        `=ROUND(FAR(A${row},2)+FAR(A${row},3),0)+FAR(FAR(A${row},2),2)+FAR(A${row},2)`,
      ]);
      await context.sync();
    });
    expect(await valuesOf("B1:B3")).toEqual([[11], [22], [33]]);
  });
});

describe("a function that never answers", () => {
  it("gets #N/A in the end and holds nobody up for ever", async () => {
    await resetWorkbook({ functionPatience: 50 });
    excelHost.registerFunctions([{ id: "NEVER", name: "NEVER" }], () => new Promise(() => {}));
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [["=NEVER()", "=1+1"]];
      await context.sync();
    });
    expect(await valuesOf("A1:B1")).toEqual([["#N/A", 2]]);
    await excelHost.settled();
  });
});
