import { HostCollection } from "../wire/HostObject";
import { itemNotFound } from "../wire/HostError";
import { emptySheet } from "../spreadsheet/emptySheet";
import type { Book } from "./Book";
import { newId } from "./ids";
import { checkSheetName, freeSheetName } from "./sheetNames";
import type { Worksheet } from "./Worksheet";

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly #book: Book;
  protected readonly list: () => readonly Worksheet[];

  constructor(book: Book) {
    super("WorksheetCollection");
    this.#book = book;
    this.list = () => book.sheetIds().map((id) => book.worksheet(id));
  }

  getActiveWorksheet(): Worksheet {
    return this.#book.worksheet(this.#book.activeSheetId());
  }
  /** Adds a sheet at the end; it is not activated. */
  add(name?: string): Worksheet {
    const book = this.#book;
    book.assertStructureEditable();
    if (name) checkSheetName(book, name, null);
    const id = newId("sheet");
    const active = book.activeSheetId();
    book.spreadsheet.run("sheet.command.insert-sheet", {
      index: book.sheetIds().length,
      sheet: emptySheet(id, name ?? freeSheetName(book)),
    });
    book.spreadsheet.run("sheet.operation.set-worksheet-active", { subUnitId: active });
    return book.worksheet(id);
  }
  getFirst(visibleOnly = false): Worksheet {
    return atEnd(this.#shown(visibleOnly)[0]);
  }
  getLast(visibleOnly = false): Worksheet {
    return atEnd(this.#shown(visibleOnly).at(-1));
  }
  override getCount(visibleOnly = false): number {
    return this.#shown(visibleOnly).length;
  }

  #shown(visibleOnly: boolean): readonly Worksheet[] {
    return this.list().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }
}

function atEnd(sheet: Worksheet | undefined): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
