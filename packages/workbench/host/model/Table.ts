import { invalidArgument, itemNotFound } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import type { AutoFilter } from "./AutoFilter";
import type { Book } from "./Book";
import type { Range } from "./Range";
import { resolveArea } from "./references";
import type { TableState } from "./state";
import { TableColumnCollection } from "./TableColumns";
import { tableFilter, TableSort } from "./TableFilter";
import {
  bodyArea,
  checkTableName,
  resizeTable,
  setTotals,
  tableArea,
  tableInfo,
  tableState,
} from "./tableParts";
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
    return tableInfo(this).name;
  }
  set name(name: string) {
    this.book.assertEditable();
    checkTableName(this.book, name, this.tableId);
    const before = this.name;
    this.book.spreadsheet.run("sheet.command.set-table-config", { tableId: this.tableId, name });
    this.book.spreadsheet.tableNames.renameTable(before, name);
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
    return this.book.worksheet(tableInfo(this).subUnitId);
  }
  get showFilterButton(): boolean {
    return true;
  }
  get showBandedColumns(): boolean {
    return false;
  }
  get highlightFirstColumn(): boolean {
    return false;
  }
  get highlightLastColumn(): boolean {
    return false;
  }
  get autoFilter(): AutoFilter {
    return tableFilter(this);
  }
  get sort(): TableSort {
    return new TableSort(this);
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
  clearFilters(): void {
    tableFilter(this).clearCriteria();
  }
  reapplyFilters(): void {
    tableFilter(this).reapply();
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
