import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { absoluteAddress, quoteSheet } from "../spreadsheet/address";
import { invalidReference, itemNotFound, notImplemented } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import type { Book } from "./Book";
import { refuseTooLong } from "./entryLimits";
import type { Range } from "./Range";
import { parsePlace, type Place } from "./references";
import type { Worksheet } from "./Worksheet";

/** Univer's mark of a name that belongs to the whole workbook. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** A defined name. Univer keeps it and moves it when rows move. */
export class NamedItem extends HostObject {
  readonly #book: Book;
  readonly #id: string;
  override readonly wireId: () => string;
  override readonly navigation = () => {
    const isFormula = !this.getRangeOrNullObject() && !constant(this.formula);
    return isFormula ? ["worksheet", "type", "value"] : ["worksheet"];
  };

  constructor(book: Book, id: string) {
    super("NamedItem");
    this.#book = book;
    this.#id = id;
    this.wireId = () => this.name;
  }

  get name(): string {
    return this.#stored.name;
  }
  get comment(): string {
    return this.#stored.comment ?? "";
  }
  set comment(comment: string) {
    this.#change({ comment });
  }
  get visible(): boolean {
    return this.#stored.hidden !== true;
  }
  set visible(visible: boolean) {
    this.#change({ hidden: !visible });
  }
  get scope(): string {
    return this.#sheetId === null ? "Workbook" : "Worksheet";
  }
  get formula(): string {
    const text = this.#stored.formulaOrRefString;
    return text.startsWith("=") ? text : `=${text}`;
  }
  set formula(formula: unknown) {
    this.#change({ formulaOrRefString: toStoredFormula(this.#book, String(formula)) });
  }
  get type(): string {
    if (this.getRangeOrNullObject()) return "Range";
    const known = constant(this.formula);
    if (!known) throw notImplemented("NamedItem.type of a formula");
    return known.type;
  }
  get value(): unknown {
    if (this.getRangeOrNullObject()) return this.formula.slice(1);
    const known = constant(this.formula);
    if (!known) throw notImplemented("NamedItem.value of a formula");
    return known.value;
  }
  get worksheetOrNullObject(): Worksheet | null {
    const sheetId = this.#sheetId;
    return sheetId === null ? null : this.#book.worksheet(sheetId);
  }
  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  getRangeOrNullObject(): Range | null {
    const place = placeOf(this.#book, this.#stored.formulaOrRefString);
    return place && this.#book.range(place.sheetId, place.area);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidReference();
    return range;
  }
  delete(): void {
    this.#book.assertEditable();
    this.#book.spreadsheet.removeName(this.#stored);
  }

  get #stored(): IDefinedNamesServiceParam {
    const { names, unitId } = this.#book.spreadsheet;
    const stored = names.getValueById(unitId, this.#id);
    if (!stored) throw itemNotFound();
    return stored;
  }
  get #sheetId(): string | null {
    const { localSheetId } = this.#stored;
    return !localSheetId || localSheetId === WORKBOOK_SCOPE ? null : localSheetId;
  }
  #change(change: Partial<IDefinedNamesServiceParam>): void {
    this.#book.assertEditable();
    this.#book.spreadsheet.run("sheet.command.set-defined-name", { ...this.#stored, ...change });
  }
}

/** How Univer wants a name's meaning: references without `=`, everything else with it. */
export function toStoredFormula(book: Book, formula: string): string {
  const body = formula.replace(/^=/, "");
  refuseTooLong(`=${body}`);
  return placeOf(book, body) ? body : `=${body}`;
}

/** A range as Univer stores it in a name. */
export function toStoredReference(range: Range): string {
  return `${quoteSheet(range.worksheet.name)}!${absoluteAddress(range.area)}`;
}

function placeOf(book: Book, text: string): Place | null {
  const reference = text.replace(/^=/, "");
  if (!/^('([^']|'')+'|[^'!(),;:+*/-]+)![$A-Za-z\d:]+$/.test(reference)) return null;
  try {
    return parsePlace(book, reference, "");
  } catch {
    return null; // The sheet is gone: Excel shows #REF! and gives a null object.
  }
}

/** The value of `=5`, `="text"`, `=TRUE`; null for a formula. */
function constant(formula: string): { readonly type: string; readonly value: unknown } | null {
  const body = formula.slice(1);
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return { type: "String", value: text[1]?.replace(/""/g, '"') };
  if (/^(true|false)$/i.test(body)) return { type: "Boolean", value: /^true$/i.test(body) };
  const number = Number(body);
  return body !== "" && Number.isFinite(number) ? { type: "Double", value: number } : null;
}
