import { touchedCells } from "../../src/sheet/ownership";
import type { WritePlan } from "../../src/sheet/plan";
import type { MemoryGateway } from "../memory/memoryGateway";
import type { MemorySheet, MemoryWorkbook } from "../memory/memoryWorkbook";

/** As many cells as one call of a write sets. */
const CELLS_A_CALL = 9;

type Held = ReturnType<MemorySheet["cells"]["get"]>;

/** What the last write found on its sheet, as Excel's own undo knows it; what is remembered is not undone (office-js 6415). */
export class LastWrite {
  #undo: ((calls: number) => void) | null = null;

  constructor(private readonly workbook: MemoryWorkbook) {}

  watch(gateway: MemoryGateway): void {
    const apply = gateway.apply.bind(gateway);
    gateway.apply = (plan, ...others) => {
      this.#take(plan);
      return apply(plan, ...others);
    };
  }

  /** All of it, or under `office-js-6194` so many calls. */
  undo(calls: number): void {
    const { excel, active } = this.workbook;
    this.#undo?.(excel.has("office-js-6194") ? calls : Infinity);
    this.#undo = null;
    const change = { address: "1:1048576", content: null, moved: null, local: true };
    for (const pane of this.workbook.panes) pane.hear({ sheetId: active.id, ...change });
  }

  #take(plan: WritePlan): void {
    const { target } = plan;
    const sheet = target.kind === "sheet" ? this.workbook.sheet(target.sheetId) : undefined;
    if (!sheet) return;
    const names = sheet.names;
    const before = touchedCells(plan).map(({ row, column }) => ({
      row,
      column,
      cell: sheet.get(row, column),
    })) satisfies Held[];
    this.#undo = (calls) => {
      const isAll = !Number.isFinite(calls);
      const back = isAll ? before : before.slice(-calls * CELLS_A_CALL);
      for (const { row, column, cell } of back) sheet.set(row, column, cell);
      if (isAll) sheet.names = names;
    };
  }
}
