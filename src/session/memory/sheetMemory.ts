import type { AnchoredCorrections } from "../workbook/anchoredCorrections";
import type { Choice } from "../agreement/choice";
import type { CostLineChoice } from "../agreement/costLineChoice";
import type { WrittenMemory } from "../workbook/writtenMemory";

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
