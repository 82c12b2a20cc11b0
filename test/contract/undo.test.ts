import fc from "fast-check";
import type { PlannedCell, WritePlan } from "../../src/sheet/plan";
import type { CellValue } from "../../src/sheet/snapshot";
import { MemoryGateway } from "../memory/memoryGateway";

const content = fc.oneof(
  fc.string({ maxLength: 6 }).filter((text) => text !== ""),
  fc.constantFrom("=A1+1", "=SUM(A1:B2)", "0301", "'x", "#N/A"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean()
);
const place = { row: fc.nat(7), column: fc.nat(7) };
const typed = fc.record({ ...place, content });
const planned: fc.Arbitrary<PlannedCell> = fc.record({
  ...place,
  content: fc.oneof(
    fc.record({ kind: fc.constant("text" as const), text: fc.string({ maxLength: 6 }) }),
    fc.record({ kind: fc.constant("value" as const), value: fc.integer() }),
    fc.record({ kind: fc.constant("formula" as const), formula: fc.constant("=SUM(A1:A3)") })
  ),
  numberFormat: fc.constantFrom("#,##0", "0.00%"),
});
const byPlace = { selector: ({ row, column }: PlannedCell) => `${row} ${column}` };

describe("undo", () => {
  it("leaves values, formulas, number formats and names as they were, whatever was written on whatever sheet", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(typed, { maxLength: 12 }),
        fc.uniqueArray(planned, { minLength: 1, maxLength: 20, ...byPlace }),
        async (cells, plan) => {
          const gateway = new MemoryGateway();
          const { active } = gateway.workbook;
          for (const { row, column, content: value } of cells) {
            active.type(row, column, [[value as CellValue]]);
          }
          const before = new Map(active.cells);
          const read = await gateway.read();
          if (!read.ok) throw new Error(read.error.code);
          const writePlan: WritePlan = {
            target: { kind: "sheet", sheetId: active.id },
            cells: plan,
            cleared: [],
            names: [{ name: "HPSHARE_amount_1", area: { row: 0, column: 0, rows: 8, columns: 8 } }],
            fitted: [],
          };
          const memory = { before: "b", during: "d", after: "a" };
          const written = await gateway.apply(writePlan, read.value.sheet, memory);
          if (!written.ok) throw new Error(written.error.code);
          const restored = await gateway.restore(written.value, { during: "d", after: "b" });
          expect(restored).toEqual({ ok: true, value: { kept: [] } });
          expect(new Map([...active.cells].sort())).toEqual(new Map([...before].sort()));
          expect(active.names).toEqual([]);
        }
      ),
      { numRuns: 300 }
    );
  });
});
