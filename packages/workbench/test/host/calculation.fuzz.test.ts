import fc from "fast-check";
import { onSheet } from "./batches";

const ROWS = 12;

/** What people and the add-in do to a sheet while formulas look at it. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant("addin-writes" as const),
    row: fc.nat(ROWS - 1),
    value: fc.nat(99),
  }),
  fc.record({ kind: fc.constant("user-types" as const), row: fc.nat(ROWS - 1), value: fc.nat(99) }),
  fc.record({
    kind: fc.constant("insert-row" as const),
    row: fc.integer({ min: 1, max: ROWS - 1 }),
  }),
  fc.record({
    kind: fc.constant("delete-row" as const),
    row: fc.integer({ min: 1, max: ROWS - 2 }),
  }),
  fc.record({ kind: fc.constant("clear" as const), row: fc.nat(ROWS - 1) }),
  fc.record({ kind: fc.constant("undo-redo" as const) })
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

async function take(taken: Step): Promise<void> {
  switch (taken.kind) {
    case "user-types":
      return excelHost.userTypes(`A${taken.row + 1}`, taken.value);
    case "undo-redo":
      await excelHost.userUndoes();
      return excelHost.userRedoes();
    default:
      await onSheet(async (sheet, context) => {
        const cell = sheet.getRange(`A${taken.row + 1}`);
        if (taken.kind === "addin-writes") cell.values = [[taken.value]];
        if (taken.kind === "clear") cell.clear("Contents");
        if (taken.kind === "insert-row") cell.getEntireRow().insert("Down");
        if (taken.kind === "delete-row") cell.getEntireRow().delete("Up");
        await context.sync();
      });
  }
}

describe("what is read after any run of edits", () => {
  it("is what the formulas say of the cells as they are now", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        await resetWorkbook();
        await onSheet(async (sheet, context) => {
          sheet.getRange(`A1:A${ROWS}`).values = Array.from({ length: ROWS }, (_, i) => [i]);
          context.workbook.names.add("Tall", sheet.getRange(`A1:A${ROWS}`));
          sheet.getRange("D1:F1").formulas = [
            ["=SUM(Tall)", `=SUM(A1:A${ROWS})`, `=SUMIFS(A1:A${ROWS},A1:A${ROWS},">5")`],
          ];
          await context.sync();
        });
        for (const taken of steps) {
          await take(taken);
          await onSheet(async (sheet, context) => {
            const numbers = context.workbook.names.getItem("Tall").getRange();
            const results = sheet.getRange("D1:F1");
            numbers.load("values");
            results.load("values");
            await context.sync();
            const all = numbers.values.flat().map(Number);
            const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
            expect(results.values[0]).toEqual([sum(all), sum(all), sum(all.filter((n) => n > 5))]);
          });
        }
      }),
      { numRuns: 25 }
    );
  }, 60_000);
});
