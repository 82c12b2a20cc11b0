import { intersection, fromUniver, toUniver } from "../spreadsheet/address";
import { invalidArgument } from "../wire/HostError";
import { HostCollection } from "../wire/HostObject";
import type { Book } from "./Book";
import { newId } from "./ids";
import type { Range } from "./Range";
import { resolveArea } from "./references";
import type { Table } from "./Table";

/** The tables of the workbook, or those of one sheet. */
export class TableCollection extends HostCollection<Table> {
  readonly #book: Book;
  readonly #sheetId: string | null;
  protected readonly list: () => readonly Table[];

  constructor(book: Book, sheetId: string | null) {
    super("TableCollection");
    this.#book = book;
    this.#sheetId = sheetId;
    this.list = () => {
      book.spreadsheet.flush();
      return book.spreadsheet.tables
        .getTableList(book.spreadsheet.unitId)
        .filter((each) => sheetId === null || each.subUnitId === sheetId)
        .map((each) => book.table(each.id));
    };
  }

  /** Makes a table of cells; without headers a row of `Column1`, `Column2`… is put above them. */
  add(address: Range | string, hasHeaders: boolean): Table {
    const book = this.#book;
    const place = resolveArea(book, address, this.#sheetId ?? book.activeSheetId());
    book.assertSheetEditable(place.sheetId);
    let { area } = place;
    // A table has at least one row, blank until it is filled.
    if (hasHeaders && area.rows === 1) area = { ...area, rows: 2 };
    this.#refuseOverlap(place.sheetId, area);
    if (!hasHeaders) {
      book.range(place.sheetId, { ...area, rows: 1 }).insert("Down");
      area = { ...area, rows: area.rows + 1 };
    }
    nameHeaders(book.range(place.sheetId, { ...area, rows: 1 }), book.locale);
    const id = newId("table");
    book.spreadsheet.grow(place.sheetId, area.row + area.rows, area.column + area.columns);
    book.spreadsheet.run("sheet.command.add-table", {
      subUnitId: place.sheetId,
      name: this.#freeName(),
      range: toUniver(area),
      id,
    });
    return book.table(id);
  }

  #refuseOverlap(sheetId: string, area: Range["area"]): void {
    const { spreadsheet } = this.#book;
    const overlaps = spreadsheet.tables
      .getTableList(spreadsheet.unitId)
      .some((each) => each.subUnitId === sheetId && intersection(fromUniver(each.range), area));
    if (overlaps) throw invalidArgument("A table can't overlap another table.");
  }

  #freeName(): string {
    const { spreadsheet, locale } = this.#book;
    const stem = locale === "nb-NO" ? "Tabell" : "Table";
    const taken = new Set(
      spreadsheet.tables.getTableList(spreadsheet.unitId).map((each) => each.name.toLowerCase())
    );
    let number = 1;
    while (taken.has(`${stem}${number}`.toLowerCase())) number++;
    return `${stem}${number}`;
  }
}

/** The tables that a range touches, or that it holds whole. */
export class TableScopedCollection extends HostCollection<Table> {
  protected readonly list: () => readonly Table[];

  constructor(
    book: Book,
    { sheetId, area }: { readonly sheetId: string; readonly area: Range["area"] },
    fullyContained: boolean
  ) {
    super("TableScopedCollection");
    this.list = () =>
      new TableCollection(book, sheetId).items.filter((table) => {
        const theirs = table.getRange().area;
        const shared = intersection(theirs, area);
        if (!shared) return false;
        return (
          !fullyContained || (shared.rows === theirs.rows && shared.columns === theirs.columns)
        );
      });
  }

  getFirst(): Table {
    return this.getItemAt(0);
  }
}

/** Headers are text, none is blank and none comes twice. */
function nameHeaders(header: Range, locale: Book["locale"]): void {
  const given = header.values?.[0] ?? [];
  const stem = locale === "nb-NO" ? "Kolonne" : "Column";
  const taken = new Set<string>();
  const names = given.map((value, index) => {
    const wanted = value === "" ? `${stem}${index + 1}` : String(value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
  if (names.every((name, index) => name === given[index])) return;
  header.values = [names.map((name) => `'${name}`)];
}
