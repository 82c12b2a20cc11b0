import {
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/engine-formula";

/** A cell as a person sees it: what the grid shows, and the formula behind it. */
export type ShownCell = {
  readonly text: string;
  /** In the form files and Office.js hold it; null where the cell has none. */
  readonly formula: string | null;
};

/** What the browser's console, and a test that plays the user, can ask of the grid. */
export type GridReader = {
  /** A cell of the active sheet, for example `C7`. */
  cell(address: string): ShownCell;
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
};

function activeWorkbook(univer: Univer): Workbook {
  const workbook = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("No workbook is open.");
  return workbook;
}

export function createGridReader(univer: Univer): GridReader {
  return {
    cell(address) {
      const { startRow, startColumn } = deserializeRangeWithSheet(address).range;
      const sheet = activeWorkbook(univer).getActiveSheet();
      const shown = sheet.getCell(startRow, startColumn);
      return {
        text: String(shown?.p?.body?.dataStream.trimEnd() ?? shown?.v ?? ""),
        formula: sheet.getCellRaw(startRow, startColumn)?.f ?? null,
      };
    },
    get sheetNames() {
      return activeWorkbook(univer)
        .getSheets()
        .map((sheet) => sheet.getName());
    },
    get activeSheet() {
      return activeWorkbook(univer).getActiveSheet().getName();
    },
  };
}
