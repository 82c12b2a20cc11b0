import type { CellValue } from "../spreadsheet/entry";
import { HostObject } from "../wire/HostObject";
import type { Range } from "./Range";
import { sortArea, type Orientation } from "./sorting";
import { subRange } from "./subRange";

/** Excel.SortField */
export type SortField = {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
  readonly dataOption?: string;
  readonly subField?: string;
};

/** A cell as sorting looks at it. */
export type SortedCell = {
  readonly value: CellValue;
  readonly fill: string;
  readonly font: string;
};

/** Sorting the rows (or columns) of a range. */
export class RangeSort extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super("RangeSort");
    this.#range = range;
  }

  apply(
    fields: readonly SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation: Orientation = "Rows"
  ): void {
    const { area } = this.#range;
    const body = !hasHeaders
      ? area
      : orientation === "Columns"
        ? { ...area, column: area.column + 1, columns: area.columns - 1 }
        : { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (body.rows < 1 || body.columns < 1) return;
    sortArea(subRange(this.#range, body), fields, matchCase, orientation);
  }
}
