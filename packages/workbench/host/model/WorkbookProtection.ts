import { HostError, invalidArgument } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import type { Book } from "./Book";

/** Protection of the workbook's structure: which sheets there are and in which order. */
export class WorkbookProtection extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super("WorkbookProtection");
    this.#book = book;
  }

  get protected(): boolean {
    return this.#book.state.structurePassword !== null;
  }

  protect(password = ""): void {
    if (this.protected) throw new HostError("AccessDenied", "The workbook is already protected.");
    this.#book.state.structurePassword = password;
  }
  unprotect(password = ""): void {
    const { structurePassword } = this.#book.state;
    if (structurePassword && structurePassword !== password) {
      throw invalidArgument("The password is incorrect.");
    }
    this.#book.state.structurePassword = null;
  }
}
