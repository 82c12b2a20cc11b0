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
  /** Id of a chart that was read → where it stands. */
  readonly charts: Readonly<Record<string, { readonly chart: string; readonly drawing: string }>>;
  /** Sheet id → ids of the conditional formats and data validation that were read; the file may hold others. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
};

/** Of a workbook that came from no file. */
export const NO_SOURCE: FileSource = {
  sheets: {},
  tables: {},
  charts: {},
  rules: {},
};

const KEY = "xlsx";

export function sourceOf(data: IWorkbookData): FileSource {
  return { ...NO_SOURCE, ...(data.custom?.[KEY] as Partial<FileSource> | undefined) };
}

export function withSource(data: IWorkbookData, source: FileSource): IWorkbookData {
  return { ...data, custom: { ...data.custom, [KEY]: source } };
}
