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
import { valueOf, type Stored } from "../spreadsheet/Cells";
import { cellFromEntry, type CellValue } from "../spreadsheet/entry";
import { invalidArgument, itemNotFound } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import { Book } from "./Book";
import { common, MOST_CELLS, toMatrix, valueType } from "./grids";
import { clearCells, type ClearWhat } from "./rangeClear";
import { deleteCells, insertCells } from "./rangeShift";
import { linesHidden, setLinesHidden } from "./lines";
import { RangeFormat } from "./RangeFormat";
import { RangeView } from "./RangeView";
import { resolveArea } from "./references";
import { columnProperties, rowProperties, type PropertyRequest } from "./rangeProperties";
import type { Worksheet } from "./Worksheet";

/** A rectangle of cells. It is an address, not a copy: it stays where it is when cells move. */
export class Range extends HostObject {
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
  get worksheet(): Worksheet {
    return this.book.worksheet(this.sheetId);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get values(): CellValue[][] | null {
    return mapCells(this, valueOf);
  }
  set values(given: unknown) {
    writeEntries(this, given);
  }
  get formulas(): CellValue[][] | null {
    const { cells } = this.book;
    return mapCells(this, (cell, row, column) => cells.formula(this.sheetId, cell, row, column));
  }
  set formulas(given: unknown) {
    writeEntries(this, given);
  }
  get text(): string[][] | null {
    const { cells } = this.book;
    return mapCells(this, (_cell, row, column) => cells.text(this.sheetId, row, column));
  }
  get valueTypes(): string[][] | null {
    return mapCells(this, (cell) => valueType(valueOf(cell)));
  }
  get numberFormat(): string[][] | null {
    const { cells } = this.book;
    return mapCells(this, (cell) => cells.numberFormat(cell));
  }
  set numberFormat(given: unknown) {
    this.book.assertSheetEditable(this.sheetId, "allowFormatCells");
    this.book.spreadsheet.write(this.sheetId, this.area, "format", () =>
      toMatrix(this.area, given, (pattern) => ({
        s: { n: pattern === "General" ? null : { pattern: String(pattern) } },
      }))
    );
  }
  get hasSpill(): boolean | null {
    return common(mapCells(this, (cell) => Boolean(cell?.spilled)));
  }
  get rowHidden(): boolean | null {
    return linesHidden(this, "row");
  }
  set rowHidden(hidden: boolean) {
    setLinesHidden(this, "row", hidden);
  }
  get columnHidden(): boolean | null {
    return linesHidden(this, "column");
  }
  set columnHidden(hidden: boolean) {
    setLinesHidden(this, "column", hidden);
  }
  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === null || columnHidden === null ? null : false;
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
    const used = this.book.cells.used(this.sheetId, valuesOnly);
    const shared = used && intersection(this.area, used);
    return shared && subRange(this, shared);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getVisibleView(): RangeView {
    return new RangeView(this);
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
  getRowProperties(wanted: PropertyRequest): unknown {
    return rowProperties(this, wanted);
  }
  getColumnProperties(wanted: PropertyRequest): unknown {
    return columnProperties(this, wanted);
  }
  clear(what: ClearWhat = "All"): void {
    clearCells(this, what);
  }
  insert(shift: string): Range {
    return insertCells(this, shift);
  }
  delete(shift: string): void {
    deleteCells(this, shift);
  }
  select(): void {
    this.worksheet.activate();
    this.book.selection = { sheetId: this.sheetId, area: this.area };
    const { row, column, rows, columns } = this.area;
    this.book.spreadsheet.run("sheet.operation.set-selections", {
      subUnitId: this.sheetId,
      selections: [
        {
          range: {
            startRow: row,
            startColumn: column,
            endRow: row + rows - 1,
            endColumn: column + columns - 1,
          },
          primary: null,
          style: null,
        },
      ],
    });
  }
  calculate(): void {
    this.book.spreadsheet.wait(this.book.spreadsheet.calculation.now());
  }
  /** Office.js asks before it sends a big grid in blocks. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument();
  }
}

export function subRange(range: Range, area: Area): Range {
  return range.book.range(range.sheetId, area);
}

/** A grid over the area's cells; null where the area is too large for one. */
export function mapCells<T>(
  range: Range,
  read: (cell: Stored, row: number, column: number) => T
): T[][] | null {
  const { book, sheetId, area } = range;
  if (area.rows * area.columns > MOST_CELLS) return null;
  return book.cells.map(sheetId, area, read);
}

function writeEntries(range: Range, given: unknown): void {
  const { book, sheetId, area } = range;
  book.assertSheetEditable(sheetId);
  if (area.rows * area.columns > MOST_CELLS) throw invalidArgument();
  book.spreadsheet.write(sheetId, area, "values", () => {
    const { cells } = book.spreadsheet;
    const stored = cells.stored(sheetId);
    return toMatrix(area, given, (value, row, column) => {
      const before = stored(row, column);
      return cellFromEntry(value, before, before?.s ? cells.numberFormat(before) === "@" : false);
    });
  });
}

function neighbours(
  range: Range,
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
