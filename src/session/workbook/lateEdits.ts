import { contentAt } from "../../sheet/cellIn";
import { cellAddress, parseAddress } from "../../sheet/address";
import type { ForeignCell } from "../../sheet/cellImage";
import type { SheetChange } from "../../sheet/gateway";
import { formulaShape } from "../../sheet/formulaReferences";
import { beginsAsFormula, holdsOurs, type TouchedCell } from "../../sheet/ownership";
import type { WritePlan } from "../../sheet/plan";
import { shiftedCell, type Shift } from "../../sheet/shift";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot";

/** A cell of a write, and what stood there before it. */
type ExpectedCell = { readonly cell: TouchedCell; readonly before: CellValue };

/**
 * Edits of the moment in which something was written or taken back. Excel may tell of them only
 * when that is over; a cell that then holds what we wrote or put back, and not what was typed, has
 * been written over.
 */
export class LateEdits {
  #sheetId: string | null = null;
  #cells: ReadonlyMap<string, ExpectedCell> = new Map();
  #typed: ReadonlyMap<string, CellValue> = new Map();

  /** These cells are about to be written, or put back to what stood there before. */
  expect(
    sheetId: string,
    cells: readonly TouchedCell[],
    before: (cell: TouchedCell) => CellValue
  ): void {
    this.#sheetId = sheetId;
    this.#cells = new Map(
      cells.map((cell) => [addressOf(cell), { cell, before: before(cell) }] as const)
    );
    this.#typed = new Map();
  }

  /** The write asked every cell what it held and came to its end: nothing is in doubt. */
  settle(): void {
    this.#sheetId = null;
    this.#typed = new Map();
  }

  hear({ sheetId, address, content, moved }: SheetChange): void {
    if (sheetId !== this.#sheetId) return;
    if (moved) {
      this.#cells = shifted(this.#cells, moved);
      this.#typed = shifted(this.#typed, moved);
    } else if (this.#cells.has(address)) {
      // Of a change whose content Excel does not say nothing can be lost knowingly.
      const others = [...this.#typed].filter(([cell]) => cell !== address);
      this.#typed = new Map(content === null ? others : [...others, [address, content]]);
    }
  }

  /** Whether anything was typed on a sheet that has not been compared with it. */
  concerns(sheetId: string): boolean {
    return sheetId === this.#sheetId && this.#typed.size > 0;
  }

  /** The cells that were written over what somebody typed into them, with what that was; told once. */
  lostIn(sheet: SheetSnapshot): readonly ForeignCell[] {
    if (!this.concerns(sheet.sheetId)) return [];
    const lost = [...this.#typed].flatMap(([cell, content]) => {
      const now = contentIn(sheet, cell);
      return now !== content && isByUs(now, this.#cells.get(cell)!) ? [{ cell, content }] : [];
    });
    this.#typed = new Map();
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

/** Whether a cell holds what we wrote there, or put back. */
function isByUs(now: CellValue, { cell, before }: ExpectedCell): boolean {
  const isBefore =
    now === before ||
    (beginsAsFormula(before) && formulaShape(String(now)) === formulaShape(String(before)));
  return isBefore || holdsOurs(now, cell);
}

const contentIn = (sheet: SheetSnapshot, cell: string): CellValue => {
  const { row, column } = placeOf(cell);
  return contentAt(sheet, row, column);
};

/** By the addresses at which the cells stand after a shift; those that were deleted are left out. */
const shifted = <T>(cells: ReadonlyMap<string, T>, shift: Shift): ReadonlyMap<string, T> =>
  new Map(
    [...cells].flatMap(([address, of]) => {
      const now = shiftedCell(placeOf(address), shift);
      return now ? [[addressOf(now), of] as const] : [];
    })
  );

type Place = { readonly row: number; readonly column: number };

const addressOf = ({ row, column }: Place): string => cellAddress(row, column);

function placeOf(cell: string): Place {
  const place = parseAddress(cell);
  if (!place) throw new Error(`${cell} is no cell.`);
  return { row: place.row, column: place.column };
}
