import { parseArea } from "../spreadsheet/address";
import { invalidArgument, itemAlreadyExists } from "../wire/HostError";
import { HostCollection } from "../wire/HostObject";
import type { Book } from "./Book";
import { newId } from "./ids";
import { toStoredFormula, toStoredReference, WORKBOOK_SCOPE, type NamedItem } from "./NamedItem";
import type { Range } from "./Range";

const MOST_CHARACTERS = 255;

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly #book: Book;
  readonly #scope: string;
  protected readonly list: () => readonly NamedItem[];

  constructor(book: Book, sheetId: string | null) {
    super("NamedItemCollection");
    this.#book = book;
    this.#scope = sheetId ?? WORKBOOK_SCOPE;
    this.list = () => {
      const { names, unitId } = book.spreadsheet;
      return Object.values(names.getDefinedNameMap(unitId) ?? {})
        .filter((stored) => (stored.localSheetId || WORKBOOK_SCOPE) === this.#scope)
        .map((stored) => book.namedItem(stored.id));
    };
  }

  add(name: string, reference: Range | string, comment = ""): NamedItem {
    return this.#add(
      name,
      typeof reference === "object"
        ? toStoredReference(reference)
        : toStoredFormula(this.#book, String(reference)),
      comment
    );
  }
  addFormulaLocal(name: string, formula: string, comment = ""): NamedItem {
    return this.#add(name, toStoredFormula(this.#book, formula), comment);
  }

  #add(name: string, formulaOrRefString: string, comment: string): NamedItem {
    this.#book.assertEditable();
    checkName(name);
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    const id = newId("name");
    this.#book.spreadsheet.run("sheet.command.insert-defined-name", {
      id,
      name,
      comment,
      formulaOrRefString,
      localSheetId: this.#scope,
    });
    return this.#book.namedItem(id);
  }
}

/** Letters, digits, `_`, `.`, `\`; no cell address, not R or C. */
function checkName(name: string): void {
  const wellFormed =
    typeof name === "string" &&
    name.length <= MOST_CHARACTERS &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    !parseArea(name) &&
    !/^(R|C)$/i.test(name);
  if (!wellFormed) throw invalidArgument();
}
