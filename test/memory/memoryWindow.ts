import { err, ok, type Result } from "../../src/engine";
import type { Rectangle } from "../../src/sheet/address";
import type { HostIssue, SheetRow, SheetSelection } from "../../src/sheet/gateway";
import type { WritePlan } from "../../src/sheet/plan";
import { type MemorySheet, MemoryWorkbook } from "./memoryWorkbook";

/** What a person changes, and where. */
export type Edit = {
  readonly sheet?: MemorySheet;
  readonly local?: boolean;
  /** The one cell that changed; without it many did. */
  readonly cell?: { readonly row: number; readonly column: number };
};

/** What a person sees of a workbook in memory: nothing of it changes a cell, and nothing goes wrong with it. */
export class MemoryWindow {
  /** Whether this Excel tells what is selected. */
  tellsSelection = true;
  rowsRead = 0;
  #selected: ((selection: SheetSelection) => void) | null = null;

  constructor(readonly workbook = new MemoryWorkbook()) {}

  async select(sheetId: string, address: string): Promise<Result<void, HostIssue>> {
    this.workbook.selected = `${sheetId}!${address}`;
    return ok(undefined);
  }

  async activate(sheetId: string): Promise<Result<void, HostIssue>> {
    this.workbook.activeId = sheetId;
    return ok(undefined);
  }

  async selection(): Promise<Result<{ sheetId: string; area: Rectangle }, HostIssue>> {
    return ok({ sheetId: this.workbook.activeId, area: this.workbook.selection });
  }

  /** What a person selects; with `areas` of other sheets than the active one, as another window has it. */
  selectByHand(areas: readonly Rectangle[], sheetId = this.workbook.activeId): void {
    this.#selected?.({ sheetId, areas });
  }

  async followSelection(
    selected: (selection: SheetSelection) => void
  ): Promise<Result<void, HostIssue>> {
    if (!this.tellsSelection)
      return err({ area: "host", code: "host-refused", hostCode: "ApiNotFound" });
    this.#selected = selected;
    return ok(undefined);
  }

  async readRow(sheetId: string, row: number): Promise<Result<SheetRow, HostIssue>> {
    this.rowsRead++;
    const sheet = this.workbook.sheet(sheetId);
    if (!sheet) return err({ area: "host", code: "sheet-missing" });
    const { used, values } = sheet.snapshot();
    return ok({
      sheetName: sheet.name,
      column: used?.column ?? 0,
      values: (used && values[row - used.row]) ?? [],
    });
  }

  async startWithWorkbook(on: boolean): Promise<Result<void, HostIssue>> {
    if (this.workbook.excel.has("office-js-1407"))
      return err({ area: "host", code: "no-shared-runtime" });
    this.workbook.startsWithWorkbook = on;
    return ok(undefined);
  }
}

/** Whether a sheet of the name that a plan's own is to have is there already. */
export const isTaken = ({ target }: WritePlan, { sheets }: MemoryWorkbook): boolean =>
  target.kind === "new-sheet" && sheets.some(({ name }) => name === target.name);
