import type { CustomScheme } from "../../catalogue";
import type { AdoptedVersion } from "../../council/adoptedVersion";
import type { Paper } from "../papers/papers";
import type { UnfinishedWrite } from "../workbook/unfinishedWrite";
import type { SheetMemory } from "./sheetMemory";

/** What features remember of the workbook, and may change. */
export type MemorySlices = {
  readonly autoRefresh: boolean;
  readonly sheets: readonly SheetMemory[];
  /** Writes that are under way or broke off; at most one for each sheet. */
  readonly unfinished: readonly UnfinishedWrite[];
  /** The user's own schemes, in the order they were saved. */
  readonly schemes: readonly CustomScheme[];
  /** The council's papers, and what each was made from. */
  readonly papers: readonly Paper[];
};

/** What the add-in remembers in a workbook: small, bounded, without personal data. */
export type Memory = MemorySlices & {
  /** What was locked as adopted, oldest first; never changed or taken away. */
  readonly adopted: readonly AdoptedVersion[];
};

/** What a workbook remembers in which nothing was stored. */
export const EMPTY_MEMORY: Memory = {
  autoRefresh: false,
  sheets: [],
  unfinished: [],
  schemes: [],
  papers: [],
  adopted: [],
};

export function memoryOf(
  { sheets }: Memory,
  sheetId: string,
  sheetName: string
): SheetMemory | undefined {
  return (
    sheets.find((sheet) => sheet.sheetId === sheetId) ??
    sheets.find((sheet) => sheet.sheetId === null && sheet.sheetName === sheetName)
  );
}

/** Marks of everything that we have written in the workbook; a copied sheet brings our cells along. */
export function ourMarks({ sheets }: Memory): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ written }) => written?.marks ?? []));
}

/** The memory with one sheet's part replaced. */
export function withSheet(memory: Memory, sheet: SheetMemory): Memory {
  const others = memory.sheets.filter(
    ({ sheetId, sheetName }) =>
      !(sheetId === sheet.sheetId || (sheetId === null && sheetName === sheet.sheetName))
  );
  return { ...memory, sheets: [...others, sheet] };
}
