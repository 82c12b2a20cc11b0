import type { ICellData, IStyleData } from "@univerjs/core";
import { fromUniver, toUniver } from "../spreadsheet/address";
import { valueOf } from "../spreadsheet/Cells";
import { cellFromEntry, type CellValue } from "../spreadsheet/entry";
import { invalidArgument, itemNotFound } from "../wire/HostError";
import { ConditionalFormatCollection } from "./ConditionalFormat";
import { DataValidation } from "./DataValidation";
import { refuseTooLong } from "./entryLimits";
import { common, MOST_CELLS, onlyValue, toMatrix, valueType } from "./grids";
import { linesHidden, setLinesHidden } from "./lines";
import type { RangeAreas } from "./RangeAreas";
import { someAreas, specialCells } from "./RangeAreas";
import { RangeBase } from "./RangeBase";
import { clearCells, type ClearWhat } from "./rangeClear";
import { copyCells, moveCells, type CopyType } from "./rangeCopy";
import { removeDuplicates, type RemoveDuplicatesResult } from "./rangeDuplicates";
import { findCells, replaceText, type SearchCriteria } from "./rangeFind";
import { RangeFormat } from "./RangeFormat";
import { isCovered, mergeCells, mergedAreas, unmergeCells } from "./rangeMerge";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setLineProperties,
  type PropertyRequest,
} from "./rangeProperties";
import { deleteCells, insertCells } from "./rangeShift";
import { writeStyle, type StyleChange } from "./rangeStyle";
import { RangeSort } from "./RangeSort";
import { mapCells, subRange } from "./subRange";
import { TableScopedCollection } from "./TableCollection";

/** A rectangle of cells. It is an address, not a copy: it stays where it is when cells move. */
export class Range extends RangeBase {
  get format(): RangeFormat {
    return new RangeFormat([this]);
  }

  get sort(): RangeSort {
    return new RangeSort(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
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
    const only = onlyValue(given);
    if (Array.isArray(only)) writeFormats(this, only);
    else writeStyle([this], formatStyle(only));
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

  setRowProperties(given: unknown): void {
    setLineProperties(this, "row", given);
  }
  setColumnProperties(given: unknown): void {
    setLineProperties(this, "column", given);
  }
  getCellProperties(wanted: PropertyRequest): unknown {
    return cellProperties(this, wanted);
  }
  setCellProperties(given: unknown): void {
    setCellProperties(this, given);
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
  copyFrom(
    source: Range | string,
    type: CopyType = "All",
    skipBlanks = false,
    transpose = false
  ): void {
    copyCells(this, source, type, skipBlanks, transpose);
  }
  moveTo(target: Range | string): void {
    moveCells(this, target);
  }
  merge(across = false): void {
    mergeCells(this, across);
  }
  unmerge(): void {
    unmergeCells(this);
  }
  /** The formulas of the range count as changed at the next calculation. */
  setDirty(): void {
    this.book.spreadsheet.flush();
    this.book.spreadsheet.calculation.markEverything();
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    return someAreas(mergedAreas(this).map((area) => subRange(this, area)));
  }
  findOrNullObject(text: string, criteria: SearchCriteria = {}): Range | null {
    const [first] = findCells(this, text, criteria);
    return first ? subRange(this, first) : null;
  }
  find(text: string, criteria: SearchCriteria = {}): Range {
    const found = this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }
  replaceAll(text: string, replacement: string, criteria: SearchCriteria = {}): number {
    this.book.assertSheetEditable(this.sheetId);
    return replaceText(this, text, replacement, criteria);
  }
  removeDuplicates(columns: readonly number[], includesHeader: boolean): RemoveDuplicatesResult {
    return removeDuplicates(this, columns, includesHeader);
  }
  getSpecialCellsOrNullObject(type: string, kinds?: string): RangeAreas | null {
    return specialCells(this, type, kinds);
  }
  getSpecialCells(type: string, kinds?: string): RangeAreas {
    const found = specialCells(this, type, kinds);
    if (!found) throw itemNotFound();
    return found;
  }
  getTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.book, this, fullyContained);
  }
  select(): void {
    this.worksheet.activate();
    this.book.selection = { sheetId: this.sheetId, area: this.area };
    this.book.spreadsheet.run("sheet.operation.set-selections", {
      subUnitId: this.sheetId,
      selections: [{ range: toUniver(this.area), primary: null, style: null }],
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

function writeEntries(range: Range, given: unknown): void {
  const { book, sheetId, area } = range;
  book.assertContentEditable(sheetId, area);
  if (area.rows * area.columns > MOST_CELLS) throw invalidArgument();
  book.spreadsheet.write(sheetId, area, "values", () => {
    const { cells } = book.spreadsheet;
    const stored = cells.stored(sheetId);
    const columnStyle = cells.columnStyle(sheetId);
    // Asked of the cells themselves: this goes on while other writes still wait.
    const merged = (cells.sheet(sheetId)?.getMergeData() ?? []).map(fromUniver);
    return toMatrix(area, given, (value, row, column) => {
      refuseTooLong(value);
      // A merged cell holds one content only.
      if (merged.some((each) => isCovered(each, row, column))) return {};
      const before = stored(row, column);
      const s = before ? before.s : columnStyle(column);
      const format = s ? cells.numberFormat({ s }) : "General";
      const after = cellFromEntry(value, before, { format, locale: book.locale });
      return before || !s ? after : { ...after, s: withFormat(cells.style({ s }), after.s) ?? s };
    });
  });
}

/** A number format for each cell. */
function writeFormats({ book, sheetId, area }: Range, grid: readonly unknown[]): void {
  book.assertSheetEditable(sheetId, "allowFormatCells");
  book.spreadsheet.write(sheetId, area, "format", () =>
    toMatrix(area, grid, (pattern) => ({ s: formatStyle(pattern) as IStyleData }))
  );
}

/** What a number format changes of a style. */
const formatStyle = (pattern: unknown): StyleChange => ({
  n: pattern === "General" ? null : { pattern: String(pattern) },
});

/** A style with a number format that an entry brings; null where it brings none. */
function withFormat(style: IStyleData | null, brought: ICellData["s"]): IStyleData | null {
  return typeof brought === "object" && brought ? { ...style, ...brought } : null;
}
