import { err, ok, type Result } from "../../src/engine";
import type { Rectangle } from "../../src/sheet/address";
import type { HostIssue } from "../../src/sheet/gateway";
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

  async startWithWorkbook(on: boolean): Promise<Result<void, HostIssue>> {
    if (this.workbook.excel.has("office-js-1407")) return err({ code: "no-shared-runtime" });
    this.workbook.startsWithWorkbook = on;
    return ok(undefined);
  }
}

/** Whether a sheet of the name that a plan's own is to have is there already. */
export const isTaken = ({ target }: WritePlan, { sheets }: MemoryWorkbook): boolean =>
  target.kind === "new-sheet" && sheets.some(({ name }) => name === target.name);
