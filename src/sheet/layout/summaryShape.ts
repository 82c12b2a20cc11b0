import { contains, enclosing, rectangleAddress, type Rectangle } from "../address";
import { contentMark, writtenIn } from "../contentMark";
import type { WritePlan } from "../plan";
import type { CellValue } from "../snapshot";
import { ownName } from "./ownNames";

const FORMULA = "=";
const GAP = "";

/**
 * What a result puts into each cell of its summary, and where. What somebody writes into a gap, or
 * over a cell, is told from ours by it, even where it says the same as another cell of ours.
 */
export type SummaryShape = {
  readonly area: Rectangle;
  /** Row by row: the mark of a cell, `=` for a formula, `""` for a gap. */
  readonly cells: readonly string[];
};

export function summaryShape({ names, cells }: WritePlan): SummaryShape | null {
  const area = names.find(({ name }) => name === ownName("summary"))?.area;
  if (!area) return null;
  const marks = Array.from({ length: area.rows * area.columns }, () => GAP);
  for (const { row, column, content } of cells) {
    if (!contains(area, row, column)) continue;
    const written = writtenIn(content);
    marks[placeIn(area, row, column)] =
      written === null ? FORMULA : contentMark(ownName("summary"), written);
  }
  return { area, cells: marks };
}

/**
 * Whether a cell of the summary, which stands in `area` now, holds what one of the results that may
 * stand there put into it; there are several after a write that broke off. Null once rows were put
 * in and the places are no longer known.
 */
export function isAsWritten(
  shapes: readonly SummaryShape[],
  area: Rectangle,
  {
    row,
    column,
    content,
  }: { readonly row: number; readonly column: number; readonly content: CellValue }
): boolean | null {
  const standing = whatStands(shapes, area);
  const [first, ...others] = standing;
  if (!first) return null;
  const written = others.reduce((all, shape) => enclosing(all, shape.area), first.area);
  if (written.rows !== area.rows || written.columns !== area.columns) return null;
  const [down, right] = [area.row - written.row, area.column - written.column];
  const isFormula = typeof content === "string" && content.startsWith(FORMULA);
  const mark = isFormula ? FORMULA : contentMark(ownName("summary"), content);
  return standing.some((shape) => markAt(shape, row - down, column - right) === mark);
}

/** The result as it stands in `area` now, where rows put in before it have moved it as a whole. */
export function standingAt(
  shapes: readonly SummaryShape[],
  area: Rectangle | undefined
): readonly SummaryShape[] {
  const [shape, ...others] = shapes;
  const moved =
    shape &&
    area &&
    others.length === 0 &&
    shape.area.rows === area.rows &&
    shape.area.columns === area.columns;
  return moved ? [{ ...shape, area }] : shapes;
}

/** A write that broke off before its cells, or after them, has left the place of one result only. */
function whatStands(shapes: readonly SummaryShape[], area: Rectangle): readonly SummaryShape[] {
  const one = shapes.filter((shape) => rectangleAddress(shape.area) === rectangleAddress(area));
  return shapes.length > 1 && one.length === 1 ? one : shapes;
}

const markAt = ({ area, cells }: SummaryShape, row: number, column: number): string =>
  contains(area, row, column) ? (cells[placeIn(area, row, column)] ?? GAP) : GAP;

const placeIn = (area: Rectangle, row: number, column: number): number =>
  (row - area.row) * area.columns + column - area.column;
