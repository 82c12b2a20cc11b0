import fc from "fast-check";
import type { WorkbookGateway } from "../../src/sheet/gateway";
import type { PlannedCell, WritePlan } from "../../src/sheet/plan";
import type { CellValue } from "../../src/sheet/snapshot";
import { memoryOfWrite } from "./gatewayUnderTest";

/** A workbook whose first eight rows and columns are written into. */
export type SheetToUndo = {
  readonly gateway: WorkbookGateway;
  readonly type: (cells: readonly TypedCell[]) => Promise<void>;
  /** Values, formulas and number formats of the cells, and the names of the sheet. */
  readonly everything: () => Promise<unknown>;
};

/** Text that starts with `=` is entered as a formula, any other as text. */
export type TypedCell = {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
};

const content = fc.oneof(
  fc.string({ maxLength: 6 }).filter((text) => text !== "" && !text.startsWith("=")),
  fc.constantFrom("=A1+1", "=SUM(A1:B2)", "0301", "'x", "#N/A"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean()
);
const place = { row: fc.nat(7), column: fc.nat(7) };
const typed: fc.Arbitrary<TypedCell> = fc.record({ ...place, content });
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

/** What undo promises, on one host or another. */
export function describeUndo(
  host: string,
  open: () => Promise<SheetToUndo>,
  { runs }: { readonly runs: number }
): void {
  describe(`undo on ${host}`, () => {
    it("leaves values, formulas, number formats and names as they were, whatever was written on whatever sheet", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(typed, { maxLength: 12 }),
          fc.uniqueArray(planned, { minLength: 1, maxLength: 20, ...byPlace }),
          async (cells, plan) => writeAndUndo(await open(), cells, plan)
        ),
        { numRuns: runs }
      );
    }, 120_000);
  });
}

async function writeAndUndo(
  { gateway, type, everything }: SheetToUndo,
  typedCells: readonly TypedCell[],
  cells: readonly PlannedCell[]
): Promise<void> {
  await type(typedCells);
  const before = await everything();
  const read = await gateway.read();
  if (!read.ok) throw new Error(read.error.code);
  const { sheet } = read.value;
  const plan: WritePlan = {
    target: { kind: "sheet", sheetId: sheet.sheetId },
    cells,
    cleared: [],
    names: [{ name: "HPSHARE_amount_1", area: { row: 0, column: 0, rows: 8, columns: 8 } }],
    fitted: [],
  };
  const written = await gateway.apply(plan, sheet, memoryOfWrite());
  if (!written.ok) throw new Error(written.error.code);
  expect(await everything()).not.toEqual(before);
  const restored = await gateway.restore(written.value, memoryOfWrite("undone"));
  expect(restored).toEqual({ ok: true, value: { kept: [] } });
  expect(await everything()).toEqual(before);
}
