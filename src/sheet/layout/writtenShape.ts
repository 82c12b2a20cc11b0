import { contains, enclosing, rectangleAddress, type Rectangle } from "../address";
import { contentMark, writtenIn } from "../contentMark";
import type { WritePlan } from "../plan";
import type { CellValue, OwnArea } from "../snapshot";
import { isOwnPart } from "./ownNames";

const FORMULA = "=";
const GAP = "";

/**
 * What a result puts into each cell of one of its places, and where. What somebody writes into a
 * gap, or over a cell, is told from ours by it, even where it says the same as another cell of ours.
 */
export type WrittenShape = OwnArea & {
  /** Row by row: the mark of a cell, `=` for a formula, `""` for a gap. */
  readonly cells: readonly string[];
};

/** The shapes of the places in which words stand: two cells there may well say the same. */
export function writtenShapes({ names, cells }: WritePlan): readonly WrittenShape[] {
  return names
    .filter(({ name }) => isOwnPart(name, "summary") || isOwnPart(name, "region"))
    .map(({ name, area }) => {
      const marks = Array.from({ length: area.rows * area.columns }, () => GAP);
      for (const { row, column, content } of cells) {
        if (!contains(area, row, column)) continue;
        const written = writtenIn(content);
        marks[placeIn(area, row, column)] = written === null ? FORMULA : contentMark(name, written);
      }
      return { name, area, cells: marks };
    });
}

/**
 * Whether a cell of one of our places holds what one of the results that may stand there put into
 * it; there are several after a write that broke off. Null once rows were put in and the places
 * are no longer known.
 */
export function isAsWritten(
  shapes: readonly WrittenShape[],
  { name, area }: OwnArea,
  {
    row,
    column,
    content,
  }: { readonly row: number; readonly column: number; readonly content: CellValue }
): boolean | null {
  const standing = whatStands(shapesOf(shapes, name), area);
  const [first, ...others] = standing;
  if (!first) return null;
  const written = others.reduce((all, shape) => enclosing(all, shape.area), first.area);
  if (written.rows !== area.rows || written.columns !== area.columns) return null;
  const [down, right] = [area.row - written.row, area.column - written.column];
  const isFormula = typeof content === "string" && content.startsWith(FORMULA);
  const mark = isFormula ? FORMULA : contentMark(name, content);
  return standing.some((shape) => markAt(shape, row - down, column - right) === mark);
}

/** The result as it stands on the sheet now, where rows put in before a place have moved it as a whole. */
export function standingAt(
  shapes: readonly WrittenShape[],
  ownAreas: readonly OwnArea[]
): readonly WrittenShape[] {
  return shapes.map((shape) => {
    const area = ownAreas.find(({ name }) => name === shape.name)?.area;
    const moved =
      area &&
      shapesOf(shapes, shape.name).length === 1 &&
      shape.area.rows === area.rows &&
      shape.area.columns === area.columns;
    return moved ? { ...shape, area } : shape;
  });
}

const shapesOf = (shapes: readonly WrittenShape[], name: string): readonly WrittenShape[] =>
  shapes.filter((shape) => shape.name === name);

/** A write that broke off before its cells, or after them, has left the place of one result only. */
function whatStands(shapes: readonly WrittenShape[], area: Rectangle): readonly WrittenShape[] {
  const one = shapes.filter((shape) => rectangleAddress(shape.area) === rectangleAddress(area));
  return shapes.length > 1 && one.length === 1 ? one : shapes;
}

const markAt = ({ area, cells }: WrittenShape, row: number, column: number): string =>
  contains(area, row, column) ? (cells[placeIn(area, row, column)] ?? GAP) : GAP;

const placeIn = (area: Rectangle, row: number, column: number): number =>
  (row - area.row) * area.columns + column - area.column;
