import { cellIn } from "../../sheet/cellIn";
import { cellAddress, parseAddress } from "../../sheet/address";
import type { ForeignCell } from "../../sheet/cellImage";
import type { SheetChange } from "../../sheet/gateway";
import type { TouchedCell } from "../../sheet/ownership";
import type { WritePlan } from "../../sheet/plan";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot";

/**
 * Edits of the moment in which something was written or taken back. Excel may tell of them only
 * when that is over; a cell that then holds something else than was typed has been written over.
 */
export class LateEdits {
  #sheetId: string | null = null;
  #cells: ReadonlySet<string> = new Set();
  readonly #typed = new Map<string, CellValue>();

  /** These cells are about to be written, or put back. */
  expect(sheetId: string, cells: readonly TouchedCell[]): void {
    this.#sheetId = sheetId;
    this.#cells = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
    this.#typed.clear();
  }

  /** The write asked every cell what it held and came to its end: nothing is in doubt. */
  settle(): void {
    this.expect("", []);
  }

  hear({ sheetId, address, content }: SheetChange): void {
    if (sheetId !== this.#sheetId || !this.#cells.has(address)) return;
    // Of a change of several cells, or one whose content Excel does not say, nothing can be lost knowingly.
    if (content === null) this.#typed.delete(address);
    else this.#typed.set(address, content);
  }

  /** Whether anything was typed on a sheet that has not been compared with it. */
  concerns(sheetId: string): boolean {
    return sheetId === this.#sheetId && this.#typed.size > 0;
  }

  /** The cells that do not hold what somebody typed into them, with what that was; told once. */
  lostIn(sheet: SheetSnapshot): readonly ForeignCell[] {
    if (!this.concerns(sheet.sheetId)) return [];
    const lost = [...this.#typed].flatMap(([cell, content]) =>
      holds(sheet, cell, content) ? [] : [{ cell, content }]
    );
    this.#typed.clear();
    return lost;
  }
}

/** Gives cells back what somebody typed into them; nothing else on the sheet changes. */
export function planPuttingBack(sheet: SheetSnapshot, cells: readonly ForeignCell[]): WritePlan {
  return {
    target: { kind: "sheet", sheetId: sheet.sheetId },
    cells: cells.map(({ cell, content }) => ({
      ...placeOf(cell),
      content: { kind: "value", value: content },
    })),
    cleared: [],
    names: sheet.ownAreas,
    fitted: [],
  };
}

function holds(sheet: SheetSnapshot, cell: string, content: CellValue): boolean {
  const { row, column } = placeOf(cell);
  return (cellIn(sheet, sheet.values, row, column) ?? "") === content;
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const place = parseAddress(cell);
  if (!place) throw new Error(`${cell} is no cell.`);
  return { row: place.row, column: place.column };
}
