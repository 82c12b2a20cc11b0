import type { AllocationIssue, LineIssue } from "../../engine";
import type { HostIssue } from "../../sheet/gateway";
import type { LayoutIssue } from "../../sheet/layout";
import type { PopulationIssue } from "../../sheet/layout/populationUpdate";
import type { ReadingIssue } from "../../sheet/reading";
import type { ForgottenIssue } from "./forgottenResult";
import type { UnfinishedIssue } from "./unfinished";

/** What Excel, the sheet or the state of the workbook refused, apart from what is wrong with the figures. */
export type WriteIssue = HostIssue | LayoutIssue | UnfinishedIssue | ForgottenIssue | RefusedAction;

/** What the session itself refuses. */
type RefusedAction = { readonly area: "write" } & (
  | { readonly code: "nothing-to-undo" }
  /** No result stands on the sheet that could be written again. */
  | { readonly code: "nothing-to-refresh"; readonly sheetName: string }
  /** The result that was to be taken back is no longer there: another pane has written it anew. */
  | { readonly code: "written-since"; readonly sheetName: string }
  /** An index that is no number above zero. */
  | { readonly code: "index-not-valid"; readonly text: string }
  /** The scheme has no numbers that an index rounds. */
  | { readonly code: "nothing-to-index"; readonly scheme: string }
  | { readonly code: "no-region-subtotals"; readonly sheetName: string }
  /** A fault of the add-in itself, which is also thrown. */
  | { readonly code: "unexpected"; readonly detail: string }
  | { readonly code: "sheet-not-empty"; readonly sheetName: string }
);

/** Why an action of the session was refused; the user reads it as a sentence with the cell and what to do. */
export type SessionIssue =
  WriteIssue | AllocationIssue | LineIssue | ReadingIssue | PopulationIssue;
