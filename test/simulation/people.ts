import { cellAddress, contains } from "../../src/sheet/address";
import type { ForeignCell } from "../../src/sheet/cellImage";
import type { CellValue, OwnArea } from "../../src/sheet/snapshot";
import { shiftedCell, type Shift } from "../../src/sheet/shift";

/** What people have put into cells, whoever of them did it last; the truth that the sheet is held to. */
export class People {
  #cells = new Map<string, { row: number; column: number; content: CellValue; told: boolean }>();

  typed(row: number, column: number, content: CellValue): void {
    this.#cells.set(cellAddress(row, column), { row, column, content, told: false });
  }

  /** Rows or columns were put in or deleted, and with them what was typed there. */
  shifted(shift: Shift): void {
    const moved = [...this.#cells.values()].flatMap((cell) => shiftedCell(cell, shift) ?? []);
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
      .filter(
        ([address, { content, told }]) =>
          content !== "" && !told && (contents[address] ?? "") !== content
      )
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
