import type { CustomScheme } from "../../catalogue";
import type { AdoptedVersion } from "../../council/adoptedVersion";
import type { AnchoredCorrections } from "../anchoredCorrections";
import type { CostLineChoice } from "../costLineChoice";
import type { Paper } from "../papers";
import type { UnfinishedWrite } from "../unfinishedWrite";
import type { Choice } from "../state";
import type { WrittenMemory } from "../writtenMemory";

/** What features remember of one sheet. */
export type SheetSlices = {
  readonly choice: Choice;
  readonly corrections: AnchoredCorrections;
  readonly written: WrittenMemory | null;
  /** The costs that were last shared together on the sheet. */
  readonly costLines: readonly CostLineChoice[];
};

export type SheetMemory = SheetSlices & {
  /** Null until Excel has given a new sheet its id; then the name identifies it. */
  readonly sheetId: string | null;
  readonly sheetName: string;
};

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
