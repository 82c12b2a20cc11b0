import type { Journal } from "../../sheet/journal";
import type { SheetMemory } from "../memory/sheetMemory";

export const WRITE_KINDS = [
  "result",
  "population",
  "example",
  "new-sheet",
  "paper",
  "scenario",
  "cost-lines",
  "audit",
] as const;
/** What a write puts on a sheet. */
export type WriteKind = (typeof WRITE_KINDS)[number];

/** A write that broke off: it is finished, put back or left when somebody says so. */
export type UnfinishedWrite = {
  /** Null for a sheet that the write itself was to make; then the name identifies it. */
  readonly sheetId: string | null;
  readonly sheetName: string;
  readonly kind: WriteKind;
  /** What it was to change; null where that is not known, or where somebody has left it as it stands. */
  readonly journal: Journal | null;
  /** What the workbook remembers of the sheet without the write, and with all of it. */
  readonly before: SheetMemory | null;
  readonly after: SheetMemory | null;
};
