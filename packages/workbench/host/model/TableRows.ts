import type { CellValue } from "../spreadsheet/entry";
import { invalidArgument } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import type { Range } from "./Range";
import type { Table } from "./Table";
import { bodyArea, resizeTable, tableArea } from "./tableParts";

/** One row of a table's body, by its place. */
export class TableRow extends HostObject {
  readonly #table: Table;
  readonly #index: number;

  constructor(table: Table, index: number) {
    super("TableRow");
    this.#table = table;
    this.#index = index;
  }

  get index(): number {
    return this.#index;
  }
  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.#table.getDataBodyRange().getRow(this.#index);
  }
  delete(): void {
    removeRows(this.#table, this.getRange().area);
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  readonly #table: Table;
  protected readonly list: () => readonly TableRow[];

  constructor(table: Table) {
    super("TableRowCollection");
    this.#table = table;
    this.list = () =>
      Array.from({ length: bodyArea(table).rows }, (_, index) => new TableRow(table, index));
  }

  /** Adds rows at the end (`index` null or -1) or before another; what lies below moves down. */
  add(index?: number, values?: readonly (readonly unknown[])[] | unknown): TableRow {
    const table = this.#table;
    const rows: readonly unknown[] = Array.isArray(values) ? values : [];
    const body = bodyArea(table);
    const isBlank = body.rows === 1 && !table.getDataBodyRange().getUsedRangeOrNullObject(true);
    const used = isBlank ? 0 : body.rows;
    const at = index === undefined || index < 0 ? used : index;
    if (at > used) throw invalidArgument();
    const count = Math.max(1, rows.length);
    const place = { ...body, row: body.row + at, rows: count };
    const room = isBlank ? { ...place, row: place.row + 1, rows: count - 1 } : place;
    if (room.rows > 0) makeRoom(table, room, at === used);
    if (rows.length > 0) table.book.range(table.worksheet.sheetId, place).values = rows;
    return new TableRow(table, at);
  }
  deleteRowsAt(index: number, count = 1): void {
    const body = bodyArea(this.#table);
    if (index + count > body.rows) throw invalidArgument();
    removeRows(this.#table, { ...body, row: body.row + index, rows: count });
  }
}

/** Inserts cells for new rows; Univer's tables grow with whole rows only. */
function makeRoom(table: Table, place: Range["area"], atEnd: boolean): void {
  const range = table.book.range(table.worksheet.sheetId, place);
  const before = tableArea(table);
  const isFree = atEnd && !table.showTotals && !range.getUsedRangeOrNullObject(true);
  if (!isFree) range.insert("Down");
  const { rows } = tableArea(table);
  if (rows === before.rows) resizeTable(table, { ...before, rows: rows + place.rows });
}

/** Deletes the cells of rows. */
function removeRows(table: Table, place: Range["area"]): void {
  table.book.range(table.worksheet.sheetId, place).delete("Up");
}
