import {
  areaAddress,
  boundingArea,
  intersection,
  isOnSheet,
  quoteSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from "../spreadsheet/address";
import { invalidArgument, itemNotFound } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import { Book } from "./Book";
import { columnsWidth, rowsHeight } from "./lineSizes";
import type { Range } from "./Range";
import { edgeOf, surroundingRegion, type Direction } from "./rangeRegions";
import { RangeView } from "./RangeView";
import { resolveArea } from "./references";
import { subRange } from "./subRange";
import type { Worksheet } from "./Worksheet";

/** Where a range is, and the ranges one gets to from there. */
export abstract class RangeBase extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly area: Area
  ) {
    super("Range");
    if (!isOnSheet(area)) throw invalidArgument();
    if (!book.spreadsheet.cells.sheet(sheetId)) throw itemNotFound();
  }

  get address(): string {
    return `${quoteSheet(this.worksheet.name)}!${areaAddress(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === SHEET_ROWS;
  }
  get isEntireRow(): boolean {
    return this.area.columns === SHEET_COLUMNS;
  }
  /** In points, from the sheet's upper left corner. */
  get left(): number {
    return columnsWidth(this, 0, this.area.column);
  }
  get top(): number {
    return rowsHeight(this, 0, this.area.row);
  }
  get width(): number {
    return columnsWidth(this, this.area.column, this.area.columns);
  }
  get height(): number {
    return rowsHeight(this, this.area.row, this.area.rows);
  }
  get worksheet(): Worksheet {
    return this.book.worksheet(this.sheetId);
  }

  getCell(row: number, column: number): Range {
    return subRange(this, {
      row: this.area.row + row,
      column: this.area.column + column,
      rows: 1,
      columns: 1,
    });
  }
  getRow(row: number): Range {
    return subRange(this, { ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    Book.index(column, 0, this.area.columns - 1);
    return subRange(this, { ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getRowsAbove(count = 1): Range {
    return neighbours(this, count, (n) => ({ row: n > 0 ? -n : 0, column: 0, rows: Math.abs(n) }));
  }
  getRowsBelow(count = 1): Range {
    const { rows } = this.area;
    return neighbours(this, count, (n) => ({
      row: n > 0 ? rows : rows + n,
      column: 0,
      rows: Math.abs(n),
    }));
  }
  getColumnsBefore(count = 1): Range {
    return neighbours(this, count, (n) => ({
      row: 0,
      column: n > 0 ? -n : 0,
      columns: Math.abs(n),
    }));
  }
  getColumnsAfter(count = 1): Range {
    const { columns } = this.area;
    return neighbours(this, count, (n) => ({
      row: 0,
      column: n > 0 ? columns : columns + n,
      columns: Math.abs(n),
    }));
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { area } = this;
    return subRange(this, { ...area, row: area.row + rows, column: area.column + columns });
  }
  getResizedRange(rows: number, columns: number): Range {
    const { area } = this;
    return subRange(this, { ...area, rows: area.rows + rows, columns: area.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return subRange(this, { ...this.area, rows, columns });
  }
  getEntireRow(): Range {
    return subRange(this, { ...this.area, column: 0, columns: SHEET_COLUMNS });
  }
  getEntireColumn(): Range {
    return subRange(this, { ...this.area, row: 0, rows: SHEET_ROWS });
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const { sheetId, area } = resolveArea(this.book, other, this.sheetId);
    const shared = sheetId === this.sheetId ? intersection(this.area, area) : null;
    return shared && subRange(this, shared);
  }
  getIntersection(other: Range | string): Range {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound();
    return shared;
  }
  getBoundingRect(other: Range | string): Range {
    const { area } = resolveArea(this.book, other, this.sheetId);
    return subRange(this, boundingArea(this.area, area));
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.book.cells.used(this.sheetId, valuesOnly, this.area);
    return used && subRange(this, used);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getVisibleView(): RangeView {
    return new RangeView(subRange(this, this.area));
  }
  getSpillingToRangeOrNullObject(): Range | null {
    const area = this.book.cells.spillArea(this.sheetId, this.area.row, this.area.column);
    return area && subRange(this, area);
  }
  getSpillingToRange(): Range {
    const range = this.getSpillingToRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  getSpillParentOrNullObject(): Range | null {
    const { row, column } = this.area;
    const place = this.book.cells.spillSource(this.sheetId, row, column);
    return place && subRange(this, { ...place, rows: 1, columns: 1 });
  }
  getSpillParent(): Range {
    const parent = this.getSpillParentOrNullObject();
    if (!parent) throw itemNotFound();
    return parent;
  }
  getSurroundingRegion(): Range {
    return subRange(this, surroundingRegion(this));
  }
  getRangeEdge(direction: Direction, activeCell?: Range | string): Range {
    return subRange(this, edgeOf(this, direction, activeCell));
  }
  getExtendedRange(direction: Direction, activeCell?: Range | string): Range {
    return subRange(this, boundingArea(this.area, edgeOf(this, direction, activeCell)));
  }
}

function neighbours(
  range: RangeBase,
  count: number,
  place: (count: number) => Partial<Area> & { row: number; column: number }
): Range {
  if (!Number.isInteger(count) || count === 0) throw invalidArgument();
  const offset = place(count);
  const { area } = range;
  return subRange(range, {
    row: area.row + offset.row,
    column: area.column + offset.column,
    rows: offset.rows ?? area.rows,
    columns: offset.columns ?? area.columns,
  });
}
