import { fromUniver, toUniver } from "../spreadsheet/address";
import { tearsApart } from "../spreadsheet/moves";
import { HostError, invalidArgument } from "../wire/HostError";
import type { Range } from "./Range";
import { subRange } from "./subRange";

/** Univer's numbers for the direction in which cells make room. */
const direction = { up: 0, left: 3 } as const;

/** Inserts cells in place of the range, which is given back at the same address. */
export function insertCells(range: Range, shift: string): Range {
  const { book, sheetId, area, isEntireColumn, isEntireRow } = range;
  if (shift !== "Down" && shift !== "Right") throw invalidArgument();
  book.assertSheetEditable(
    sheetId,
    isEntireRow ? "allowInsertRows" : isEntireColumn ? "allowInsertColumns" : undefined
  );
  const { spreadsheet } = book;
  const used = book.cells.used(sheetId, false);
  spreadsheet.grow(
    sheetId,
    isEntireColumn ? 1 : area.row + area.rows + (used?.rows ?? 0),
    isEntireRow ? 1 : area.column + area.columns + (used?.columns ?? 0)
  );
  const sheet = book.cells.sheet(sheetId);
  const place = toUniver(area);
  if (isEntireRow) {
    const endColumn = (sheet?.getColumnCount() ?? 1) - 1;
    spreadsheet.runOnSheet("sheet.command.insert-row-by-range", sheetId, {
      range: { ...place, endColumn },
      direction: direction.up,
    });
  } else if (isEntireColumn) {
    const endRow = (sheet?.getRowCount() ?? 1) - 1;
    spreadsheet.runOnSheet("sheet.command.insert-col-by-range", sheetId, {
      range: { ...place, endRow },
      direction: direction.left,
    });
  } else {
    refuseTornTables(range, shift === "Down" ? "row" : "column");
    spreadsheet.startOnSheet(
      shift === "Right"
        ? "sheet.command.insert-range-move-right"
        : "sheet.command.insert-range-move-down",
      sheetId,
      { range: place }
    );
  }
  return subRange(range, area);
}

/** Deletes the range's cells; others move up or left. */
export function deleteCells(range: Range, shift: string): void {
  const { book, sheetId, area, isEntireColumn, isEntireRow } = range;
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  book.assertSheetEditable(
    sheetId,
    isEntireRow ? "allowDeleteRows" : isEntireColumn ? "allowDeleteColumns" : undefined
  );
  const { spreadsheet } = book;
  const sheet = book.cells.sheet(sheetId);
  const place = toUniver(area);
  const lastRow = (sheet?.getRowCount() ?? 1) - 1;
  const lastColumn = (sheet?.getColumnCount() ?? 1) - 1;
  if (place.startRow > lastRow || place.startColumn > lastColumn) return;
  if (isEntireRow) {
    spreadsheet.runOnSheet("sheet.command.remove-row-by-range", sheetId, {
      range: { ...place, endRow: Math.min(place.endRow, lastRow), endColumn: lastColumn },
    });
  } else if (isEntireColumn) {
    spreadsheet.runOnSheet("sheet.command.remove-col-by-range", sheetId, {
      range: { ...place, endColumn: Math.min(place.endColumn, lastColumn), endRow: lastRow },
    });
  } else {
    refuseTornTables(range, shift === "Up" ? "row" : "column");
    spreadsheet.startOnSheet(
      shift === "Left"
        ? "sheet.command.delete-range-move-left"
        : "sheet.command.delete-range-move-up",
      sheetId,
      { range: place }
    );
  }
}

/** As Excel does, refuses to move some of a table's cells and leave the others behind. */
function refuseTornTables({ book, sheetId, area }: Range, axis: "row" | "column"): void {
  const { tables, unitId } = book.spreadsheet;
  const isTorn = tables
    .getTableList(unitId)
    .some((each) => each.subUnitId === sheetId && tearsApart(area, axis, fromUniver(each.range)));
  if (isTorn) {
    throw new HostError("InsertDeleteConflict", "The operation would shift cells in a table.");
  }
}
