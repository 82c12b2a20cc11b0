import type { Allocation, AllocationIssue, LineIssue } from "../engine";
import type { CustomScheme } from "../catalogue";
import type { ForeignCell } from "../sheet/cellImage";
import type { HostIssue } from "../sheet/gateway";
import type { LayoutIssue } from "../sheet/layout";
import type { PopulationIssue } from "../sheet/layout/populationUpdate";
import type { ResultFigure } from "../sheet/layout/resultColumns";
import type { Account, Reading, ReadingCorrections, ReadingIssue } from "../sheet/reading";
import type { CellValue } from "../sheet/snapshot";
import type { Choice } from "./choice";
import type { CostLineChoice } from "./costLineChoice";
import type { ForgottenIssue } from "./forgottenResult";
import type { NewerTable } from "./newerTable";
import type { Outcome } from "./outcome";
import type { SheetColumn } from "./sheetColumns";
import type { UnfinishedIssue, WriteKind } from "./unfinished";

export type SheetState =
  | { readonly kind: "unknown" }
  | { readonly kind: "empty"; readonly sheetName: string }
  | {
      readonly kind: "no-table";
      readonly sheetName: string;
      readonly issues: readonly ReadingIssue[];
      readonly account: Account;
      readonly columns: readonly SheetColumn[];
      readonly corrections: ReadingCorrections;
    }
  /** A scenario that the add-in wrote: nothing is read from it. */
  | { readonly kind: "scenario"; readonly sheetName: string }
  /** What a check of a table found, as the add-in wrote it: nothing is read from it. */
  | { readonly kind: "audit"; readonly sheetName: string }
  /** A paper for the councils that the add-in made: nothing is read from it as population. */
  | {
      readonly kind: "paper";
      readonly sheetName: string;
      readonly part: string;
      /** The sheet it was made from; null where the workbook has forgotten it. */
      readonly source: { readonly sheetId: string; readonly sheetName: string } | null;
    }
  /** Several costs that the add-in shared and wrote: nothing is read from it. */
  | { readonly kind: "cost-lines"; readonly sheetName: string }
  | {
      readonly kind: "table";
      readonly sheetName: string;
      readonly reading: Reading;
      readonly columns: readonly SheetColumn[];
      /** What the user has said the columns mean. */
      readonly corrections: ReadingCorrections;
      /** A result on another sheet that was made of older figures of the same municipalities. */
      readonly older?: OlderResult | null;
      /** Another table of the sheet that has newer figures. */
      readonly newer?: NewerTable | null;
    };

export type OlderResult = {
  readonly sheetName: string;
  readonly populationDate: string;
  readonly choice: Choice;
};

/** A member whose population differs from the one the written result was made of. */
export type PopulationChange = {
  readonly code: string;
  readonly name: string;
  /** Null where the member is new. */
  readonly before: string | null;
  /** Null where the member is gone. */
  readonly after: string | null;
};

/** A figure of the written result that somebody has typed over. */
export type ChangedCell = {
  /** For example `F3`. */
  readonly cell: string;
  /** The municipality in its row; in the summary what stands first in the row. */
  readonly name: string;
  readonly figure: ResultFigure | "summary";
  /** What was written: NOK, or a part of one; null in the summary, of which marks are kept. */
  readonly before: number | null;
  /** What stands there now, a formula as a formula; empty text for nothing. */
  readonly after: CellValue;
};

/** The result that stands on the sheet. */
export type Written = {
  readonly sheetName: string;
  /** For example `D1:E35`. */
  readonly addresses: readonly string[];
  /** What was written, to compare with; null where its agreement is no longer known. */
  readonly allocation: Allocation | null;
  readonly changes: readonly PopulationChange[];
  /** Whether rows changed place or region since, so that the result stands beside other rows. */
  readonly rowsChanged: boolean;
  /** Whether a column of it, or its summary, has been deleted from the sheet. */
  readonly partGone: boolean;
  /** Whether scheme, parameters or rules differ from those the result was made with. */
  readonly choiceChanged: boolean;
  /** Cells that no longer hold what was written. */
  readonly changedCells: readonly ChangedCell[];
  /** Whether somebody has said that those cells are to stay as they are. */
  readonly changesKept: boolean;
  readonly undoable: boolean;
};

/** What keeps a sheet as it is. */
export type Apart = { readonly sheetName: string } & (
  | { readonly why: "locked" }
  /** The table cannot take the years' columns; the cell says where. */
  | { readonly why: "no-room"; readonly cell: string }
);

/** What the last action came to; shown until the next one. */
export type Notice =
  | {
      readonly kind: "written";
      readonly sheetName: string;
      readonly addresses: readonly string[];
      readonly refreshed: boolean;
      /** The sheet that is locked as adopted and was left as it is; null or absent where none was. */
      readonly locked?: string | null;
    }
  | {
      readonly kind: "undone";
      readonly sheetName: string;
      /** Cells that others have changed since the write, and that were left as they are. */
      readonly kept: readonly ForeignCell[];
    }
  | { readonly kind: "chart-drawn"; readonly sheetName: string }
  | { readonly kind: "scenario-written"; readonly sheetId: string; readonly sheetName: string }
  | { readonly kind: "cost-lines-written"; readonly sheetId: string; readonly sheetName: string }
  | {
      readonly kind: "population-updated";
      readonly sheetName: string;
      /** Members whose figure changed. */
      readonly changed: number;
      /** Counted on 1 January of these years, the oldest first; the newest is in use. */
      readonly years: readonly number[];
      /** Whether the result on the sheet was written again with them. */
      readonly refreshed: boolean;
      /** The sheet that was left as it is, and why; null where none was. */
      readonly apart: Apart | null;
    }
  /** A write that broke off, and what was done with it; `kept` are cells that somebody has written in since. */
  | {
      readonly kind: "unfinished-finished" | "unfinished-restored";
      readonly sheetName: string;
      readonly kept: readonly ForeignCell[];
    }
  | { readonly kind: "unfinished-left"; readonly sheetName: string }
  /** The workbook remembers a result again that it had forgotten. */
  | {
      readonly kind: "taken-over";
      readonly sheetName: string;
      /** Cells that say something else than what is chosen gives, and that the next write replaces. */
      readonly others: readonly ForeignCell[];
    }
  | { readonly kind: "example-inserted"; readonly sheetName: string }
  | {
      readonly kind: "cells-restored";
      readonly sheetName: string;
      readonly cells: readonly string[];
    }
  | { readonly kind: "refused"; readonly issue: SessionIssue };

export type SessionIssue =
  | HostIssue
  | AllocationIssue
  | LineIssue
  | ReadingIssue
  | LayoutIssue
  | PopulationIssue
  | UnfinishedIssue
  | ForgottenIssue
  | { readonly code: "nothing-to-undo" }
  /** The result that was to be taken back is no longer there: another pane has written it anew. */
  | { readonly code: "written-since"; readonly sheetName: string }
  | { readonly code: "no-region-subtotals"; readonly sheetName: string }
  /** A fault of the add-in itself, which is also thrown. */
  | { readonly code: "unexpected"; readonly detail: string }
  | { readonly code: "sheet-not-empty"; readonly sheetName: string };

export type Activity = "idle" | "starting" | "reading" | "writing" | "undoing";

export type SessionState = {
  readonly activity: Activity;
  /** Whether what goes on can still be given up. */
  readonly canCancel: boolean;
  readonly sheet: SheetState;
  readonly choice: Choice;
  readonly outcome: Outcome;
  readonly written: Written | null;
  readonly notice: Notice | null;
  readonly autoRefresh: boolean;
  /** Why something that the workbook remembers could not be read, and is left as it is; null where all of it was. */
  readonly unread: "newer" | "damaged" | null;
  /** The user's own schemes that the workbook keeps. */
  readonly schemes: readonly CustomScheme[];
  /** The costs that were last shared together on this sheet. */
  readonly costLines: readonly CostLineChoice[];
  /** A write to some sheet broke off and has not been completed yet. */
  readonly incomplete: boolean;
  /** What somebody has to decide of it; null where nothing is known of it, or it was left. */
  readonly unfinished: { readonly sheetName: string; readonly kind: WriteKind } | null;
  /** Where a result of ours stands that the workbook has forgotten; null where none does. */
  readonly forgotten: Omit<ForgottenIssue, "code"> | null;
  /** Excel calculates only on request: written formulas show old figures until then. */
  readonly manualCalculation: boolean;
};
