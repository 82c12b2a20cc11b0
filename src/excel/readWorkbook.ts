import { err, ok, type Result } from "../engine";
import type { HostIssue, WorkbookSnapshot } from "../sheet/gateway";
import type { CellValue, SheetSnapshot, TableArea } from "../sheet/snapshot";
import type { StoredPart } from "../sheet/storedPart";
import { MEMORY_NAMESPACE } from "./memoryPart";
import { askFor, idsOf, read, type AskedPart } from "./memoryParts";
import { anchorsAmong, ownAreasAmong } from "./ownAreas";

/**
 * What is known of a workbook before a read, so that one round trip brings everything: Office.js
 * can only ask for the content of parts and tables whose ids it knows.
 */
export type KnownParts = {
  readonly memory: readonly StoredPart[];
  readonly tableIds: readonly string[];
};
export const NOTHING_KNOWN: KnownParts = { memory: [], tableIds: [] };

export type WorkbookRead = { readonly snapshot: WorkbookSnapshot; readonly known: KnownParts };

/** Reads a sheet; a second round trip is needed only when there are parts that `known` does not name. */
export async function readWorkbook(
  context: Excel.RequestContext,
  sheetId: string | undefined,
  known: KnownParts
): Promise<Result<WorkbookRead, HostIssue>> {
  const { workbook } = context;
  const sheet =
    sheetId === undefined
      ? workbook.worksheets.getActiveWorksheet()
      : workbook.worksheets.getItem(sheetId);
  sheet.load("id,name");
  sheet.protection.load("protected");
  sheet.names.load("items/name,items/formula");
  sheet.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load("items/id");
  workbook.worksheets.load("items/id,items/name");
  workbook.application.load("calculationMode");
  workbook.load("readOnly");
  const cells = askForCells(sheet);
  const idsKnown = { memory: known.memory.map(({ id }) => id), tables: known.tableIds };
  let contents = askForContents(context, sheet, idsKnown);
  await context.sync();

  if (!isEverything(cells.whole, cells.used)) return err({ area: "host", code: "too-large" });
  const found = {
    memory: idsOf(parts),
    tables: sheet.tables.items.map(({ id }) => id),
  };
  if (!sameIds(found, idsKnown)) {
    contents = askForContents(context, sheet, found);
    await context.sync();
  }
  const memory = contents.memory.map(read);
  return ok({
    known: { memory, tableIds: found.tables },
    snapshot: {
      sheet: {
        sheetId: sheet.id,
        sheetName: sheet.name,
        ...usedCells(cells),
        tables: tablesOn(sheet, contents.tables),
        ownAreas: ownAreasAmong(sheet.names),
        anchors: anchorsAmong(sheet.names),
        protected: sheet.protection.protected,
      },
      sheetNames: workbook.worksheets.items.map(({ name }) => name),
      sheetIds: workbook.worksheets.items.map(({ id }) => id),
      memory,
      manualCalculation: workbook.application.calculationMode === "Manual",
      readOnly: workbook.readOnly,
    },
  });
}

/** The part of a sheet that is read; tables of municipalities are smaller. */
const NEAR = { rows: 40_000, columns: 500 };
/** What begins so many blank rows or columns behind the table is none of it. */
const GAP = 1000;
/** The largest range of Excel that anything can be asked of. */
const MOST_CELLS = 5_000_000;

/** Asks for the cells near the top; a value far below would bring a million blank ones along. */
function askForCells(sheet: Excel.Worksheet) {
  const whole = sheet.getUsedRange(true);
  whole.load("rowCount,columnCount,rowIndex,columnIndex");
  const used = sheet.getRangeByIndexes(0, 0, NEAR.rows, NEAR.columns).getUsedRange(true);
  used.load("rowIndex,columnIndex,values,formulas,numberFormat");
  const columns = sheet.getRangeByIndexes(0, 0, 1, NEAR.columns);
  return {
    whole,
    used,
    rowProperties: used.getRowProperties({ rowHidden: true }),
    columnProperties: columns.getColumnProperties({ columnHidden: true }),
  };
}

/** Whether what was read is all that can belong to a table: nothing of it goes on beyond. */
function isEverything(whole: Excel.Range, read: Excel.Range): boolean {
  if (whole.rowCount * whole.columnCount > MOST_CELLS) return false;
  const isBeyond = whole.rowIndex >= NEAR.rows || whole.columnIndex >= NEAR.columns;
  if (isBeyond) return false;
  const rows = read.rowIndex + read.values.length;
  const columns = read.columnIndex + read.values[0]!.length;
  const [allRows, allColumns] = [
    whole.rowIndex + whole.rowCount,
    whole.columnIndex + whole.columnCount,
  ];
  return (
    (allRows <= NEAR.rows || rows <= NEAR.rows - GAP) &&
    (allColumns <= NEAR.columns || columns <= NEAR.columns - GAP / 10)
  );
}

const tablesOn = (sheet: Excel.Worksheet, ranges: readonly Excel.Range[]): TableArea[] =>
  sheet.tables.items.map((table, index) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = ranges[index]!;
    return {
      name: table.name,
      area: { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
      hasHeader: table.showHeaders,
      hasTotal: table.showTotals,
    };
  });

type Ids = { readonly memory: readonly string[]; readonly tables: readonly string[] };

function askForContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { memory, tables }: Ids
): { memory: readonly AskedPart[]; tables: Excel.Range[] } {
  return {
    memory: askFor(context, memory),
    tables: tables.map((id) => {
      const range = sheet.tables.getItem(id).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return range;
    }),
  };
}

const sameIds = (a: Ids, b: Ids): boolean =>
  a.memory.join() === b.memory.join() && a.tables.join() === b.tables.join();

type UsedCells = Pick<
  SheetSnapshot,
  "used" | "values" | "formulas" | "numberFormats" | "hiddenRows" | "hiddenColumns"
>;

function usedCells({
  used,
  rowProperties: { value: rows },
  columnProperties: { value: columns },
}: ReturnType<typeof askForCells>): UsedCells {
  const hiddenColumns = new Set(
    columns.flatMap(({ columnHidden }, index) => (columnHidden ? [index] : []))
  );
  const values = used.values as CellValue[][];
  const { rowIndex: row, columnIndex: column } = used;
  // A sheet without any content has its first cell as its used range.
  const empty = values.length === 1 && values[0]!.length === 1 && values[0]![0] === "";
  if (empty) {
    const nothing = { used: null, values: [], formulas: [], numberFormats: [] };
    return { ...nothing, hiddenRows: new Set(), hiddenColumns };
  }
  return {
    used: { row, column, rows: values.length, columns: values[0]!.length },
    values,
    formulas: used.formulas as CellValue[][],
    numberFormats: used.numberFormat as string[][],
    hiddenColumns,
    hiddenRows: new Set(rows.flatMap(({ rowHidden }, index) => (rowHidden ? [row + index] : []))),
  };
}
