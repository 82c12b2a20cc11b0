import { err, ok, type Result } from "../engine";
import { cellAddress, contains, type Rectangle } from "./address";
import type { CellImage, ForeignCell } from "./cellImage";
import type { WriteReceipt } from "./gateway";
import { holdsOurs } from "./ownership";
import type { CellValue, OwnArea } from "./snapshot";

export type Restoration = {
  readonly images: readonly CellImage[];
  readonly kept: readonly ForeignCell[];
};

/**
 * Where the cells of a receipt stand now: our named areas have moved with them. `moved-apart` when
 * an area has another size than it was written with, so that its cells no longer lie side by side.
 */
export function relocateReceipt(
  receipt: WriteReceipt,
  ownAreas: readonly OwnArea[]
): Result<WriteReceipt, { readonly code: "moved-apart" }> {
  const shifts = receipt.ownAreas.after.map(({ name, area }) => ({
    area,
    now: ownAreas.find((own) => own.name === name)?.area,
  }));
  if (shifts.some(({ area, now }) => !now || !sameSize(area, now))) {
    return err({ code: "moved-apart" });
  }
  const move = <T extends { readonly row: number; readonly column: number }>(cell: T): T => {
    const shift = shifts.find(({ area }) => contains(area, cell.row, cell.column));
    return shift?.now
      ? {
          ...cell,
          row: cell.row + shift.now.row - shift.area.row,
          column: cell.column + shift.now.column - shift.area.column,
        }
      : cell;
  };
  return ok({
    ...receipt,
    before: receipt.before.map(move),
    written: receipt.written.map(move),
    widths: receipt.widths.map(move),
    ownAreas: { ...receipt.ownAreas, before: receipt.ownAreas.before.map(moveArea(shifts)) },
  });
}

/** Which cells to put back, and which to keep because somebody has written there since. */
export function planRestoration(
  { before, written }: WriteReceipt,
  contentAt: (row: number, column: number) => CellValue
): Restoration {
  const images = new Map(before.map((image) => [cellAddress(image.row, image.column), image]));
  const kept: ForeignCell[] = [];
  const restored = written.flatMap((cell) => {
    const address = cellAddress(cell.row, cell.column);
    const content = contentAt(cell.row, cell.column);
    if (holdsOurs(content, cell)) return [images.get(address)!];
    kept.push({ cell: address, content });
    return [];
  });
  return { images: restored, kept };
}

const sameSize = (a: Rectangle, b: Rectangle): boolean =>
  a.rows === b.rows && a.columns === b.columns;

type Shift = { readonly area: Rectangle; readonly now: Rectangle | undefined };

/** An area of before the write moves as the area of after it that covers its first cell. */
const moveArea =
  (shifts: readonly Shift[]) =>
  (own: OwnArea): OwnArea => {
    const shift = shifts.find(({ area }) => contains(area, own.area.row, own.area.column));
    if (!shift?.now) return own;
    return {
      ...own,
      area: {
        ...own.area,
        row: own.area.row + shift.now.row - shift.area.row,
        column: own.area.column + shift.now.column - shift.area.column,
      },
    };
  };
