import { emptySheet } from "../spreadsheet/emptySheet";
import { renamedSheets } from "../spreadsheet/movedReferences";
import { invalidArgument } from "../wire/HostError";
import { newId } from "./ids";
import { WORKBOOK_SCOPE } from "./NamedItem";
import { univerSheet } from "./sheetState";
import type { Worksheet } from "./Worksheet";

/** Excel.WorksheetPositionType */
export type SheetPosition = "None" | "Before" | "After" | "Beginning" | "End";

/**
 * Copies a sheet with its cells, formats, sizes and merged cells, its tables under names that are
 * free, and all names of its cells as the copy's own.
 */
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
  const copy = book.worksheet(id);
  copyTables(sheet, copy);
  copyNames(sheet, copy);
  return copy;
}

function copyTables({ book, sheetId }: Worksheet, copy: Worksheet): void {
  const { spreadsheet, state } = book;
  const { tables, unitId } = spreadsheet;
  const all = tables.getTableList(unitId);
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  for (const { id: original, name, range } of all.filter((each) => each.subUnitId === sheetId)) {
    let number = 2;
    while (taken.has(`${name}${number}`.toLowerCase())) number++;
    const id = newId("table");
    taken.add(`${name}${number}`.toLowerCase());
    spreadsheet.run("sheet.command.add-table", {
      subUnitId: copy.sheetId,
      name: `${name}${number}`,
      range: { ...range },
      id,
    });
    const kept = state.tables[original];
    if (kept) state.tables[id] = { ...kept };
  }
}

function copyNames({ book, sheetId, name: from }: Worksheet, copy: Worksheet): void {
  const { names, unitId } = book.spreadsheet;
  const isFrom = (name: string) =>
    name.toLowerCase() === from.toLowerCase() ? sheetId : undefined;
  const all = Object.values(names.getDefinedNameMap(unitId) ?? {});
  const own = new Set(
    all.filter(({ localSheetId }) => localSheetId === sheetId).map(({ name }) => name)
  );
  for (const each of all) {
    const formulaOrRefString = renamedSheets(each.formulaOrRefString, isFrom, () => copy.name);
    const isWorkbooks = (each.localSheetId || WORKBOOK_SCOPE) === WORKBOOK_SCOPE;
    const isOfItsCells = isWorkbooks && formulaOrRefString !== each.formulaOrRefString;
    if (each.localSheetId !== sheetId && (!isOfItsCells || own.has(each.name))) continue;
    const id = newId("name");
    const localSheetId = copy.sheetId;
    book.spreadsheet.run("sheet.command.insert-defined-name", {
      ...each,
      id,
      formulaOrRefString,
      localSheetId,
    });
  }
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
