import type { Result } from "../engine";
import type { Rectangle } from "./address";
import type { NewAnchor } from "./anchor";
import type { PlannedChart } from "./chart";
import type { ForeignCell } from "./cellImage";
import type { NotFetched } from "./fetchPart";
import type { WritePlan } from "./plan";
import type { Shift } from "./shift";
import type { MovedMeanwhile } from "./readSet";
import type { CellValue, SheetSnapshot } from "./snapshot";
import type { MemoryOfWrite, StoredPart } from "./storedPart";
import type { WriteReceipt } from "./writeReceipt";

export type { MemoryOfWrite } from "./storedPart";
export type { WriteReceipt } from "./writeReceipt";

/** Why Excel did not do what it was asked. Data only: the words live in src/text. */
export type HostIssue = MovedMeanwhile | MovedApart | NotFetched | Refused;

/** The result was pulled apart by inserted or deleted rows, so the write cannot be undone cell by cell. */
export type MovedApart = { readonly area: "host"; readonly code: "moved-apart" };

type Refused = { readonly area: "host" } & (
  | { readonly code: "sheet-protected"; readonly sheetName: string }
  | { readonly code: "workbook-read-only" }
  | { readonly code: "cell-being-edited" }
  | { readonly code: "sheet-missing" }
  /** Excel does nothing with this workbook while the user is in another one. */
  | { readonly code: "other-workbook-in-front" }
  | { readonly code: "changed-meanwhile"; readonly cells: readonly ForeignCell[] }
  /** Cells that belong to a merged cell and do not keep what is written into them. */
  | { readonly code: "cells-merged"; readonly cells: readonly string[] }
  /** A write broke off and could not be taken back; the workbook remembers it and it is completed later. */
  | {
      readonly code: "write-incomplete";
      readonly hostCode: string;
      /** What others had typed into cells that we wrote over and could not put back. */
      readonly cells: readonly ForeignCell[];
    }
  /** This Excel cannot keep the add-in running while its pane is closed. */
  | { readonly code: "no-shared-runtime" }
  | { readonly code: "too-large" }
  /** What the workbook is to remember is more than this Excel keeps in one part. */
  | { readonly code: "memory-too-large" }
  | { readonly code: "busy" }
  /** The user gave it up before anything was changed. */
  | { readonly code: "cancelled" }
  | { readonly code: "host-refused"; readonly hostCode: string }
);

/** Everything one read brings. */
export type WorkbookSnapshot = {
  readonly sheet: SheetSnapshot;
  readonly sheetNames: readonly string[];
  /** In the same order. */
  readonly sheetIds: readonly string[];
  /** What the add-in remembers in this workbook, as it stored it; none where it never did. */
  readonly memory: readonly StoredPart[];
  readonly manualCalculation: boolean;
  readonly readOnly: boolean;
};

/** Places on a sheet that are remembered from now on. */
export type RememberedPlaces = {
  readonly sheetId: string;
  readonly anchors: readonly NewAnchor[];
};

/** Cells that were not put back, because they hold what somebody has written there since. */
export type Restored = { readonly kept: readonly ForeignCell[] };

/** A change on a sheet that was not made by this add-in. */
export type SheetChange = {
  readonly sheetId: string;
  readonly address: string;
  /** What a single cell holds now; null when several changed, or Excel does not say. */
  readonly content: CellValue | null;
  /** Whole rows or columns that were put in or deleted; null where cells stayed in their places. */
  readonly moved: Shift | null;
  /** Whether this user made it; in co-authoring only the user who made a change lets it be written on. */
  readonly local: boolean;
};

/** What somebody has selected on a sheet; at least one area. */
export type SheetSelection = { readonly sheetId: string; readonly areas: readonly Rectangle[] };

/** What one row of a sheet holds, from its first used column on, and what the sheet is called now. */
export type SheetRow = {
  readonly sheetName: string;
  readonly column: number;
  readonly values: readonly CellValue[];
};

export type WorkbookListener = {
  readonly changed: (change: SheetChange) => void;
  /** Formulas of a sheet have new results: a link or another sheet may have brought new population. */
  readonly calculated: (sheetId: string) => void;
  readonly activated: (sheetId: string) => void;
};

/**
 * The only door to a workbook. Implemented by src/excel over Office.js, and in memory for tests.
 * What Excel refuses is a value; what the gateway does not know it throws.
 */
export interface WorkbookGateway {
  /** A sheet's used cells (the active sheet's unless told otherwise) and what the add-in remembers; one round trip. */
  read(sheetId?: string): Promise<Result<WorkbookSnapshot, HostIssue>>;
  /**
   * Applies a plan in one round trip. `expected` is the snapshot the plan was made from: a cell
   * that no longer holds what it held then is put back and reported as `changed-meanwhile`; where
   * what the plan rests on has changed or moved, all of it is put back: `moved-meanwhile`.
   * A write that breaks off is taken back, or reported as `write-incomplete`.
   */
  apply(
    plan: WritePlan,
    expected: SheetSnapshot,
    memory: MemoryOfWrite
  ): Promise<Result<WriteReceipt, HostIssue>>;
  /**
   * Puts back what a write replaced, where our result stands now. What somebody has written into it
   * since is kept and reported; `moved-apart` when rows or columns were put into the result, or have
   * moved what the formulas of before count. When it breaks off, the workbook remembers what is stored `during` it.
   */
  restore(receipt: WriteReceipt, memory: MemoryOfWrite): Promise<Result<Restored, HostIssue>>;
  /** Stores what the workbook is to remember `after` this, and the places on a sheet that it speaks of. */
  remember(memory: MemoryOfWrite, places?: RememberedPlaces): Promise<Result<void, HostIssue>>;
  /** Draws a chart, in the place of one of the same name. */
  drawChart(chart: PlannedChart): Promise<Result<void, HostIssue>>;
  select(sheetId: string, address: string): Promise<Result<void, HostIssue>>;
  activate(sheetId: string): Promise<Result<void, HostIssue>>;
  /** What the user has selected; several areas count as their first. */
  selection(): Promise<Result<{ readonly sheetId: string; readonly area: Rectangle }, HostIssue>>;
  /** Calls back for every change that others make, and when another sheet is activated. */
  watch(listener: WorkbookListener): Promise<Result<void, HostIssue>>;
  /** Calls back whenever something else is selected; an Excel that does not tell of it refuses. */
  followSelection(selected: (selection: SheetSelection) => void): Promise<Result<void, HostIssue>>;
  /** The used cells of one row, to see whether it still is what was read. */
  readRow(sheetId: string, row: number): Promise<Result<SheetRow, HostIssue>>;
  /** Whether the add-in starts with this workbook, so that refresh works with the pane closed. */
  startWithWorkbook(on: boolean): Promise<Result<void, HostIssue>>;
}
