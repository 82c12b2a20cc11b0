import { contains, enclosing, intersection, sameArea, sameSize, type Rectangle } from "../address";
import type { TouchedCell } from "../ownership";
import type { PlannedCell } from "../plan";
import type { OwnArea, SheetSnapshot } from "../snapshot";
import { alignRows } from "./alignRows";
import { isOwnPart } from "./ownNames";
import {
  FORMULA,
  GAP,
  markIn,
  marksOn,
  rowsOf,
  sameMark,
  shapeOf,
  toMarked,
  type Marks,
  type WrittenShape,
} from "./writtenShape";

/** Cells in the order in which they were written that are no chance any more. */
const LEAST_KEPT = 3;
/** The same where no other cells stand there any more. */
const LEAST_STANDING = 2;

type CellTest = (row: number, column: number) => boolean;

/** What is known of one of our places. */
export type AsWritten = {
  /** Whether a cell holds what was written into it. */
  readonly holds: CellTest;
  /** Whether its rows may be others than were written, found out by what stands in them. */
  readonly rowsMoved: boolean;
};

/**
 * Compares one of our places on a sheet with what the results that may stand there put into it;
 * there are several after a write that `brokenOff`, and no more than a part of each. Rows that were
 * put in or deleted are seen as such. Null where the places are no longer known.
 */
export function asWritten(
  shapes: readonly WrittenShape[],
  { name, area }: OwnArea,
  sheet: SheetSnapshot,
  brokenOff: boolean
): AsWritten | null {
  const standing = whatStands(shapesOf(shapes, name), area);
  if (standing.length === 0) return null;
  const markNow = marksOn(sheet, name);

  const isSummary = isOwnPart(name, "summary");
  const written = allOf(standing);
  if (sameSize(written, area)) {
    const [down, right] = [area.row - written.row, area.column - written.column];
    const isInPlace: CellTest = (row, column) =>
      standing.some((shape) =>
        sameMark(markIn(shape)(row - down, column - right), markNow(row, column))
      );
    // As many rows may have been put in as were deleted. Regions are too much alike to tell.
    const [only, ...others] = standing;
    let isMoved: CellTest | null | undefined;
    const movedRows = (): CellTest | null =>
      isSummary && others.length === 0
        ? inOrder(only!, area, markNow, { leastKept: LEAST_KEPT, brokenOff })
        : null;
    // Comparing in order takes long, and most places hold what was written where it was written.
    const holds: CellTest = (row, column) =>
      isInPlace(row, column) || ((isMoved ??= movedRows())?.(row, column) ?? false);
    return { holds, rowsMoved: false };
  }
  const within = whereCellsStand(area, written, sheet);
  if (within === null) return null;
  // Regions are the same words again and again: one of them alone says nothing.
  const leastKept = brokenOff && isSummary ? 0 : LEAST_KEPT;
  const moved = standing.map((shape) => inOrder(shape, within, markNow, { leastKept, brokenOff }));
  return moved.includes(null)
    ? null
    : { holds: (row, column) => moved.some((isOurs) => isOurs?.(row, column)), rowsMoved: true };
}

/** The shape of a place that has kept its size, where it stands now; null where that is not known. */
function shapeNow(shapes: readonly WrittenShape[], { name, area }: OwnArea): WrittenShape | null {
  const [shape, ...others] = shapesOf(shapes, name);
  const isKnown = shape !== undefined && others.length === 0 && sameSize(shape.area, area);
  return isKnown ? { ...shape, area } : null;
}

/** The cells of one of our places that no longer hold what was written; none where its rows may be others. */
export function changedIn(
  shapes: readonly WrittenShape[],
  own: OwnArea,
  sheet: SheetSnapshot
): readonly TouchedCell[] {
  const shape = shapeNow(shapes, own);
  const known = shape && asWritten(shapes, own, sheet, false);
  if (!shape || !known) return [];
  const { row, column, columns } = own.area;
  return shape.cells
    .map((mark, place) => ({
      mark,
      ...{ row: row + Math.floor(place / columns), column: column + (place % columns) },
    }))
    .filter((cell) => cell.mark !== GAP && !known.holds(cell.row, cell.column))
    .map((cell) => ({ row: cell.row, column: cell.column }));
}

/** Those of some planned cells that are what was written into one of our places. */
export function asWrittenBefore(
  shapes: readonly WrittenShape[],
  own: OwnArea,
  planned: readonly PlannedCell[]
): readonly PlannedCell[] {
  const shape = shapeNow(shapes, own);
  if (!shape) return [];
  const again = shapeOf(own, planned.map(toMarked));
  return planned.filter(
    ({ row, column }) =>
      contains(own.area, row, column) &&
      sameMark(markIn(shape)(row, column), markIn(again)(row, column))
  );
}

/** The part of a place that holds cells, or held them: a name may cover the whole sheet. */
export const whereCellsStand = (
  area: Rectangle,
  written: Rectangle,
  { used }: SheetSnapshot
): Rectangle | null => intersection(area, used ? enclosing(used, written) : written);

/** Compares row by row, in the order in which the rows of one result stand after some were put in or deleted. */
function inOrder(
  shape: WrittenShape,
  area: Rectangle,
  markNow: Marks,
  { leastKept, brokenOff }: { readonly leastKept: number; readonly brokenOff: boolean }
): CellTest | null {
  // Rows are compared by equal marks: what was written down with less is compared with less.
  const isCoarse = shape.cells.includes(FORMULA);
  const asWrittenDown = (mark: string): string =>
    isCoarse && mark.startsWith(FORMULA) ? FORMULA : mark;
  const now = rowsOf(area, (row, column) => asWrittenDown(markNow(row, column)));
  const written = inColumns(rowsOf(shape.area, markIn(shape)), now);
  if (written === null) return null;
  const rows = alignRows(now, written);
  if (rows === null) return null;
  const isKept: CellTest = (row, column) => {
    const before = rows[row - area.row] ?? null;
    const mark = markNow(row, column);
    return (
      before !== null && mark !== GAP && sameMark(written[before]![column - area.column]!, mark)
    );
  };
  // Where hardly anything of the add-in is left, it is alike by chance, and the order means nothing.
  const count = (marks: string[][]) => marks.flat().filter((mark) => mark !== GAP).length;
  const kept = now.map((row, down) =>
    row.filter((_, right) => isKept(area.row + down, area.column + right))
  );
  const standing = brokenOff ? leastKept : Math.max(LEAST_STANDING, count(now));
  return count(kept) < Math.min(leastKept, standing, count(written)) ? () => false : isKept;
}

/** What was written, in the columns of now, where some were put in or deleted too. */
function inColumns(written: string[][], now: string[][]): string[][] | null {
  if (written[0]?.length === now[0]?.length) return written;
  const columns = alignRows(transposed(now), transposed(written));
  return (
    columns && written.map((row) => columns.map((column) => (column === null ? GAP : row[column]!)))
  );
}

const transposed = (rows: readonly (readonly string[])[]): string[][] =>
  rows[0]?.map((_, column) => rows.map((row) => row[column]!)) ?? [];

const shapesOf = (shapes: readonly WrittenShape[], name: string): readonly WrittenShape[] =>
  shapes.filter((shape) => shape.name === name);

/**
 * A write that broke off before its cells, or after them, has left the place of one result only.
 * The place of one that covers all others may as well be that of a write in the middle of its cells.
 */
function whatStands(shapes: readonly WrittenShape[], area: Rectangle): readonly WrittenShape[] {
  const standing = shapes.filter((shape) => sameArea(shape.area, area));
  const [first, ...others] = standing;
  if (!first || others.length > 0) return shapes;
  return sameArea(first.area, allOf(shapes)) ? shapes : standing;
}

const allOf = (shapes: readonly WrittenShape[]): Rectangle =>
  shapes.map(({ area }) => area).reduce(enclosing);
