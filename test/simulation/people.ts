import { cellAddress, contains } from "../../src/sheet/address";
import type { ForeignCell } from "../../src/sheet/cellImage";
import { shiftedCell, type Shift } from "../../src/sheet/shift";
import type { CellValue, OwnArea } from "../../src/sheet/snapshot";

type TypedCell = {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  /** The add-in has said that it wrote over it, and what was there. */
  readonly told: boolean;
  /** What somebody has asked the add-in to put there. */
  readonly mayBe: readonly ((content: CellValue) => boolean)[];
};

/** What people have put into the cells of a sheet, whoever of them did it last; the truth that the sheet is held to. */
export class People {
  #cells = new Map<string, TypedCell>();

  /** The same on a copy of the sheet. */
  copy(): People {
    const copied = new People();
    copied.#cells = new Map(this.#cells);
    return copied;
  }

  typed(row: number, column: number, content: CellValue): void {
    const cell = { row, column, content, told: false, mayBe: [] };
    this.#cells.set(cellAddress(row, column), cell);
  }

  /** Somebody asks for something else in the place of what was typed into a cell. */
  letBe(row: number, column: number, mayBe: (content: CellValue) => boolean): void {
    const address = cellAddress(row, column);
    const cell = this.#cells.get(address);
    if (cell) this.#cells.set(address, { ...cell, mayBe: [...cell.mayBe, mayBe] });
  }

  /** Rows or columns were put in or deleted, and with them what was typed there. */
  shifted(shift: Shift): void {
    const moved = [...this.#cells.values()].flatMap((cell) => shiftedCell(cell, shift) ?? []);
    this.#cells = new Map(moved.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  }

  /** What was typed in two rows stands in each other's place now. */
  swapped(a: number, b: number, isMoved: (column: number) => boolean): void {
    const other = new Map([
      [a, b],
      [b, a],
    ]);
    const moved = [...this.#cells.values()].map((cell) => ({
      ...cell,
      row: (isMoved(cell.column) ? other.get(cell.row) : undefined) ?? cell.row,
    }));
    this.#cells = new Map(moved.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  }

  /** The add-in has said that these were written over, and what was in them: nobody has lost them silently. */
  told(cells: readonly ForeignCell[]): void {
    for (const { cell, content } of cells) {
      const typed = this.#cells.get(cell);
      if (typed?.content === content) this.#cells.set(cell, { ...typed, told: true });
    }
  }

  /** Cells that no longer hold what was typed there; an emptied cell may be filled by anyone. */
  lostIn(contents: Readonly<Record<string, CellValue>>): string[] {
    return [...this.#cells]
      .filter(([address, { content, told, mayBe }]) => {
        const now = contents[address] ?? "";
        return content !== "" && !told && now !== content && !mayBe.some((may) => may(now));
      })
      .map(
        ([address, { content }]) => `${address}: «${content}» became «${contents[address] ?? ""}»`
      );
  }

  /** Whether somebody has typed into our place, so that the result there is no longer ours alone. */
  touch(areas: readonly OwnArea[]): boolean {
    return [...this.#cells.values()].some(({ row, column }) =>
      areas.some(({ area }) => contains(area, row, column))
    );
  }

  wrote(address: string): boolean {
    return (this.#cells.get(address)?.content ?? "") !== "";
  }
}
