import type { FileRefusal, SaveRefusal } from "@hpshare/workbench/files";
import type { PathIssue } from "./checkFiles";

/** Why a run did not get as far as the sheet, or could not save it. */
export type FileIssue =
  | PathIssue
  | { readonly code: "file-not-readable"; readonly file: string }
  | { readonly code: "file-not-writable"; readonly file: string }
  | { readonly code: "file-refused"; readonly file: string; readonly refusal: FileRefusal }
  | (SaveRefusal & { readonly file: string })
  | { readonly code: "no-such-sheet"; readonly sheet: string; readonly sheets: readonly string[] };
