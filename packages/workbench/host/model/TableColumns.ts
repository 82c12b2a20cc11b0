import { invalidArgument, itemNotFound } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import type { CellValue } from "../spreadsheet/entry";
import type { Range } from "./Range";
import type { Table } from "./Table";
import { Filter } from "./TableFilter";
import { resizeTable, tableArea } from "./tableParts";

/** One column of a table, by its place. */
export class TableColumn extends HostObject {
  readonly #table: Table;
  readonly #index: number;

  constructor(table: Table, index: number) {
    super("TableColumn");
    this.#table = table;
    this.#index = index;
  }

  get id(): number {
    return this.#index + 1;
  }
  get index(): number {
    return this.#index;
  }
  get name(): string {
    return String(this.getHeaderRowRange().values?.[0]?.[0] ?? "");
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }
  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  get filter(): Filter {
    return new Filter(this.#table, this.#index);
  }

  getRange(): Range {
    return this.#table.getRange().getColumn(this.#index);
  }
  getHeaderRowRange(): Range {
    return this.#table.getHeaderRowRange().getColumn(this.#index);
  }
  getDataBodyRange(): Range {
    return this.#table.getDataBodyRange().getColumn(this.#index);
  }
  getTotalRowRange(): Range {
    return this.#table.getTotalRowRange().getColumn(this.#index);
  }
  delete(): void {
    const before = tableArea(this.#table);
    if (before.columns === 1) throw invalidArgument();
    this.getRange().delete("Left");
    const { columns } = tableArea(this.#table);
    if (columns === before.columns) {
      resizeTable(this.#table, { ...before, columns: columns - 1 });
    }
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly #table: Table;
  protected readonly list: () => readonly TableColumn[];

  constructor(table: Table) {
    super("TableColumnCollection");
    this.#table = table;
    this.list = () =>
      Array.from({ length: tableArea(table).columns }, (_, index) => new TableColumn(table, index));
  }

  override getItem(key: unknown): TableColumn {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  /** Adds a column at the right end (`index` null or -1) or before another. */
  add(index?: number, values?: readonly (readonly unknown[])[], name?: string): TableColumn {
    const table = this.#table;
    const area = tableArea(table);
    const at = index === undefined || index < 0 ? area.columns : index;
    const { sheetId } = table.worksheet;
    const place = { ...area, column: area.column + at, columns: 1 };
    if (at < area.columns) table.book.range(sheetId, place).insert("Right");
    if (tableArea(table).columns === area.columns) {
      resizeTable(table, { ...area, columns: area.columns + 1 });
    }
    const range = table.book.range(sheetId, place);
    range.getCell(0, 0).values = name ?? `Column${area.columns + 1}`;
    if (values) {
      const start = values.length === area.rows ? 0 : 1;
      table.book.range(sheetId, { ...place, row: place.row + start, rows: values.length }).values =
        values;
    }
    return new TableColumn(table, at);
  }
}
