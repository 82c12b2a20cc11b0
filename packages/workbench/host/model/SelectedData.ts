import { intersection, type Area } from "../spreadsheet/address";
import { AutoFilter } from "./AutoFilter";
import { hiddenBy } from "./filtering";
import type { Book } from "./Book";
import type { Range } from "./Range";
import type { FilterState } from "./state";
import { bodyArea, tableArea } from "./tableParts";
import { TableScopedCollection } from "./TableCollection";

/** What the user may filter a column by. */
export type FilterChoices = {
  /** Where the column's heading is. */
  readonly heading: string;
  /** What its cells show, each once, in order; and whether the filter lets it pass. */
  readonly choices: readonly { readonly text: string; readonly shown: boolean }[];
};

/** Rows that the filter of the selected rows shows, of all. */
export type ShownRows = { readonly shown: number; readonly all: number };

type Data = {
  /** Heading and rows. */
  readonly whole: Range;
  readonly rows: Area;
  /** Whose filter it is: a table's, or the sheet's. */
  readonly key: string;
};

/** Sorts and filters what is selected, as Excel's own buttons do; one step to undo each. */
export class SelectedData {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Sorts the rows around the selected cell, or those selected, by the column of the active cell. */
  sort(ascending: boolean): void {
    const { sheetId, area } = this.#selection;
    const { rows, key } = this.#data(false);
    const range = this.#book.range(sheetId, rows);
    this.#asUser(() => {
      range.sort.apply([{ key: area.column - rows.column, ascending }]);
      if (this.#book.state.filters[key]) new AutoFilter(this.#book, sheetId, key).reapply();
    });
  }

  /** What the column of the active cell can be filtered by. */
  choices(): FilterChoices {
    const { area } = this.#selection;
    const { whole, rows, key } = this.#data(true);
    const column = area.column - rows.column;
    const filter = this.#book.state.filters[key];
    const texts = this.#book.range(whole.sheetId, rows).getColumn(column).text ?? [];
    const others = this.#others(filter, column);
    const hidden = new Set(filter?.hiddenRows ?? []);
    const shown = new Map<string, boolean>();
    texts.forEach(([text = ""], index) => {
      const row = rows.row + index;
      // What another column's filter hides is not to be chosen here.
      if (others.has(row)) return;
      shown.set(text, (shown.get(text) ?? false) || !hidden.has(row));
    });
    const language = this.#book.locale;
    const choices = [...shown].map(([text, passes]) => ({ text, shown: passes }));
    const blankLast = (text: string): number => (text === "" ? 1 : 0);
    choices.sort(
      (a, b) =>
        blankLast(a.text) - blankLast(b.text) ||
        a.text.localeCompare(b.text, language, { numeric: true })
    );
    return { heading: whole.getRow(0).getColumn(column).text?.[0]?.[0] ?? "", choices };
  }

  /** Filters the column of the active cell to what its cells show; null lets all pass. */
  filter(texts: readonly string[] | null): void {
    const { sheetId, area } = this.#selection;
    const { whole, rows, key } = this.#data(true);
    const filter = new AutoFilter(this.#book, sheetId, key);
    const column = area.column - rows.column;
    this.#asUser(() => {
      if (texts) filter.apply(whole, column, { filterOn: "Values", values: texts });
      else filter.clearColumnCriteria(column);
    });
  }

  /** Takes away the filter of the selected rows. */
  clear(): void {
    const { sheetId } = this.#selection;
    const { key } = this.#data(true);
    const filter = new AutoFilter(this.#book, sheetId, key);
    this.#asUser(() => (key === sheetId ? filter.remove() : filter.clearCriteria()));
  }

  /** How many rows the filters of the active sheet leave; null where none is on. */
  shownRows(): ShownRows | null {
    const { filters } = this.#book.state;
    const sheetId = this.#book.activeSheetId();
    const on = Object.entries(filters).find(
      ([key, { criteria }]) => Object.keys(criteria).length > 0 && this.#sheetOf(key) === sheetId
    );
    if (!on) return null;
    const [, { area, hiddenRows }] = on;
    const all = area.rows - 1;
    return { shown: all - hiddenRows.length, all };
  }

  #sheetOf(key: string): string | undefined {
    const { tables, unitId } = this.#book.spreadsheet;
    return tables.getTableInfo(unitId, key)?.subUnitId ?? key;
  }

  get #selection(): { readonly sheetId: string; readonly area: Area } {
    const sheetId = this.#book.activeSheetId();
    const selected = this.#book.selection;
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    return selected?.sheetId === sheetId ? selected : { sheetId, area: first };
  }

  /** The table, the filter's area, the selected rows or those around the cell: what Excel would take. */
  #data(filtering: boolean): Data {
    const { sheetId, area } = this.#selection;
    const [table] = new TableScopedCollection(this.#book, { sheetId, area }, false).items;
    if (table) {
      const { row, rows } = bodyArea(table);
      const whole = { ...tableArea(table), rows: row + rows - tableArea(table).row };
      return { whole: this.#book.range(sheetId, whole), rows: bodyArea(table), key: table.tableId };
    }
    const filter = this.#book.state.filters[sheetId];
    const filtered = filter && intersection(filter.area, area) ? filter.area : null;
    const single = area.rows === 1;
    const selected = this.#book.range(sheetId, area);
    const around = single ? selected.getSurroundingRegion() : selected;
    const used = around.getUsedRangeOrNullObject() ?? around;
    const whole = filtered ? this.#book.range(sheetId, filtered) : used;
    const heading = whole.area.rows > 1 && (filtering || filtered !== null || hasHeading(whole));
    const rows = heading
      ? { ...whole.area, row: whole.area.row + 1, rows: whole.area.rows - 1 }
      : whole.area;
    return { whole, rows, key: sheetId };
  }

  /** Rows that the filter hides by other columns. */
  #others(filter: FilterState | undefined, column: number): ReadonlySet<number> {
    if (!filter) return new Set();
    const { [column]: _own, ...criteria } = filter.criteria;
    if (Object.keys(criteria).length === 0) return new Set();
    const { sheetId } = this.#selection;
    return new Set(hiddenBy(this.#book, sheetId, { ...filter, criteria }));
  }

  #asUser(action: () => void): void {
    const { spreadsheet } = this.#book;
    spreadsheet.flush();
    const step = spreadsheet.beginUndoStep();
    try {
      action();
    } finally {
      step.dispose();
    }
  }
}

/** Whether the first row is of text only, over a row that is not, or stands out in bold. */
function hasHeading(range: Range): boolean {
  const [first = [], second = []] = range.valueTypes ?? [];
  const texts = first.every((type) => type === "String" || type === "Empty");
  const differs = first.some((type, column) => type === "String" && second[column] !== "String");
  const bold =
    range.getRow(0).format.font.bold === true && range.getRow(1).format.font.bold !== true;
  return texts && (differs || bold);
}
