import type { FaultRule } from "./check/fault";

/** Why a file cannot be opened. Data only: whoever shows it finds the words. */
export type FileRefusal =
  | { readonly code: "not-a-workbook" }
  | { readonly code: "old-format" }
  | { readonly code: "encrypted" }
  | { readonly code: "truncated" }
  | { readonly code: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly code: "expands-too-much"; readonly most: number }
  | { readonly code: "damaged"; readonly part: string };

/** Why a workbook is not saved: what would be in its file breaks a rule of the format. */
export type SaveRefusal = {
  readonly code: "saved-file-broken";
  readonly part: string;
  readonly rule: FaultRule;
};

/** Something the user should know about a file that did open, before it is saved. */
export type FileNote =
  | { readonly code: "macros-dropped" }
  | { readonly code: "external-links-not-followed"; readonly links: number }
  /** Kept in the saved file, though the workbench does not show it. */
  | { readonly code: "kept-unseen"; readonly part: FilePart }
  | { readonly code: "not-kept"; readonly part: FilePart };

/** What a workbook may hold that the workbench does not show. */
export type FilePart =
  | "charts"
  | "pictures"
  | "pivot-tables"
  | "conditional-formats"
  | "data-validation"
  | "comments"
  | "macros"
  | "signatures"
  | "sparklines"
  | "slicers"
  | "print-settings";

/** Ends opening a file with its refusal. */
export class RefusedFile extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.code);
  }
}
