import { itemNotFound } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import type { Book } from "./Book";
import { hiddenBy, setRowsShown } from "./filtering";
import type { Range } from "./Range";
import { resolveArea } from "./references";
import type { FilterCriteria, FilterState } from "./state";

/** The filter of a sheet (key: its id) or of a table (key: the table's). */
export class AutoFilter extends HostObject {
  readonly #book: Book;
  readonly #sheetId: string;
  readonly #key: string;

  constructor(book: Book, sheetId: string, key: string) {
    super("AutoFilter");
    this.#book = book;
    this.#sheetId = sheetId;
    this.#key = key;
  }

  get enabled(): boolean {
    return this.#filter !== undefined;
  }
  get isDataFiltered(): boolean {
    return Object.keys(this.#filter?.criteria ?? {}).length > 0;
  }
  get criteria(): readonly FilterCriteria[] {
    return Object.values(this.#filter?.criteria ?? {});
  }

  apply(range: Range | string, columnIndex?: number, criteria?: FilterCriteria): void {
    this.#book.assertSheetEditable(this.#sheetId, "allowAutoFilter");
    const { area } = resolveArea(this.#book, range, this.#sheetId);
    const chosen = columnIndex !== undefined && criteria ? { [columnIndex]: criteria } : {};
    this.#change({ area, criteria: { ...this.#filter?.criteria, ...chosen }, hiddenRows: [] });
  }
  reapply(): void {
    if (this.#filter) this.#change(this.#filter);
  }
  clearColumnCriteria(columnIndex: number): void {
    const { [columnIndex]: _cleared, ...criteria } = this.#filter?.criteria ?? {};
    if (this.#filter) this.#change({ ...this.#filter, criteria });
  }
  clearCriteria(): void {
    if (this.#filter) this.#change({ ...this.#filter, criteria: {} });
  }
  remove(): void {
    this.#change(null);
  }
  getRangeOrNullObject(): Range | null {
    const filter = this.#filter;
    return filter ? this.#book.range(this.#sheetId, filter.area) : null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  /** Shows what the filter hid, and hides what the next one does: rows and filter are undone together. */
  #change(next: FilterState | null): void {
    const before = this.#filter;
    const hidden = next ? hiddenBy(this.#book, this.#sheetId, next) : [];
    setRowsShown(this.#book, this.#sheetId, before?.hiddenRows ?? [], hidden);
    const { filters } = this.#book.state;
    const set = (filter: FilterState | null | undefined) => () => {
      if (filter) filters[this.#key] = structuredClone(filter);
      else delete filters[this.#key];
    };
    this.#book.spreadsheet.steps.run({
      redo: set(next && { ...next, hiddenRows: hidden }),
      undo: set(before && structuredClone(before)),
    });
  }

  get #filter(): FilterState | undefined {
    return this.#book.state.filters[this.#key];
  }
}
