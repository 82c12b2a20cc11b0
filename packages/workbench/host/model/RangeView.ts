import { intersection } from "../spreadsheet/address";
import { HostObject } from "../wire/HostObject";
import { isLineHidden, sheetOf } from "./lines";
import type { Range } from "./Range";

/** The visible rows and columns of a range. */
export class RangeView extends HostObject {
  readonly #range: Range;
  readonly #rows: readonly number[];
  readonly #columns: readonly number[];

  constructor(range: Range) {
    super("RangeView");
    const sheet = sheetOf(range);
    const { row, column, rows, columns } = clipped(range);
    this.#range = range;
    this.#rows = indices(row, rows).filter((index) => !isLineHidden(sheet, "row", index));
    this.#columns = indices(column, columns).filter(
      (index) => !isLineHidden(sheet, "column", index)
    );
  }

  get index(): number {
    return 0;
  }
  get rowCount(): number {
    return this.#rows.length;
  }
  get columnCount(): number {
    return this.#columns.length;
  }
  get values(): unknown[][] {
    return this.#pick(this.#range.values);
  }
  get formulas(): unknown[][] {
    return this.#pick(this.#range.formulas);
  }
  get text(): unknown[][] {
    return this.#pick(this.#range.text);
  }
  get valueTypes(): unknown[][] {
    return this.#pick(this.#range.valueTypes);
  }
  get numberFormat(): unknown[][] {
    return this.#pick(this.#range.numberFormat);
  }
  get cellAddresses(): string[][] {
    return this.#rows.map((row) =>
      this.#columns.map(
        (column) =>
          this.#range.book.range(this.#range.sheetId, { row, column, rows: 1, columns: 1 }).address
      )
    );
  }

  getRange(): Range {
    return this.#range;
  }

  #pick(grid: readonly (readonly unknown[])[] | null): unknown[][] {
    const { row: top, column: left } = this.#range.area;
    return this.#rows.map((row) =>
      this.#columns.map((column) => grid?.[row - top]?.[column - left])
    );
  }
}

/** Whole rows and columns are looked at only as far as something is in use. */
function clipped(range: Range): Range["area"] {
  const { book, sheetId, area, isEntireColumn, isEntireRow } = range;
  if (!isEntireColumn && !isEntireRow) return area;
  const used = book.cells.used(sheetId, false);
  return (used && intersection(used, area)) ?? { ...area, rows: 1, columns: 1 };
}

const indices = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);
