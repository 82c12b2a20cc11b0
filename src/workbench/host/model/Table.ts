import type { TableManager } from "@univerjs/sheets-table";
import { fromUniver, toUniver, type Area } from "../spreadsheet/address";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import type { Book } from "./Book";
import type { Range } from "./Range";
import { resolveArea } from "./references";
import type { TableState } from "./state";
import { TableColumnCollection } from "./TableColumns";
import { TableRowCollection } from "./TableRows";
import type { Worksheet } from "./Worksheet";

/** A table: Univer keeps its area and name, the cells hold the headers. */
export class Table extends HostObject {
  readonly book: Book;
  readonly tableId: string;

  constructor(book: Book, tableId: string) {
    super("Table");
    this.book = book;
    this.tableId = tableId;
  }

  get id(): string {
    return this.tableId;
  }
  get legacyId(): string {
    return this.tableId;
  }
  get name(): string {
    return info(this).name;
  }
  set name(name: string) {
    this.book.assertEditable();
    checkTableName(this.book, name, this.tableId);
    this.book.spreadsheet.run("sheet.command.set-table-config", { tableId: this.tableId, name });
  }
  get showHeaders(): boolean {
    return true;
  }
  get showTotals(): boolean {
    return tableState(this).showTotals ?? false;
  }
  set showTotals(show: boolean) {
    setTotals(this, show);
  }
  get showBandedRows(): boolean {
    return tableState(this).showBandedRows ?? true;
  }
  set showBandedRows(show: boolean) {
    this.#keep({ showBandedRows: show });
  }
  get style(): string {
    return tableState(this).style ?? "TableStyleMedium2";
  }
  set style(style: string) {
    this.#keep({ style });
  }
  get worksheet(): Worksheet {
    return this.book.worksheet(info(this).subUnitId);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  getRange(): Range {
    return this.book.range(this.worksheet.sheetId, tableArea(this));
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    return this.book.range(this.worksheet.sheetId, bodyArea(this));
  }
  getTotalRowRange(): Range {
    if (!this.showTotals) throw itemNotFound();
    return this.getRange().getLastRow();
  }
  resize(range: Range | string): void {
    const { area } = resolveArea(this.book, range, this.worksheet.sheetId);
    if (area.row !== tableArea(this).row) throw invalidArgument();
    resizeTable(this, area);
  }
  delete(): void {
    this.convertToRange().clear();
  }
  convertToRange(): Range {
    const range = this.getRange();
    this.book.assertSheetEditable(range.sheetId);
    this.book.spreadsheet.run("sheet.command.delete-table", {
      subUnitId: range.sheetId,
      tableId: this.tableId,
    });
    delete this.book.state.tables[this.tableId];
    return range;
  }

  #keep(change: TableState): void {
    this.book.assertSheetEditable(this.worksheet.sheetId);
    this.book.state.tables[this.tableId] = { ...tableState(this), ...change };
  }
}

type TableInfo = NonNullable<
  ReturnType<TableManager["getTableById"]>
>["getTableInfo"] extends () => infer Info
  ? Info
  : never;

function info({ book, tableId }: Table): TableInfo {
  const found = book.spreadsheet.tables.getTableInfo(book.spreadsheet.unitId, tableId);
  if (!found) throw itemNotFound();
  return found;
}

function tableState({ book, tableId }: Table): TableState {
  return book.state.tables[tableId] ?? {};
}

/** Header row, rows and total row. */
export function tableArea(table: Table): Area {
  table.book.spreadsheet.flush();
  return fromUniver(info(table).range);
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
function setTotals(table: Table, show: boolean): void {
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
