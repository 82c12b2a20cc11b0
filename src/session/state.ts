import type { Allocation } from "../engine";
import type { CustomScheme } from "../catalogue";
import type { ForeignCell } from "../sheet/cellImage";
import type { Account, Reading, ReadingCorrections, ReadingIssue } from "../sheet/reading";
import type { Apart } from "./population/plannedPopulation";
import type { ChangedCell } from "./workbook/changedCells";
import type { OlderResult } from "./workbook/olderResult";
import type { PopulationChange } from "./workbook/basis";
import type { SessionIssue } from "./workbook/sessionIssue";
import type { Choice } from "./agreement/choice";
import type { CostLineChoice } from "./agreement/costLineChoice";
import type { ForgottenIssue } from "./workbook/forgottenResult";
import type { NewerTable } from "./population/newerTable";
import type { Outcome } from "./agreement/outcome";
import type { Selected } from "./workbook/selectedOn";
import type { SheetColumn } from "./workbook/sheetColumns";
import type { WriteKind } from "./workbook/unfinished";

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

export type Activity = "idle" | "starting" | "reading" | "writing" | "undoing";

export type SessionState = {
  readonly activity: Activity;
  /** Whether what goes on can still be given up. */
  readonly canCancel: boolean;
  readonly sheet: SheetState;
  readonly choice: Choice;
  readonly outcome: Outcome;
  readonly written: Written | null;
  /** What is selected on the sheet, to be explained; null for what the result does not speak of. */
  readonly selected: Selected | null;
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
  /** Where a result of the add-in stands that the workbook has forgotten; null where none does. */
  readonly forgotten: Pick<ForgottenIssue, "sheetName" | "addresses"> | null;
  /** Excel calculates only on request: written formulas show old figures until then. */
  readonly manualCalculation: boolean;
};
