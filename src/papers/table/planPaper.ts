import { freeName } from "../../sheet/layout/freeName";
import { ownName } from "../../sheet/layout/ownNames";
import type { WritePlan } from "../../sheet/plan";
import type { SheetSetup } from "../../sheet/sheetSetup";
import { largestOf } from "./columnWidths";
import { looksOf } from "./looks";
import type { PaperSheet } from "./paperSheet";

/** What a sheet is told of the workbook and the day on which it is made. */
export type NewPaper = {
  readonly takenNames: readonly string[];
  /** Today, in words. */
  readonly date: string;
};

/** A plan that writes a paper on a new sheet; nothing else in the workbook changes. */
export function planPaper(sheet: PaperSheet, paper: NewPaper): WritePlan {
  const { part, cells } = sheet;
  const rows = rowsOf(cells);
  const columns = largestOf(cells.map(({ column }) => column)) + 1;
  return {
    target: { kind: "new-sheet", name: freeName(sheet.sheetName, paper.takenNames) },
    cells,
    cleared: [],
    names: [{ name: ownName(part), area: { row: 0, column: 0, rows, columns } }],
    fitted: [],
    setup: setupOf(sheet, paper),
  };
}

/** How a sheet that is written anew looks and is printed. */
export function setupOf(
  sheet: Omit<PaperSheet, "part" | "sheetName">,
  { date }: Pick<NewPaper, "date">
): SheetSetup {
  const { printed, ...looks } = looksOf(sheet);
  const rows = rowsOf(sheet.cells);
  return {
    page: {
      orientation: sheet.orientation,
      area: { row: 0, column: 0, rows, columns: printed },
      titleRow: sheet.headingRow,
      footer: sheet.footer,
      date,
    },
    ruled: sheet.ruled,
    ...looks,
    lists: sheet.lists ?? [],
    tones: sheet.tones ?? [],
  };
}

const rowsOf = (cells: PaperSheet["cells"]): number => largestOf(cells.map(({ row }) => row)) + 1;
