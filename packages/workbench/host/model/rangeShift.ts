import { fromUniver, intersection, toUniver, type Area } from "../spreadsheet/address";
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

/** Deletes the range's cells; others move up or left. A table that would have no rows keeps an empty one. */
export function deleteCells(range: Range, shift: string): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  const kept = shift === "Up" ? lastRowsOfTables(range) : [];
  if (kept.length === 0) {
    deletePiece(range, shift);
    return;
  }
  // From below, so that what is still to be deleted stays where it is.
  let { rows: below } = range.area;
  for (const row of kept.sort((a, b) => b - a)) {
    const offset = row - range.area.row;
    deleteRowsOf(range, offset + 1, below);
    subRange(range, { ...range.area, row, rows: 1 }).clear("Contents");
    below = offset;
  }
  deleteRowsOf(range, 0, below);
}

/** Deletes the cells of a range from one of its rows up to another. */
function deleteRowsOf(range: Range, from: number, to: number): void {
  const { area } = range;
  if (to > from)
    deletePiece(subRange(range, { ...area, row: area.row + from, rows: to - from }), "Up");
}

/** The last row of each table whose rows all lie in the range, and whose headings do not. */
function lastRowsOfTables({ book, sheetId, area }: Range): number[] {
  const { tables, unitId } = book.spreadsheet;
  return tables
    .getTableList(unitId)
    .filter(({ subUnitId }) => subUnitId === sheetId)
    .flatMap(({ id, range }) => {
      const table = fromUniver(range);
      const rows = table.rows - 1 - (book.state.tables[id]?.showTotals ? 1 : 0);
      const body = { ...table, row: table.row + 1, rows };
      const isAll = table.row < area.row && holdsArea(area, body);
      return isAll ? [table.row + rows] : [];
    });
}

function holdsArea(area: Area, inner: Area): boolean {
  const shared = intersection(area, inner);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
}

function deletePiece(range: Range, shift: "Up" | "Left"): void {
  const { book, sheetId, area, isEntireColumn, isEntireRow } = range;
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
