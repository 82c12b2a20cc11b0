import type { IWorkbookData } from "@univerjs/core";

/**
 * Which part of the file a sheet or table came from, and what must be put back on saving. Travels
 * with the workbook's data, so that a copy of it can be saved anywhere.
 */
export type FileSource = {
  /** Sheet id → part. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Table id → part. */
  readonly tables: Readonly<Record<string, string>>;
  /** Sheet id → `row,column` → a formula that looks into another workbook, with the value it had. */
  readonly foreignFormulas: Readonly<
    Record<string, Readonly<Record<string, { readonly formula: string; readonly value: unknown }>>>
  >;
};

const KEY = "xlsx";

export function sourceOf(data: IWorkbookData): FileSource {
  const none: FileSource = { sheets: {}, tables: {}, foreignFormulas: {} };
  return { ...none, ...(data.custom?.[KEY] as Partial<FileSource> | undefined) };
}

export function withSource(data: IWorkbookData, source: FileSource): IWorkbookData {
  return { ...data, custom: { ...data.custom, [KEY]: source } };
}
