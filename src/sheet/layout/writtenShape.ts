import { contains, type Rectangle } from "../address";
import { cellIn } from "../cellIn";
import { contentMark, textMark, writtenIn } from "../contentMark";
import { formulaShape } from "../formulaReferences";
import type { PlannedCell, WritePlan } from "../plan";
import type { CellValue, OwnArea, SheetSnapshot } from "../snapshot";
import { isOurFormula } from "./ourFormulas";
import { isOwnPart } from "./ownNames";

/** A formula in what an earlier version wrote down; now the mark of its shape follows. */
export const FORMULA = "=";
export const GAP = "";
/**
 * What a result puts into each cell of one of its places, and where. What somebody writes into a
 * gap, or over a cell, is told from ours by it, even where it says the same as another cell of the add-in.
 */
export type WrittenShape = OwnArea & {
  /** Row by row: the mark of a cell, with `=` before that of a formula, `""` for a gap. */
  readonly cells: readonly string[];
};

/** The shapes of the places in which words stand: two cells there may well say the same. */
export function writtenShapes({ names, cells }: WritePlan): readonly WrittenShape[] {
  return names.filter(hasWords).map((own) => shapeOf(own, cells.map(toMarked)));
}

export const toMarked = ({ row, column, content }: PlannedCell) => ({
  row,
  column,
  content: content.kind === "formula" ? content.formula : writtenIn(content)!,
  isFormula: content.kind === "formula",
});

/** Whether words stand in a place of the add-in. */
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

/** The mark of each cell of a sheet. */
export type Marks = (row: number, column: number) => string;

export const rowsOf = ({ row, column, rows, columns }: Rectangle, mark: Marks): string[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => mark(row + down, column + right))
  );

export const markIn =
  ({ area, cells }: WrittenShape): Marks =>
  (row, column) =>
    contains(area, row, column) ? (cells[placeIn(area, row, column)] ?? GAP) : GAP;

export const marksOn =
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
export const sameMark = (written: string, now: string): boolean =>
  written === now || (written === FORMULA && now.startsWith(FORMULA));

const placeIn = (area: Rectangle, row: number, column: number): number =>
  (row - area.row) * area.columns + column - area.column;
