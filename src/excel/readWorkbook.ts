import { ok, type Result } from "../engine";
import type { HostIssue, WorkbookSnapshot } from "../sheet/gateway";
import type { CellValue, SheetSnapshot, TableArea } from "../sheet/snapshot";
import { fromMemoryXml, MEMORY_NAMESPACE } from "./memoryPart";
import { anchorsAmong, ownAreasAmong } from "./ownAreas";

/**
 * What is known of a workbook before a read, so that one round trip brings everything: Office.js
 * can only ask for the content of parts and tables whose ids it knows.
 */
export type KnownParts = { readonly memoryId: string | null; readonly tableIds: readonly string[] };
export const NOTHING_KNOWN: KnownParts = { memoryId: null, tableIds: [] };

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
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,columnIndex,values,formulas,numberFormat");
  const rowProperties = used.getRowProperties({ rowHidden: true });
  let contents = askFor(context, sheet, known);
  await context.sync();

  const found: KnownParts = {
    memoryId: parts.items[0]?.id ?? null,
    tableIds: sheet.tables.items.map(({ id }) => id),
  };
  if (!sameParts(found, known)) {
    contents = askFor(context, sheet, found);
    await context.sync();
  }
  return ok({
    known: found,
    snapshot: {
      sheet: {
        sheetId: sheet.id,
        sheetName: sheet.name,
        ...usedCells(used, rowProperties),
        tables: sheet.tables.items.map((table, index): TableArea => {
          const { rowIndex, columnIndex, rowCount, columnCount } = contents.tables[index]!;
          return {
            name: table.name,
            area: { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
            hasHeader: table.showHeaders,
            hasTotal: table.showTotals,
          };
        }),
        ownAreas: ownAreasAmong(sheet.names),
        anchors: anchorsAmong(sheet.names),
        protected: sheet.protection.protected,
      },
      sheetNames: workbook.worksheets.items.map(({ name }) => name),
      sheetIds: workbook.worksheets.items.map(({ id }) => id),
      memory: contents.memory === null ? null : fromMemoryXml(contents.memory.value),
      manualCalculation: workbook.application.calculationMode === "Manual",
      readOnly: workbook.readOnly,
    },
  });
}

function askFor(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { memoryId, tableIds }: KnownParts
): { memory: OfficeExtension.ClientResult<string> | null; tables: Excel.Range[] } {
  return {
    memory: memoryId === null ? null : workbook.customXmlParts.getItem(memoryId).getXml(),
    tables: tableIds.map((id) => {
      const range = sheet.tables.getItem(id).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return range;
    }),
  };
}

const sameParts = (a: KnownParts, b: KnownParts): boolean =>
  a.memoryId === b.memoryId && a.tableIds.join() === b.tableIds.join();

type UsedCells = Pick<
  SheetSnapshot,
  "used" | "values" | "formulas" | "numberFormats" | "hiddenRows"
>;

function usedCells(
  used: Excel.Range,
  { value: rows }: OfficeExtension.ClientResult<Excel.RowProperties[]>
): UsedCells {
  const values = used.values as CellValue[][];
  const { rowIndex: row, columnIndex: column } = used;
  // A sheet without any content has its first cell as its used range.
  const empty = values.length === 1 && values[0]!.length === 1 && values[0]![0] === "";
  if (empty) {
    return { used: null, values: [], formulas: [], numberFormats: [], hiddenRows: new Set() };
  }
  return {
    used: { row, column, rows: values.length, columns: values[0]!.length },
    values,
    formulas: used.formulas as CellValue[][],
    numberFormats: used.numberFormat as string[][],
    hiddenRows: new Set(rows.flatMap(({ rowHidden }, index) => (rowHidden ? [row + index] : []))),
  };
}
