import { HostError, invalidArgument } from "../wire/HostError";
import { intersection, parseArea, type Area } from "../spreadsheet/address";
import type { Spreadsheet } from "../spreadsheet/Spreadsheet";
import { LifeCycle } from "./LifeCycle";
import { MoveFollower } from "./MoveFollower";
import type { NamedItem } from "./NamedItem";
import type { Range } from "./Range";
import type { BookState } from "./state";
import type { Table } from "./Table";
import type { Workbook } from "./Workbook";
import type { Worksheet } from "./Worksheet";

/** Makes the objects of the model, so that their files need not import each other. */
export type ObjectFactory = {
  workbook(book: Book): Workbook;
  worksheet(book: Book, sheetId: string): Worksheet;
  range(book: Book, sheetId: string, area: Area): Range;
  table(book: Book, tableId: string): Table;
  namedItem(book: Book, nameId: string): NamedItem;
};

/** One open workbook: what all objects of the model share. Not visible to Office.js. */
export class Book {
  readonly workbook: Workbook;
  readonly lifeCycle = new LifeCycle();
  /** Changed since it was opened or saved. */
  dirty = false;
  /** The selected area and its sheet. */
  selection: { readonly sheetId: string; readonly area: Area } | null = null;
  readonly #sheets = new Map<string, Worksheet>();
  readonly #factory: ObjectFactory;

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly state: BookState,
    readonly locale: "nb-NO" | "en-US",
    factory: ObjectFactory
  ) {
    this.#factory = factory;
    this.workbook = factory.workbook(this);
    spreadsheet.followMoves(new MoveFollower(this));
  }

  get behaviours(): Spreadsheet["behaviours"] {
    return this.spreadsheet.behaviours;
  }

  get cells(): Spreadsheet["cells"] {
    this.spreadsheet.flush();
    return this.spreadsheet.cells;
  }

  /** Sheet objects keep their identity: events and references hang on it. */
  worksheet(sheetId: string): Worksheet {
    let sheet = this.#sheets.get(sheetId);
    if (!sheet) {
      sheet = this.#factory.worksheet(this, sheetId);
      this.#sheets.set(sheetId, sheet);
    }
    return sheet;
  }

  range(sheetId: string, area: Area): Range {
    return this.#factory.range(this, sheetId, area);
  }

  table(tableId: string): Table {
    return this.#factory.table(this, tableId);
  }

  namedItem(nameId: string): NamedItem {
    return this.#factory.namedItem(this, nameId);
  }

  sheetIds(): string[] {
    return this.spreadsheet.book.getSheets().map((sheet) => sheet.getSheetId());
  }

  sheetIdByName(name: string): string | null {
    const wanted = name.toLowerCase();
    const sheet = this.spreadsheet.book
      .getSheets()
      .find((each) => each.getName().toLowerCase() === wanted);
    return sheet?.getSheetId() ?? null;
  }

  activeSheetId(): string {
    return this.spreadsheet.book.getActiveSheet().getSheetId();
  }

  /** Refuses what a read-only workbook does not allow. */
  assertEditable(): void {
    if (this.lifeCycle.readOnly) {
      throw new HostError("AccessDenied", "You cannot perform the requested operation.");
    }
  }

  /** Refuses to add, delete, move or rename sheets where the workbook's structure is protected. */
  assertStructureEditable(): void {
    this.assertEditable();
    if (this.state.structurePassword !== null) {
      throw new HostError("AccessDenied", "The structure of the workbook is protected.");
    }
  }

  /** Refuses what a protected sheet does not allow; `permission` names the option that would. */
  assertSheetEditable(sheetId: string, permission?: string): void {
    this.assertEditable();
    const protection = this.state.protection[sheetId];
    if (!protection || (permission && protection.options[permission] === true)) return;
    throw new HostError(
      "AccessDenied",
      "You do not have the required permissions to perform this operation on a protected sheet."
    );
  }

  /** Refuses to change an area's content on a protected sheet, unless all of it is unlocked. */
  assertContentEditable(sheetId: string, area: Area): void {
    this.assertEditable();
    const open = (this.state.unlocked[sheetId] ?? []).some((address) => {
      const theirs = parseArea(address);
      const shared = theirs && intersection(theirs, area);
      return shared && shared.rows === area.rows && shared.columns === area.columns;
    });
    if (!open) this.assertSheetEditable(sheetId);
  }

  /** A number that is whole and within limits; anything else is refused. */
  static index(value: unknown, least: number, most: number): number {
    if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) {
      throw invalidArgument();
    }
    return value;
  }
}
