import { intersection } from "../address";
import type { SheetSnapshot } from "../snapshot";
import { asWritten, whereCellsStand } from "./asWritten";
import { GAP, hasWords, marksOn, rowsOf, type Marks, type WrittenShape } from "./writtenShape";

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

/** The shapes of our places as a write that broke off has left them: what it reached, and what the add-in had put there before. */
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
