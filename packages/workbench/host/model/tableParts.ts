import { fromUniver, toUniver, type Area } from "../spreadsheet/address";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from "../wire/HostError";
import type { Book } from "./Book";
import type { TableState } from "./state";
import type { Table } from "./Table";

type TableInfo = NonNullable<ReturnType<Book["spreadsheet"]["tables"]["getTableInfo"]>>;

/** What Univer keeps of a table; refuses one that was deleted. */
export function tableInfo({ book, tableId }: Table): TableInfo {
  const found = book.spreadsheet.tables.getTableInfo(book.spreadsheet.unitId, tableId);
  if (!found) throw itemNotFound();
  return found;
}

/** What the host keeps of a table. */
export function tableState({ book, tableId }: Table): TableState {
  return book.state.tables[tableId] ?? {};
}

/** Header row, rows and total row. */
export function tableArea(table: Table): Area {
  table.book.spreadsheet.flush();
  return fromUniver(tableInfo(table).range);
}

/** The rows between header and total row; Excel never has fewer than one. */
export function bodyArea(table: Table): Area {
  const area = tableArea(table);
  const rows = area.rows - 1 - (table.showTotals ? 1 : 0);
  return { ...area, row: area.row + 1, rows: Math.max(1, rows) };
}

export function resizeTable(table: Table, area: Area): void {
  const { book, tableId } = table;
  book.assertSheetEditable(table.worksheet.sheetId);
  book.spreadsheet.grow(table.worksheet.sheetId, area.row + area.rows, area.column + area.columns);
  book.spreadsheet.run("sheet.command.set-table-config", {
    tableId,
    updateRange: { newRange: toUniver(area) },
  });
}

/** Refuses a name that is no name, a cell's address, or taken. */
export function checkTableName(book: Book, name: string, ownTableId: string | null): void {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
    throw invalidArgument();
  }
  const lower = name.toLowerCase();
  const { tables, unitId } = book.spreadsheet;
  const taken = tables
    .getTableList(unitId)
    .some((each) => each.id !== ownTableId && each.name.toLowerCase() === lower);
  if (taken) throw itemAlreadyExists();
}

/** Adds or removes the total row under the rows, as Excel does: `Total` and a sum in the last column. */
export function setTotals(table: Table, show: boolean): void {
  if (table.showTotals === show) return;
  const { book } = table;
  const area = tableArea(table);
  const { sheetId } = table.worksheet;
  book.assertSheetEditable(sheetId);
  if (show) {
    const total = book.range(sheetId, { ...area, row: area.row + area.rows, rows: 1 });
    if (total.getUsedRangeOrNullObject(true)) {
      throw invalidOperation("Cells under the table are in use.");
    }
    resizeTable(table, { ...area, rows: area.rows + 1 });
    const last = table.columns.items.at(-1)?.name ?? "";
    total.getCell(0, 0).values = book.locale === "nb-NO" ? "Totalt" : "Total";
    if (area.columns > 1) {
      total.getLastCell().formulas = `=SUBTOTAL(109,${table.name}[${last}])`;
    }
  } else {
    table.getRange().getLastRow().clear();
    resizeTable(table, { ...area, rows: area.rows - 1 });
  }
  book.state.tables[table.tableId] = { ...tableState(table), showTotals: show };
}
