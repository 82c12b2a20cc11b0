import type { MemoryOfWrite, WorkbookGateway } from "../../src/sheet/gateway";
import type { StoredPart } from "../../src/sheet/storedPart";
import type { PlannedCell, WritePlan } from "../../src/sheet/plan";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";
import type { Shift } from "../../src/sheet/shift";

/** A workbook with one empty sheet under a gateway, and what others can do to it. */
export type GatewayUnderTest = {
  readonly gateway: WorkbookGateway;
  /** Types into cells as a person does; text that starts with `=` is a formula, with `'=` text. */
  readonly type: (cells: Readonly<Record<string, CellValue>>) => Promise<void>;
  /** Every cell that holds something, by address: formulas as formulas. */
  readonly contents: () => Promise<Record<string, CellValue>>;
  /** Puts whole rows or columns in, or deletes them, as a person does. */
  readonly shift: (shift: Shift) => Promise<void>;
  readonly protect: () => Promise<void>;
  /** The next call to Excel meets nothing. */
  readonly passNext: () => void;
  /** The next call to Excel fails after so many of its actions, with this code of Excel's. */
  readonly failNext: (actions: number, code: string) => void;
  /** Nothing fails any more. */
  readonly calm: () => void;
};

/** What the workbook is to remember of a write: one part, whose text is the stage, or `after`. */
export function memoryOfWrite(after = "after"): MemoryOfWrite {
  let parts: readonly StoredPart[] = [];
  return {
    stood: () => undefined,
    found: (there) => {
      parts = there;
      return true;
    },
    change: (stage) => {
      const text = stage === "after" ? after : stage;
      const [stands, ...others] = parts;
      return stands?.text === text && others.length === 0
        ? { added: [], deleted: [] }
        : { added: [text], deleted: parts.map(({ id }) => id) };
    },
    stored: (_stage, before, since) => {
      const isKnown = JSON.stringify(before) === JSON.stringify(parts);
      parts = since;
      return isKnown;
    },
  };
}

export const text = (row: number, column: number, value: string): PlannedCell => ({
  row,
  column,
  content: { kind: "text", text: value },
});
export const number = (row: number, column: number, value: number): PlannedCell => ({
  row,
  column,
  content: { kind: "value", value },
  numberFormat: "#,##0",
});
export const formula = (row: number, column: number, of: string): PlannedCell => ({
  row,
  column,
  content: { kind: "formula", formula: of },
});

/** A plan that sets cells, with C1:C3 as our place. */
export function planFor({ sheetId }: SheetSnapshot, cells: readonly PlannedCell[]): WritePlan {
  return {
    target: { kind: "sheet", sheetId },
    cells,
    cleared: [],
    names: [{ name: "HPSHARE_amount_1", area: { row: 0, column: 2, rows: 3, columns: 1 } }],
    fitted: [],
  };
}

export async function readSheet({ gateway }: GatewayUnderTest): Promise<SheetSnapshot> {
  const read = await gateway.read();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.sheet;
}
