import type { Rectangle } from "../../sheet/address";
import { freeName } from "../../sheet/layout/freeName";
import { ownName, type OwnPart } from "../../sheet/layout/ownNames";
import type { PlannedCell, WritePlan } from "../../sheet/plan";
import type { ChoiceList, PageSetup, ToneRule } from "../../sheet/sheetSetup";

/** A sheet of its own with its cells in their places, before the workbook has given it a name. */
export type PaperSheet = {
  readonly part: OwnPart;
  /** The name that it gets where it is free. */
  readonly sheetName: string;
  readonly cells: readonly PlannedCell[];
  /** Rows and columns that the columns are made wide enough for. */
  readonly table: { readonly row: number; readonly rows: number; readonly columns: number };
  readonly orientation: PageSetup["orientation"];
  /** Columns that are printed; those after it are for the screen. */
  readonly printedColumns: number;
  /** Zero-based row of the headings, printed on every page; null where there are several. */
  readonly headingRow: number | null;
  readonly footer: string;
  readonly ruled: readonly Rectangle[];
  readonly lists?: readonly ChoiceList[];
  readonly tones?: readonly ToneRule[];
};

/** A plan that writes a paper on a new sheet; nothing else in the workbook changes. */
export function planPaper(sheet: PaperSheet, takenNames: readonly string[]): WritePlan {
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
        titleRow: sheet.headingRow,
        footer: sheet.footer,
      },
      ruled: sheet.ruled,
      lists: sheet.lists ?? [],
      tones: sheet.tones ?? [],
    },
  };
}
