import { HostObject } from "../wire/HostObject";
import type { Range } from "./Range";
import { resolveArea } from "./references";
import { univerSheet } from "./sheetState";
import type { Worksheet } from "./Worksheet";

/** Rows and columns that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super("WorksheetFreezePanes");
    this.#sheet = sheet;
  }

  freezeAt(frozen: Range | string): void {
    const { area } = resolveArea(this.#sheet.book, frozen, this.#sheet.sheetId);
    this.#freeze(area.row + area.rows, area.column + area.columns);
  }
  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = univerSheet(this.#sheet).getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    const whole = this.#sheet.getRange().area;
    return this.#sheet.getRangeByIndexes(0, 0, ySplit || whole.rows, xSplit || whole.columns);
  }
  getLocation(): Range {
    return this.getLocationOrNullObject() ?? this.#sheet.getCell(0, 0);
  }

  #freeze(rows: number, columns: number): void {
    this.#sheet.book.assertEditable();
    this.#sheet.book.spreadsheet.run("sheet.command.set-frozen", {
      subUnitId: this.#sheet.sheetId,
      ySplit: rows,
      xSplit: columns,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }
}
