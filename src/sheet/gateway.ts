import type { Result } from "../engine";
import type { WritePlan } from "./plan";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** Why Excel did not do what it was asked. Data only: the words live in src/text. */
export type HostIssue =
  | { readonly code: "sheet-protected"; readonly sheetName: string }
  | { readonly code: "workbook-read-only" }
  | { readonly code: "cell-being-edited" }
  | { readonly code: "sheet-missing" }
  | { readonly code: "changed-meanwhile"; readonly cells: readonly ForeignCell[] }
  | { readonly code: "too-large" }
  | { readonly code: "busy" }
  | { readonly code: "host-refused"; readonly hostCode: string };

/** A cell that held something we did not know of when it was written over, with what it held. */
export type ForeignCell = { readonly cell: string; readonly content: CellValue };

/** Everything one read brings. */
export type WorkbookSnapshot = {
  readonly sheet: SheetSnapshot;
  /** What the add-in remembers in this workbook, as it stored it; null where it never did. */
  readonly memory: string | null;
  readonly manualCalculation: boolean;
};

export type CellImage = {
  readonly row: number;
  readonly column: number;
  /** The formula, or the value where there is none. */
  readonly formula: CellValue;
  readonly numberFormat: string;
};

/** What a write changed; applying `before` again undoes it. */
export type WriteReceipt = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly createdSheet: boolean;
  readonly before: readonly CellImage[];
};

/** A change on a sheet that was not made by this add-in. */
export type SheetChange = { readonly sheetId: string; readonly address: string };

/**
 * The only door to a workbook. Implemented by src/excel over Office.js, and in memory for tests.
 * A refusal is a value; what it does not know it throws.
 */
export interface WorkbookGateway {
  /** The active sheet's used cells and what the add-in remembers; one round trip. */
  read(sheetId?: string): Promise<Result<WorkbookSnapshot, HostIssue>>;
  /**
   * Applies a plan and stores `memory`, in one round trip. `expected` is the snapshot the plan was
   * made from: a cell that no longer holds what it held then is put back and reported.
   */
  apply(
    plan: WritePlan,
    expected: SheetSnapshot,
    memory: string
  ): Promise<Result<WriteReceipt, HostIssue>>;
  restore(receipt: WriteReceipt, memory: string): Promise<Result<void, HostIssue>>;
  remember(memory: string): Promise<Result<void, HostIssue>>;
  select(sheetId: string, address: string): Promise<Result<void, HostIssue>>;
  /** Calls back for every change that others make, and when another sheet is activated. */
  watch(listener: {
    readonly changed: (change: SheetChange) => void;
    readonly activated: (sheetId: string) => void;
  }): Promise<Result<void, HostIssue>>;
  /** Whether the add-in starts with this workbook, so that refresh works with the pane closed. */
  startWithWorkbook(on: boolean): Promise<Result<void, HostIssue>>;
}
