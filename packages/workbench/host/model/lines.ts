import type { Worksheet as UniverSheet } from "@univerjs/core";
import { toUniver } from "../spreadsheet/address";
import { itemNotFound } from "../wire/HostError";
import type { Range } from "./Range";

type Line = "row" | "column";

/** Whether a row or column is hidden, by hand or by a filter. */
export function isLineHidden(sheet: UniverSheet, line: Line, index: number): boolean {
  return line === "row" ? !sheet.getRowVisible(index) : !sheet.getColVisible(index);
}

/** Whether all rows (columns) of a range are hidden; null where some are. */
export function linesHidden(range: Range, line: Line): boolean | null {
  const sheet = sheetOf(range);
  const { area } = range;
  const [first, count, known] =
    line === "row"
      ? [area.row, area.rows, sheet.getRowCount()]
      : [area.column, area.columns, sheet.getColumnCount()];
  let hidden = 0;
  for (let index = first; index < Math.min(first + count, known); index++) {
    if (isLineHidden(sheet, line, index)) hidden++;
  }
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

const commands = {
  row: { hide: "sheet.command.set-rows-hidden", show: "sheet.command.set-specific-rows-visible" },
  column: { hide: "sheet.command.set-col-hidden", show: "sheet.command.set-col-visible-on-cols" },
} as const;

/** Hides or shows the rows (columns) of a range. */
export function setLinesHidden(range: Range, line: Line, hidden: boolean): void {
  const { book, sheetId, area } = range;
  book.assertSheetEditable(sheetId, line === "row" ? "allowFormatRows" : "allowFormatColumns");
  if (linesHidden(range, line) === hidden) return;
  const sheet = sheetOf(range);
  book.spreadsheet.grow(
    sheetId,
    line === "row" ? area.row + area.rows : 1,
    line === "column" ? area.column + area.columns : 1
  );
  const whole =
    line === "row"
      ? { ...area, column: 0, columns: sheet.getColumnCount() }
      : { ...area, row: 0, rows: sheet.getRowCount() };
  book.spreadsheet.run(commands[line][hidden ? "hide" : "show"], {
    subUnitId: sheetId,
    ranges: [toUniver(whole)],
  });
}

export function sheetOf({ book, sheetId }: Range): UniverSheet {
  const sheet = book.cells.sheet(sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}
