import { emptySheet } from "../spreadsheet/emptySheet";
import { invalidArgument } from "../wire/HostError";
import { newId } from "./ids";
import { univerSheet } from "./sheetState";
import type { Worksheet } from "./Worksheet";

/** Excel.WorksheetPositionType */
export type SheetPosition = "None" | "Before" | "After" | "Beginning" | "End";

/** Copies a sheet with its cells, formats, sizes and merged cells; tables and names stay behind. */
export function copySheet(
  sheet: Worksheet,
  position: SheetPosition,
  relativeTo: Worksheet | undefined
): Worksheet {
  const { book } = sheet;
  book.assertStructureEditable();
  book.spreadsheet.flush();
  const data = structuredClone(univerSheet(sheet).getSnapshot());
  const id = newId("sheet");
  const active = book.activeSheetId();
  book.spreadsheet.run("sheet.command.insert-sheet", {
    index: placeOf(sheet, position, relativeTo),
    sheet: { ...emptySheet(id, ""), ...data, id, name: copyName(sheet) },
  });
  book.spreadsheet.run("sheet.operation.set-worksheet-active", { subUnitId: active });
  return book.worksheet(id);
}

function placeOf(
  sheet: Worksheet,
  position: SheetPosition,
  relativeTo: Worksheet | undefined
): number {
  const ids = sheet.book.sheetIds();
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return ids.length;
  const place = relativeTo ? ids.indexOf(relativeTo.sheetId) : -1;
  if (place < 0) throw invalidArgument();
  return position === "Before" ? place : place + 1;
}

/** `Ark1 (2)` */
function copyName({ book, name }: Worksheet): string {
  const MOST = 31;
  let number = 2;
  const named = () => `${name.slice(0, MOST - String(number).length - 3)} (${number})`;
  while (book.sheetIdByName(named()) !== null) number++;
  return named();
}
