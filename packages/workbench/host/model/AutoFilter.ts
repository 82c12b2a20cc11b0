import { itemNotFound } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import type { Book } from "./Book";
import { applyFilter, showRows } from "./filtering";
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
    const filter: FilterState = { area, criteria: {}, hiddenRows: [], ...this.#filter };
    filter.area = area;
    if (columnIndex !== undefined && criteria) filter.criteria[columnIndex] = criteria;
    this.#book.state.filters[this.#key] = filter;
    applyFilter(this.#book, this.#sheetId, filter);
  }
  reapply(): void {
    if (this.#filter) applyFilter(this.#book, this.#sheetId, this.#filter);
  }
  clearColumnCriteria(columnIndex: number): void {
    delete this.#filter?.criteria[columnIndex];
    this.reapply();
  }
  clearCriteria(): void {
    if (this.#filter) this.#filter.criteria = {};
    this.reapply();
  }
  remove(): void {
    if (this.#filter) showRows(this.#book, this.#sheetId, this.#filter);
    delete this.#book.state.filters[this.#key];
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

  get #filter(): FilterState | undefined {
    return this.#book.state.filters[this.#key];
  }
}
