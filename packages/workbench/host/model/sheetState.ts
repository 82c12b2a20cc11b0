import type { Worksheet as UniverSheet } from "@univerjs/core";
import { invalidArgument, invalidOperation, itemNotFound } from "../wire/HostError";
import type { Book } from "./Book";
import type { Worksheet } from "./Worksheet";

/** Univer's sheet behind a worksheet; refuses one that was deleted. */
export function univerSheet({ book, sheetId }: Worksheet): UniverSheet {
  const sheet = book.spreadsheet.cells.sheet(sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** Shows the sheet that was active when the workbook was saved. */
export function showActiveSheet(book: Book): void {
  const { activeSheet } = book.state;
  const sheet = activeSheet === null ? undefined : book.cells.sheet(activeSheet);
  if (sheet && !sheet.isSheetHidden()) book.worksheet(sheet.getSheetId()).activate();
}

/** Shows or hides a sheet; the last visible one stays. */
export function setVisibility(sheet: Worksheet, visibility: string): void {
  const { book, sheetId } = sheet;
  book.assertEditable();
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
  const hide = visibility !== "Visible";
  if (hide !== Boolean(univerSheet(sheet).isSheetHidden())) {
    const visible = book.sheetIds().filter((id) => !book.cells.sheet(id)?.isSheetHidden());
    if (hide && visible.length < 2) {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
    book.spreadsheet.run(
      hide ? "sheet.command.set-worksheet-hidden" : "sheet.command.set-worksheet-show",
      { subUnitId: sheetId }
    );
  }
  const { state } = book;
  state.veryHidden = state.veryHidden.filter((id) => id !== sheetId);
  if (visibility === "VeryHidden") state.veryHidden.push(sheetId);
}

/** The next or previous sheet; null at the end. */
export function sibling(
  { book, sheetId }: Worksheet,
  step: 1 | -1,
  visibleOnly: boolean
): Worksheet | null {
  const ids = book
    .sheetIds()
    .filter((id) => id === sheetId || !visibleOnly || !book.cells.sheet(id)?.isSheetHidden());
  const id = ids[ids.indexOf(sheetId) + step];
  return id === undefined ? null : book.worksheet(id);
}

/** Refuses what is not there. */
export function existing(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
