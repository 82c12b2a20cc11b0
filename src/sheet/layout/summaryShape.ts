import { contains, enclosing, rectangleAddress, type Rectangle } from "../address";
import type { WritePlan } from "../plan";
import { ownName } from "./ownNames";

const HEX = 16;

/**
 * Which cells of the summary a result fills, where it was written. A note that somebody writes into
 * a gap is told from our cells by it, even where it says the same.
 */
export type SummaryShape = {
  readonly area: Rectangle;
  /** A hexadecimal digit for each row, a bit for each of its four columns. */
  readonly filled: string;
};

export function summaryShape({ names, cells }: WritePlan): SummaryShape | null {
  const area = names.find(({ name }) => name === ownName("summary"))?.area;
  if (!area) return null;
  const rows = Array.from({ length: area.rows }, () => 0);
  for (const { row, column } of cells) {
    if (!contains(area, row, column)) continue;
    rows[row - area.row]! |= 1 << (column - area.column);
  }
  return { area, filled: rows.map((bits) => bits.toString(HEX)).join("") };
}

/**
 * Whether a cell of the summary, which stands in `area` now, was left empty by every result that
 * may stand there: several after a write that broke off. Never, once rows were put in and the
 * places are no longer known.
 */
export function isGap(
  shapes: readonly SummaryShape[],
  area: Rectangle,
  row: number,
  column: number
): boolean {
  const standing = whatStands(shapes, area);
  const [first, ...others] = standing;
  if (!first) return false;
  const written = others.reduce((all, shape) => enclosing(all, shape.area), first.area);
  if (written.rows !== area.rows || written.columns !== area.columns) return false;
  const [down, right] = [area.row - written.row, area.column - written.column];
  return standing.every((shape) => !isFilled(shape, row - down, column - right));
}

/** A write that broke off before its cells, or after them, has left the place of one result only. */
function whatStands(shapes: readonly SummaryShape[], area: Rectangle): readonly SummaryShape[] {
  const one = shapes.filter((shape) => rectangleAddress(shape.area) === rectangleAddress(area));
  return shapes.length > 1 && one.length === 1 ? one : shapes;
}

function isFilled({ area, filled }: SummaryShape, row: number, column: number): boolean {
  if (!contains(area, row, column)) return false;
  const bits = parseInt(filled.charAt(row - area.row), HEX);
  return (bits & (1 << (column - area.column))) !== 0;
}
