import type { Spreadsheet } from "../spreadsheet/Spreadsheet";
import { Book, type ObjectFactory } from "./Book";
import { NamedItem } from "./NamedItem";
import { Range } from "./Range";
import { stateOf } from "./state";
import { Table } from "./Table";
import { Workbook } from "./Workbook";
import { Worksheet } from "./Worksheet";

const factory: ObjectFactory = {
  workbook: (book) => new Workbook(book),
  worksheet: (book, sheetId) => new Worksheet(book, sheetId),
  range: (book, sheetId, area) => new Range(book, sheetId, area),
  table: (book, tableId) => new Table(book, tableId),
  namedItem: (book, nameId) => new NamedItem(book, nameId),
};

/** The object model over a spreadsheet, with the state that was saved with its workbook. */
export function createBook(spreadsheet: Spreadsheet, locale: "nb-NO" | "en-US"): Book {
  return new Book(spreadsheet, stateOf(spreadsheet.book.getSnapshot()), locale, factory);
}
