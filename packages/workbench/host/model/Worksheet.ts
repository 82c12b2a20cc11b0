import { BooleanNumber } from "@univerjs/core";
import { SHEET_COLUMNS, SHEET_ROWS } from "../spreadsheet/address";
import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import { AutoFilter } from "./AutoFilter";
import { Book } from "./Book";
import { ChartCollection } from "./Chart";
import { CommentCollection } from "./Comment";
import { copySheet, type SheetPosition } from "./copySheet";
import { NamedItemCollection } from "./NamedItemCollection";
import { PageLayout } from "./PageLayout";
import { PivotTableCollection } from "./PivotTableCollection";
import type { Range } from "./Range";
import { parseAreas, RangeAreas, someAreas } from "./RangeAreas";
import { findCells, type SearchCriteria } from "./rangeFind";
import { parsePlace } from "./references";
import { existing, setVisibility, sibling, univerSheet } from "./sheetState";
import { subRange } from "./subRange";
import { checkSheetName } from "./sheetNames";
import { TableCollection } from "./TableCollection";
import { WorksheetCustomPropertyCollection } from "./WorksheetCustomProperty";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";

export class Worksheet extends HostObject {
  readonly book: Book;
  readonly sheetId: string;

  constructor(book: Book, sheetId: string) {
    super("Worksheet");
    this.book = book;
    this.sheetId = sheetId;
  }

  get id(): string {
    return this.sheetId;
  }
  get name(): string {
    return univerSheet(this).getName();
  }
  set name(name: string) {
    this.book.assertStructureEditable();
    checkSheetName(this.book, name, this.sheetId);
    this.book.spreadsheet.run("sheet.command.set-worksheet-name", {
      subUnitId: this.sheetId,
      name,
    });
  }
  get position(): number {
    return this.book.sheetIds().indexOf(this.sheetId);
  }
  set position(position: number) {
    this.book.assertStructureEditable();
    Book.index(position, 0, this.book.sheetIds().length - 1);
    this.book.spreadsheet.run("sheet.command.set-worksheet-order", {
      subUnitId: this.sheetId,
      order: position,
    });
  }
  get visibility(): string {
    if (!univerSheet(this).isSheetHidden()) return "Visible";
    return this.book.state.veryHidden.includes(this.sheetId) ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: string) {
    setVisibility(this, visibility);
  }
  get tabColor(): string {
    const color = univerSheet(this).getTabColor();
    return typeof color === "string" ? color : "";
  }
  set tabColor(color: string) {
    this.book.assertEditable();
    this.book.spreadsheet.run("sheet.command.set-tab-color", {
      subUnitId: this.sheetId,
      value: color,
    });
  }
  get showGridlines(): boolean {
    return univerSheet(this).getConfig().showGridlines !== BooleanNumber.FALSE;
  }
  set showGridlines(show: boolean) {
    this.book.assertEditable();
    this.book.spreadsheet.run("sheet.command.toggle-gridlines", {
      subUnitId: this.sheetId,
      showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }
  get enableCalculation(): boolean {
    return true;
  }
  get standardWidth(): number {
    return univerSheet(this).getConfig().defaultColumnWidth;
  }
  get standardHeight(): number {
    return univerSheet(this).getConfig().defaultRowHeight;
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheetId);
  }
  get names(): NamedItemCollection {
    if (this.book.behaviours.has("office-js-6365")) {
      throw new HostError(
        "InvalidSelection",
        "The current selection is invalid for this operation."
      );
    }
    return new NamedItemCollection(this.book, this.sheetId);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheetId);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.book, this.sheetId);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheetId, this.sheetId);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheetId);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.book, this.sheetId);
  }
  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection();
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  getRange(address?: string): Range {
    if (!address) {
      return this.book.range(this.sheetId, {
        row: 0,
        column: 0,
        rows: SHEET_ROWS,
        columns: SHEET_COLUMNS,
      });
    }
    const place = parsePlace(this.book, String(address), this.sheetId);
    if (place) return this.book.range(place.sheetId, place.area);
    const name =
      this.names.getItemOrNullObject(address) ??
      this.book.workbook.names.getItemOrNullObject(address);
    const named = name?.getRangeOrNullObject();
    if (!named) throw invalidArgument();
    return named;
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.book.range(this.sheetId, { row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRanges(addresses?: string): RangeAreas {
    return addresses
      ? parseAreas(this.book, this.sheetId, addresses)
      : new RangeAreas([this.getRange()]);
  }
  findAllOrNullObject(text: string, criteria: SearchCriteria = {}): RangeAreas | null {
    const whole = this.getRange();
    return someAreas(findCells(whole, text, criteria).map((area) => subRange(whole, area)));
  }
  findAll(text: string, criteria: SearchCriteria = {}): RangeAreas {
    const found = this.findAllOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }
  replaceAll(text: string, replacement: string, criteria: SearchCriteria = {}): number {
    return this.getRange().replaceAll(text, replacement, criteria);
  }
  copy(position: SheetPosition = "None", relativeTo?: Worksheet): Worksheet {
    return copySheet(this, position, relativeTo);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.book.cells.used(this.sheetId, valuesOnly);
    return used && this.book.range(this.sheetId, used);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return sibling(this, 1, visibleOnly);
  }
  getNext(visibleOnly = false): Worksheet {
    return existing(this.getNextOrNullObject(visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return sibling(this, -1, visibleOnly);
  }
  getPrevious(visibleOnly = false): Worksheet {
    return existing(this.getPreviousOrNullObject(visibleOnly));
  }
  activate(): void {
    if (univerSheet(this).isSheetHidden()) {
      throw invalidOperation("A hidden worksheet can't be activated.");
    }
    this.book.spreadsheet.run("sheet.operation.set-worksheet-active", { subUnitId: this.sheetId });
  }
  calculate(): void {
    this.book.spreadsheet.wait(this.book.spreadsheet.calculation.now());
  }
  delete(): void {
    this.book.assertStructureEditable();
    const others = this.book
      .sheetIds()
      .filter((id) => id !== this.sheetId && !this.book.cells.sheet(id)?.isSheetHidden());
    if (others.length === 0 || this.visibility === "VeryHidden") {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
    this.book.spreadsheet.run("sheet.command.remove-sheet", { subUnitId: this.sheetId });
  }
}
