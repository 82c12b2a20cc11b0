import { HostError, invalidArgument } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import type { SheetProtection } from "./state";
import type { Worksheet } from "./Worksheet";

/**
 * Protection of a sheet. Univer's own asks an authorisation service and guards no mutation, so the
 * host keeps the flag itself; a page sets Univer's beside it for what the user types.
 */
export class WorksheetProtection extends HostObject {
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super("WorksheetProtection");
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#current !== undefined;
  }
  get options(): Readonly<Record<string, unknown>> | null {
    return this.#current?.options ?? null;
  }

  protect(options: Readonly<Record<string, unknown>> = {}, password?: string): void {
    const { book, sheetId } = this.#sheet;
    book.assertEditable();
    if (this.protected) throw new HostError("AccessDenied", "The worksheet is already protected.");
    book.state.protection[sheetId] = { options, ...(password && { password }) };
  }
  unprotect(password?: string): void {
    const { book, sheetId } = this.#sheet;
    book.assertEditable();
    const current = this.#current;
    if (current?.password !== undefined && current.password !== password) {
      throw invalidArgument("The password is incorrect.");
    }
    delete book.state.protection[sheetId];
  }

  get #current(): SheetProtection | undefined {
    return this.#sheet.book.state.protection[this.#sheet.sheetId];
  }
}
