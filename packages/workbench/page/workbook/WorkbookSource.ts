import type { IWorkbookData } from "@univerjs/core";
import type { FileNote } from "../../host/files";

/** What a workbook is made of; it always has an id. */
export type WorkbookData = Partial<IWorkbookData> & { readonly id: string };

/** A workbook on its way into the grid. */
export type WorkbookSource = {
  readonly data: WorkbookData;
  /** The file it came from, for what the workbench does not show; null where there is none. */
  readonly original: Uint8Array | null;
  readonly notes: readonly FileNote[];
};
