import type { IWorkbookData } from "@univerjs/core";

/** Why a file cannot be opened. Data only: whoever shows it finds the words. */
export type FileRefusal =
  | { readonly code: "not-a-workbook" }
  | { readonly code: "old-format" }
  | { readonly code: "encrypted" }
  | { readonly code: "truncated" }
  | { readonly code: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly code: "expands-too-much"; readonly most: number }
  | { readonly code: "damaged"; readonly part: string };

/** Something the user should know about a file that did open, or before it is saved. */
export type FileNote =
  | { readonly code: "macros-ignored" }
  | { readonly code: "external-links-not-followed"; readonly links: number }
  | { readonly code: "kept-unseen"; readonly part: string }
  | { readonly code: "not-kept"; readonly part: string };

export type OpenedFile = {
  /** The workbook for Univer and the host. */
  readonly data: IWorkbookData;
  /** The file's own bytes, for keeping on saving what the host does not know; null for a CSV. */
  readonly original: Uint8Array | null;
  readonly notes: readonly FileNote[];
};

export type FileOutcome =
  | { readonly ok: true; readonly value: OpenedFile }
  | { readonly ok: false; readonly error: FileRefusal };

/** Opens an .xlsx or .csv file; `name` gives the workbook its name and the format its hint. */
export function openWorkbookFile(_bytes: Uint8Array, _name: string): Promise<FileOutcome> {
  throw new Error("The host is being built.");
}

/** Makes an .xlsx of a workbook (ExcelHost.snapshot); parts of `original` nobody touched are kept. */
export function saveWorkbookFile(
  _data: IWorkbookData,
  _original: Uint8Array | null
): Promise<Uint8Array> {
  throw new Error("The host is being built.");
}
