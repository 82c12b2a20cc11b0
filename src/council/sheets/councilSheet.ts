import type { Rectangle } from "../../sheet/address";
import { freeName } from "../../sheet/layout/freeName";
import { ownName, type CouncilPart } from "../../sheet/layout/ownNames";
import type { PlannedCell, WritePlan } from "../../sheet/plan";
import type { ChoiceList, PageSetup, ToneRule } from "../../sheet/sheetSetup";

/** One sheet for the council, before its place in the workbook is known. */
export type CouncilSheet = {
  readonly part: CouncilPart;
  readonly sheetName: string;
  readonly cells: readonly PlannedCell[];
  /** Rows of the table whose columns are made wide enough, its heading first. */
  readonly table: { readonly row: number; readonly rows: number; readonly columns: number };
  readonly orientation: PageSetup["orientation"];
  /** Columns that are printed; those after it are for the screen. */
  readonly printedColumns: number;
  readonly repeatsHeading: boolean;
  readonly footer: string;
  readonly ruled: readonly Rectangle[];
  readonly lists?: readonly ChoiceList[];
  readonly tones?: readonly ToneRule[];
};

/** A plan that writes the sheet as a new one; nothing else in the workbook changes. */
export function planCouncilSheet(sheet: CouncilSheet, takenNames: readonly string[]): WritePlan {
  const { part, cells, table, printedColumns } = sheet;
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  return {
    target: { kind: "new-sheet", name: freeName(sheet.sheetName, takenNames) },
    cells,
    cleared: [],
    names: [{ name: ownName(part), area: { row: 0, column: 0, rows, columns } }],
    fitted: Array.from({ length: table.columns }, (_, column) => ({
      row: table.row,
      column,
      rows: table.rows,
      columns: 1,
    })),
    setup: {
      page: {
        orientation: sheet.orientation,
        area: { row: 0, column: 0, rows, columns: printedColumns },
        titleRow: sheet.repeatsHeading ? table.row : null,
        footer: sheet.footer,
      },
      ruled: sheet.ruled,
      lists: sheet.lists ?? [],
      tones: sheet.tones ?? [],
    },
  };
}
