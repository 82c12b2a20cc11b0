import {
  CellValueType,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  type Worksheet as UniverSheet,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Workbook as UniverBook } from "@univerjs/core";
import type { Area } from "./address";
import type { CellValue } from "./entry";

type StoredCell = ICellData & { readonly spilled?: true };
/** A cell as Univer stores it, or nothing. */
export type Stored = StoredCell | undefined;
type Rows = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** Reads Univer's cells the way Excel shows them. Writes nothing. */
export class Cells {
  constructor(
    readonly book: UniverBook,
    private readonly formulas: FormulaDataModel
  ) {}

  /** The sheet of an id; undefined after it was deleted. */
  sheet(sheetId: string): UniverSheet | undefined {
    return this.book.getSheetBySheetId(sheetId) ?? undefined;
  }

  /** Calls `read` for every cell of an area; cells that only a spilled formula fills are `spilled`. */
  map<T>(
    sheetId: string,
    area: Area,
    read: (cell: Stored, row: number, column: number) => T
  ): T[][] {
    const rows = this.#rows(sheetId);
    const spilled = this.#spilled(sheetId);
    const grid = new Array<T[]>(area.rows);
    for (let i = 0; i < area.rows; i++) {
      const row = area.row + i;
      const cells = rows[row];
      const spilledCells = spilled?.[row];
      const line = new Array<T>(area.columns);
      for (let j = 0; j < area.columns; j++) {
        const column = area.column + j;
        line[j] = read(merge(cells?.[column], spilledCells?.[column]), row, column);
      }
      grid[i] = line;
    }
    return grid;
  }

  at(sheetId: string, row: number, column: number): Stored {
    return merge(this.#rows(sheetId)[row]?.[column], this.#spilled(sheetId)?.[row]?.[column]);
  }

  /** The formula with `=`, or the value where there is none. */
  formula(sheetId: string, cell: Stored, row: number, column: number): CellValue {
    if (!cell?.f && !cell?.si) return valueOf(cell);
    return (
      this.formulas.getFormulaStringByCell(row, column, sheetId, this.book.getUnitId()) ??
      cell.f ??
      ""
    );
  }

  /** What the cell shows, after its number format. */
  text(sheetId: string, row: number, column: number): string {
    const shown = this.sheet(sheetId)?.getCell(row, column);
    const value = shown?.v;
    if (value === undefined || value === null) return "";
    // A page in another language shows its own words.
    const isTruth = shown?.t === CellValueType.BOOLEAN && !Number.isNaN(Number(value));
    if (isTruth) return Number(value) ? "TRUE" : "FALSE";
    return String(value);
  }

  style(cell: Stored): IStyleData | null {
    return (cell && this.book.getStyles().getStyleByCell(cell)) ?? null;
  }

  /** Excel's number format code. */
  numberFormat(cell: Stored): string {
    return this.style(cell)?.n?.pattern ?? "General";
  }

  /** Looks up cells as they are stored, for many of one sheet. */
  stored(sheetId: string): (row: number, column: number) => ICellData | undefined {
    const rows = this.#rows(sheetId);
    return (row, column) => rows[row]?.[column] ?? undefined;
  }

  /** Every cell of a sheet that is there, if only with a format. */
  eachStored(sheetId: string, each: (row: number, column: number) => void): void {
    for (const [row, cells] of Object.entries(this.#rows(sheetId))) {
      for (const column of Object.keys(cells ?? {})) each(Number(row), Number(column));
    }
  }

  /** The style of a column of a sheet, which a new cell takes over; undefined where it has none. */
  columnStyle(sheetId: string): (column: number) => ICellData["s"] {
    const columns = this.sheet(sheetId)?.getConfig().columnData ?? {};
    return (column) => columns[column]?.s ?? undefined;
  }

  /** The area a spilling formula fills, its own cell included; null where it does not spill. */
  spillArea(sheetId: string, row: number, column: number): Area | null {
    const range =
      this.formulas.getArrayFormulaRange()[this.book.getUnitId()]?.[sheetId]?.[row]?.[column];
    if (!range) return null;
    return {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  /** The formula that fills a cell by spilling; null where none does. */
  spillSource(
    sheetId: string,
    row: number,
    column: number
  ): { row: number; column: number } | null {
    const ranges = this.formulas.getArrayFormulaRange()[this.book.getUnitId()]?.[sheetId] ?? {};
    for (const [anchorRow, line] of Object.entries(ranges)) {
      for (const [anchorColumn, range] of Object.entries<IRange>(line ?? {})) {
        const inside =
          row >= range.startRow &&
          row <= range.endRow &&
          column >= range.startColumn &&
          column <= range.endColumn;
        if (inside) return { row: Number(anchorRow), column: Number(anchorColumn) };
      }
    }
    return null;
  }

  /** What spilling formulas fill, by sheet and by `row,column` of the formula. */
  spills(sheetIds: readonly string[]): Record<string, Record<string, { values: CellValue[][] }>> {
    const areas = this.formulas.getArrayFormulaRange()[this.book.getUnitId()] ?? {};
    const found: Record<string, Record<string, { values: CellValue[][] }>> = {};
    for (const sheetId of sheetIds) {
      for (const [rowKey, row] of Object.entries(areas[sheetId] ?? {})) {
        for (const columnKey of Object.keys(row ?? {})) {
          const anchor = this.at(sheetId, Number(rowKey), Number(columnKey));
          const area = this.spillArea(sheetId, Number(rowKey), Number(columnKey));
          if (!area || !(anchor?.f || anchor?.si) || area.rows * area.columns < 2) continue;
          const values = this.map(sheetId, area, valueOf);
          (found[sheetId] ??= {})[`${rowKey},${columnKey}`] = { values };
        }
      }
    }
    return found;
  }

  /** The smallest area with everything in use; cells with only a format count unless `valuesOnly`. */
  used(sheetId: string, valuesOnly: boolean): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    const scan = (rows: Rows, counts: (cell: ICellData) => boolean): void => {
      for (const rowKey of Object.keys(rows)) {
        const row = Number(rowKey);
        const cells = rows[row] ?? {};
        for (const columnKey of Object.keys(cells)) {
          const column = Number(columnKey);
          const cell = cells[column];
          if (!cell || !counts(cell)) continue;
          top = Math.min(top, row);
          bottom = Math.max(bottom, row);
          left = Math.min(left, column);
          right = Math.max(right, column);
        }
      }
    };
    scan(this.#rows(sheetId), valuesOnly ? hasContent : hasContentOrFormat);
    scan((this.#spilled(sheetId) ?? {}) as Rows, () => true);
    return bottom < 0
      ? null
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  #rows(sheetId: string): Rows {
    return (this.sheet(sheetId)?.getCellMatrix().getMatrix() ?? {}) as Rows;
  }

  #spilled(sheetId: string): Rows | undefined {
    return this.formulas.getArrayFormulaCellData()[this.book.getUnitId()]?.[sheetId] as
      Rows | undefined;
  }
}

/** A cell's value; "" when blank. */
export function valueOf(cell: Stored): CellValue {
  if (!cell) return "";
  if (cell.v === undefined || cell.v === null) {
    return cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  }
  if (cell.t === CellValueType.BOOLEAN) return cell.v === "TRUE" || Boolean(Number(cell.v));
  return cell.t === CellValueType.NUMBER ? Number(cell.v) : cell.v;
}

/** The anchor of a spill keeps its own cell; the others show what spilled into them. */
function merge(cell: Nullable<ICellData>, spilled: Nullable<ICellData>): Stored {
  if (!spilled || cell?.f || cell?.si) return cell ?? undefined;
  return { ...cell, v: spilled.v ?? null, t: spilled.t ?? null, spilled: true };
}

function hasContent(cell: ICellData): boolean {
  return (
    Boolean(cell.f || cell.si || cell.p) ||
    !(cell.v === undefined || cell.v === null || cell.v === "")
  );
}

function hasContentOrFormat(cell: ICellData): boolean {
  return hasContent(cell) || Boolean(cell.s);
}
