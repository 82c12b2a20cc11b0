import { contains, enclosing, intersection, sameArea, sameSize, type Rectangle } from "../address";
import { cellIn } from "../cellIn";
import { contentMark, textMark, writtenIn } from "../contentMark";
import { formulaShape } from "../formulaReferences";
import type { TouchedCell } from "../ownership";
import type { PlannedCell, WritePlan } from "../plan";
import type { CellValue, OwnArea, SheetSnapshot } from "../snapshot";
import { alignRows } from "./alignRows";
import { isOurFormula } from "./ourFormulas";
import { isOwnPart } from "./ownNames";

/** A formula in what an earlier version wrote down; now the mark of its shape follows. */
const FORMULA = "=";
const GAP = "";
/** Cells in the order in which they were written that are no chance any more. */
const LEAST_KEPT = 3;
/** The same where no other cells stand there any more. */
const LEAST_STANDING = 2;

/**
 * What a result puts into each cell of one of its places, and where. What somebody writes into a
 * gap, or over a cell, is told from ours by it, even where it says the same as another cell of ours.
 */
export type WrittenShape = OwnArea & {
  /** Row by row: the mark of a cell, with `=` before that of a formula, `""` for a gap. */
  readonly cells: readonly string[];
};

/** What a write that broke off has written over: the sheet as it was, and what is remembered of the result there. */
export type HalfWritten = {
  readonly before: SheetSnapshot;
  readonly shapes: readonly WrittenShape[];
  readonly regions: ReadonlyMap<string, string>;
  /** Whether several results may have stood there, as after another write that broke off. */
  readonly brokenOff: boolean;
  /** Whether a cell holds what the write put there. */
  readonly reached: (row: number, column: number) => boolean;
};

/** The shapes of the places in which words stand: two cells there may well say the same. */
export function writtenShapes({ names, cells }: WritePlan): readonly WrittenShape[] {
  return names.filter(hasWords).map((own) => shapeOf(own, cells.map(toMarked)));
}

const toMarked = ({ row, column, content }: PlannedCell) => ({
  row,
  column,
  content: content.kind === "formula" ? content.formula : writtenIn(content)!,
  isFormula: content.kind === "formula",
});

/** Whether words stand in a place of ours. */
export const hasWords = ({ name }: OwnArea): boolean =>
  isOwnPart(name, "summary") || isOwnPart(name, "region");

/** The shape of a place that holds some cells, and no others. */
export function shapeOf(
  { name, area }: OwnArea,
  cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellValue;
    readonly isFormula: boolean;
  }[]
): WrittenShape {
  const marks = Array.from({ length: area.rows * area.columns }, () => GAP);
  for (const { row, column, content, isFormula } of cells) {
    if (!contains(area, row, column)) continue;
    marks[placeIn(area, row, column)] = isFormula
      ? formulaMark(String(content))
      : contentMark(name, content);
  }
  return { name, area, cells: marks };
}

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
const whereCellsStand = (
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
  // Where hardly anything of ours is left, it is alike by chance, and the order means nothing.
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

/** The shapes as they stand on a sheet now, where rows were put in above them or between. */
export function standingAt(
  shapes: readonly WrittenShape[],
  sheet: SheetSnapshot,
  brokenOff: boolean
): readonly WrittenShape[] {
  return shapes.map((shape) => {
    const own = sheet.ownAreas.find(({ name }) => name === shape.name);
    const known = own && asWritten(shapes, own, sheet, brokenOff);
    const area = own && whereCellsStand(own.area, shape.area, sheet);
    if (!known || !area) return shape;
    const markNow = marksOn(sheet, own.name);
    const kept: Marks = (row, column) => (known.holds(row, column) ? markNow(row, column) : GAP);
    return { name: own.name, area, cells: rowsOf(area, kept).flat() };
  });
}

/** The shapes of our places as a write that broke off has left them: what it reached, and ours that stood there before. */
export function halfWrittenShapes(
  { before, shapes, brokenOff, reached }: HalfWritten,
  sheet: SheetSnapshot
): readonly WrittenShape[] {
  return sheet.ownAreas.filter(hasWords).flatMap((own) => {
    const area = sheet.used && intersection(own.area, sheet.used);
    if (!area) return [];
    const was = before.ownAreas.find(({ name }) => name === own.name);
    const known = was && asWritten(shapes, was, before, brokenOff);
    const markNow = marksOn(sheet, own.name);
    const ours: Marks = (row, column) =>
      reached(row, column) || known?.holds(row, column) ? markNow(row, column) : GAP;
    return [{ name: own.name, area, cells: rowsOf(area, ours).flat() }];
  });
}

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

type Marks = (row: number, column: number) => string;

const rowsOf = ({ row, column, rows, columns }: Rectangle, mark: Marks): string[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => mark(row + down, column + right))
  );

const markIn =
  ({ area, cells }: WrittenShape): Marks =>
  (row, column) =>
    contains(area, row, column) ? (cells[placeIn(area, row, column)] ?? GAP) : GAP;

const marksOn =
  (sheet: SheetSnapshot, name: string): Marks =>
  (row, column) =>
    markOf(name, cellIn(sheet, sheet.formulas, row, column) ?? GAP);

function markOf(name: string, content: CellValue): string {
  if (content === "") return GAP;
  return isOurFormula(content) ? formulaMark(String(content)) : contentMark(name, content);
}

/** A formula by all of it but the cells it speaks of, which Excel rewrites. */
const formulaMark = (formula: string): string => FORMULA + textMark(formulaShape(formula));

/** Whether two cells say the same, as far as it was written down. */
const sameMark = (written: string, now: string): boolean =>
  written === now || (written === FORMULA && now.startsWith(FORMULA));

const placeIn = (area: Rectangle, row: number, column: number): number =>
  (row - area.row) * area.columns + column - area.column;
