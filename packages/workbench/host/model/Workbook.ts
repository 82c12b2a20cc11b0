import { HostObject } from "../wire/HostObject";
import type { PropertyBag } from "../wire/PropertyBag";
import { Application, Runtime } from "./Application";
import type { Book } from "./Book";
import { CommentCollection } from "./Comment";
import { CustomXmlPartCollection } from "./CustomXmlPart";
import { NamedItemCollection } from "./NamedItemCollection";
import { documentProperties } from "./documentProperties";
import { PivotTableCollection } from "./PivotTableCollection";
import type { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";
import { SettingCollection } from "./Setting";
import { TableCollection } from "./TableCollection";
import { WorkbookProtection } from "./WorkbookProtection";
import { WorksheetCollection } from "./WorksheetCollection";

/** The root of the object model. */
export class Workbook extends HostObject {
  readonly #book: Book;
  readonly #worksheets: WorksheetCollection;
  readonly #application: Application;
  readonly #runtime: Runtime;

  constructor(book: Book) {
    super("Workbook");
    this.#book = book;
    this.#worksheets = new WorksheetCollection(book);
    this.#application = new Application(book);
    this.#runtime = new Runtime(book);
  }

  get name(): string {
    return this.#book.spreadsheet.book.getName();
  }
  get readOnly(): boolean {
    return this.#book.lifeCycle.readOnly;
  }
  get isDirty(): boolean {
    return this.#book.dirty;
  }
  set isDirty(dirty: boolean) {
    this.#book.dirty = dirty;
  }
  get autoSave(): boolean {
    return false;
  }
  get previouslySaved(): boolean {
    return false;
  }
  get worksheets(): WorksheetCollection {
    return this.#worksheets;
  }
  get tables(): TableCollection {
    return new TableCollection(this.#book, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#book, null);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.#book);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.#book);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.#book, null);
  }
  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection();
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.#book);
  }
  get properties(): PropertyBag {
    return documentProperties(this.#book);
  }
  get chartDataPointTrack(): boolean {
    return true;
  }
  get usePrecisionAsDisplayed(): boolean {
    return false;
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get application(): Application {
    return this.#application;
  }
  /** Office.js' own name for the runtime that `context.runtime` gives. */
  get _Runtime(): Runtime {
    return this.#runtime;
  }

  getSelectedRange(): Range {
    const selected = this.#book.selection;
    const active = this.#book.activeSheetId();
    return selected?.sheetId === active
      ? this.#book.range(active, selected.area)
      : this.#book.range(active, { row: 0, column: 0, rows: 1, columns: 1 });
  }
  getSelectedRanges(): RangeAreas {
    return new RangeAreas([this.getSelectedRange()]);
  }
  /** The page (or whoever holds the file) saves; here the workbook only counts as saved. */
  save(): void {
    this.#book.dirty = false;
  }
  /** Charts are not drawn, so none is ever selected. */
  getActiveChartOrNullObject(): null {
    return null;
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}
