import { HostObject } from "../wire/HostObject";
import { AutoFilter } from "./AutoFilter";
import type { SortField } from "./RangeSort";
import { sortArea } from "./sorting";
import type { FilterCriteria } from "./state";
import type { Table } from "./Table";
import { tableArea } from "./tableParts";

/** The filter of one column of a table. */
export class Filter extends HostObject {
  readonly #table: Table;
  readonly #column: number;

  constructor(table: Table, column: number) {
    super("Filter");
    this.#table = table;
    this.#column = column;
  }

  get criteria(): FilterCriteria | null {
    return this.#table.book.state.filters[this.#table.tableId]?.criteria[this.#column] ?? null;
  }

  apply(criteria: FilterCriteria): void {
    const area = tableArea(this.#table);
    const rows = area.rows - (this.#table.showTotals ? 1 : 0);
    const range = this.#table.book.range(this.#table.worksheet.sheetId, { ...area, rows });
    tableFilter(this.#table).apply(range, this.#column, criteria);
  }
  applyValuesFilter(values: readonly unknown[]): void {
    this.apply({ filterOn: "Values", values });
  }
  applyCustomFilter(criterion1: string, criterion2?: string, operator = "And"): void {
    this.apply({
      filterOn: "Custom",
      criterion1,
      operator,
      ...(criterion2 !== undefined && { criterion2 }),
    });
  }
  applyTopItemsFilter(count: number): void {
    this.apply({ filterOn: "TopItems", criterion1: String(count) });
  }
  applyBottomItemsFilter(count: number): void {
    this.apply({ filterOn: "BottomItems", criterion1: String(count) });
  }
  applyTopPercentFilter(percent: number): void {
    this.apply({ filterOn: "TopPercent", criterion1: String(percent) });
  }
  applyBottomPercentFilter(percent: number): void {
    this.apply({ filterOn: "BottomPercent", criterion1: String(percent) });
  }
  clear(): void {
    tableFilter(this.#table).clearColumnCriteria(this.#column);
  }
}

export const tableFilter = (table: Table): AutoFilter =>
  new AutoFilter(table.book, table.worksheet.sheetId, table.tableId);

/** Sorting the rows of a table. */
export class TableSort extends HostObject {
  readonly #table: Table;

  constructor(table: Table) {
    super("TableSort");
    this.#table = table;
  }

  get fields(): readonly SortField[] {
    return this.#table.book.state.tables[this.#table.tableId]?.sort ?? [];
  }
  get matchCase(): boolean {
    return false;
  }

  apply(fields: readonly SortField[], matchCase = false): void {
    sortArea(this.#table.getDataBodyRange(), fields, matchCase);
    // Rows have changed places: the filter hides those that it hid before, where they stand now.
    tableFilter(this.#table).reapply();
    this.#remember(fields);
  }
  reapply(): void {
    if (this.fields.length > 0) this.apply(this.fields);
  }
  clear(): void {
    this.#remember([]);
  }

  #remember(sort: readonly SortField[]): void {
    const { book, tableId } = this.#table;
    book.state.tables[tableId] = { ...book.state.tables[tableId], sort };
  }
}
