import { isReported, type Reported } from "@hpshare/workbench/reported";
import { cellAddress, contains, type Rectangle } from "../../src/sheet/address";
import type { Anchor, NewAnchor } from "../../src/sheet/anchor";
import type { CellImage } from "../../src/sheet/cellImage";
import type { SheetChange } from "../../src/sheet/gateway";
import type { PlannedChart } from "../../src/sheet/chart";
import { nameSteps } from "../../src/sheet/ownAreaSteps";
import type { CellValue, OwnArea, SheetSnapshot, TableArea } from "../../src/sheet/snapshot";
import type { StoredPart } from "../../src/sheet/storedPart";
import { shiftedArea, shiftedCell, shiftedFormula, type Shift } from "../../src/sheet/shift";

export type MemoryCell = Omit<CellImage, "row" | "column"> & {
  /** A formula's result, where a test needs one; nothing is calculated. */
  readonly value?: CellValue;
};
export const BLANK: MemoryCell = { content: "", isFormula: false, numberFormat: "General" };

const valueOf = ({ content, isFormula, value }: MemoryCell): CellValue =>
  isFormula ? (value ?? 0) : content;

/** A sheet held in memory: formulas are kept as they are and never calculated. */
export class MemorySheet {
  readonly cells = new Map<string, { row: number; column: number; cell: MemoryCell }>();
  names: OwnArea[] = [];
  anchors: Anchor[] = [];
  protected = false;
  tables: readonly TableArea[] = [];
  hiddenRows: ReadonlySet<number> = new Set();
  /** Areas that look like one cell: what is put into any but the first of their cells is lost. */
  merged: readonly Rectangle[] = [];

  constructor(
    readonly id: string,
    public name: string
  ) {}

  get(row: number, column: number): MemoryCell {
    return this.cells.get(cellAddress(row, column))?.cell ?? BLANK;
  }

  set(row: number, column: number, cell: MemoryCell): void {
    const isCovered = this.merged.some(
      (area) => contains(area, row, column) && (area.row !== row || area.column !== column)
    );
    if (isCovered) return;
    const key = cellAddress(row, column);
    if (cell.content === "" && cell.numberFormat === "General" && !cell.look)
      this.cells.delete(key);
    else this.cells.set(key, { row, column, cell });
  }

  /** Types values into the sheet from a cell on, as a person would; text that starts with `=` is a formula. */
  type(row: number, column: number, grid: readonly (readonly CellValue[])[]): void {
    grid.forEach((line, r) =>
      line.forEach((content, c) =>
        this.set(row + r, column + c, {
          ...this.get(row + r, column + c),
          content,
          isFormula: typeof content === "string" && content.startsWith("="),
        })
      )
    );
  }

  /** Makes cells one, with what the first of them holds. */
  merge(area: Rectangle): void {
    for (const { row, column } of [...this.cells.values()]) {
      const isFirst = row === area.row && column === area.column;
      if (contains(area, row, column) && !isFirst) this.set(row, column, BLANK);
    }
    this.merged = [...this.merged, area];
  }

  /** Makes our names cover other areas; one that keeps its area stays where rows have moved it to, as over Excel. */
  setNames(present: readonly OwnArea[], wanted: readonly OwnArea[]): void {
    const { removed, added } = nameSteps(present, wanted);
    this.names = [...this.names.filter(({ name }) => !removed.has(name)), ...added];
  }

  /** Adds names for places of the user's; a name that is taken is refused, as Excel does. */
  anchor(anchors: readonly NewAnchor[]): void {
    const taken = anchors.find(({ name }) => this.anchors.some((each) => each.name === name));
    if (taken) throw new Error(`${taken.name} is taken.`);
    this.anchors = [...this.anchors, ...anchors];
  }

  /** Puts rows or columns in, or deletes them; formulas and our names follow as in Excel. */
  shift(shift: Shift): void {
    const cells = [...this.cells.values()];
    this.cells.clear();
    for (const held of cells) {
      const moved = shiftedCell(held, shift);
      const { content, isFormula } = held.cell;
      const cell = isFormula
        ? { ...held.cell, content: shiftedFormula(String(content), shift) }
        : held.cell;
      if (moved) this.set(moved.row, moved.column, cell);
    }
    this.names = this.names.flatMap(({ name, area }) => {
      const moved = shiftedArea(area, shift);
      return moved ? [{ name, area: moved }] : [];
    });
    this.anchors = this.anchors.map(({ name, area }) => ({
      name,
      area: area && shiftedArea(area, shift),
    }));
  }

  /** Every cell that holds something, by address, for comparing two states. */
  contents(): Record<string, CellValue> {
    return Object.fromEntries(
      [...this.cells.entries()]
        .filter(([, { cell }]) => cell.content !== "")
        .map(([key, { cell }]) => [key, cell.content] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    );
  }

  snapshot(): SheetSnapshot {
    const used = this.#used();
    const grid = <T>(pick: (cell: MemoryCell) => T): T[][] =>
      used === null
        ? []
        : Array.from({ length: used.rows }, (_, r) =>
            Array.from({ length: used.columns }, (_, c) =>
              pick(this.get(used.row + r, used.column + c))
            )
          );
    return {
      sheetId: this.id,
      sheetName: this.name,
      used,
      values: grid(valueOf),
      formulas: grid(({ content }) => content),
      numberFormats: grid(({ numberFormat }) => numberFormat),
      hiddenRows: this.hiddenRows,
      hiddenColumns: new Set(),
      tables: this.tables,
      ownAreas: this.names,
      anchors: this.anchors,
      protected: this.protected,
    };
  }

  /** What the cells of an area hold, as a snapshot has it. */
  gridOf({ row, column, rows, columns }: Rectangle): {
    values: CellValue[][];
    formulas: CellValue[][];
  } {
    const cells = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.get(row + r, column + c))
    );
    return {
      values: cells.map((line) => line.map(valueOf)),
      formulas: cells.map((line) => line.map(({ content }) => content)),
    };
  }

  #used(): Rectangle | null {
    const held = [...this.cells.values()].filter(({ cell }) => cell.content !== "");
    if (held.length === 0) return null;
    const rows = held.map(({ row }) => row);
    const columns = held.map(({ column }) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  }
}

/** `HPSHARE_EXCEL=office-js-420,office-js-521` plays every test in an Excel that does what these report. */
export const EXCEL: readonly Reported[] = (process.env["HPSHARE_EXCEL"] ?? "")
  .split(",")
  .filter(isReported);

/** A workbook held in memory, for tests that need many of them. */
export class MemoryWorkbook {
  readonly sheets: MemorySheet[] = [new MemorySheet("sheet-1", "Ark1")];
  activeId = "sheet-1";
  /** The panes that are open on it. */
  readonly panes = new Set<{ hear(change: SheetChange): void }>();
  /** What Excel does besides, as it is reported to. */
  excel: ReadonlySet<Reported> = new Set(EXCEL);
  readonly charts = new Map<string, PlannedChart>();
  /** What the add-in remembers in it. */
  parts: readonly StoredPart[] = [];
  #nextPart = 1;
  readOnly = false;
  manualCalculation = false;
  startsWithWorkbook = false;
  selected: string | null = null;
  selection: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };
  #nextId = 2;

  /** An id that no part has. */
  newPartId(): string {
    const id = `part-${this.#nextPart++}`;
    return this.parts.some((part) => part.id === id) ? this.newPartId() : id;
  }

  get active(): MemorySheet {
    return this.sheet(this.activeId)!;
  }

  sheet(id: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** A copy right after the sheet, with its cells, names and places, as Excel's «Move or copy» makes it. */
  copy(sheet: MemorySheet, name = `${sheet.name} (2)`): MemorySheet {
    const copied = this.add(name);
    for (const { row, column, cell } of sheet.cells.values()) copied.set(row, column, cell);
    copied.names = [...sheet.names];
    copied.anchors = [...sheet.anchors];
    return copied;
  }

  add(name: string): MemorySheet {
    const sheet = new MemorySheet(`sheet-${this.#nextId++}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: MemorySheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.activeId === sheet.id) this.activeId = this.sheets[0]!.id;
  }
}
