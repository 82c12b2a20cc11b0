import type { CellImage } from "../../src/sheet/cellImage";
import type { ForeignEdits } from "../../src/sheet/foreignEdits";
import { namesWhileWriting } from "../../src/sheet/ownAreaSteps";
import { holdsOurs, touchedCells } from "../../src/sheet/ownership";
import type { WritePlan } from "../../src/sheet/plan";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";
import { BLANK, type MemorySheet, type MemoryWorkbook } from "./memoryWorkbook";

/** What was written, and over what. */
type Written = {
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet | null;
  readonly plan: WritePlan;
  readonly expected: SheetSnapshot;
};

/** What stands in the cells that a plan is about to set; a new sheet is blank. */
export const imagesOn = (sheet: MemorySheet | null, plan: WritePlan): readonly CellImage[] =>
  touchedCells(plan).map(({ row, column }) => ({
    row,
    column,
    ...(sheet?.get(row, column) ?? BLANK),
  }));

export const contentsOn =
  (sheet: MemorySheet | undefined) =>
  (row: number, column: number): CellValue =>
    sheet?.get(row, column).content ?? "";

/** The steps that take a write back: a new sheet goes, cells that hold what we wrote get what they held. */
export function takeBackSteps(
  { workbook, sheet, plan, expected }: Written,
  edits: ForeignEdits
): readonly (() => void)[] {
  if (plan.target.kind === "new-sheet") return [() => void (sheet && workbook.remove(sheet))];
  const before = edits.namesOf(expected);
  return [
    () => void (sheet && (sheet.names = [...namesWhileWriting(before, plan.names)])),
    ...touchedCells(plan)
      .filter((cell) => sheet && holdsOurs(sheet.get(cell.row, cell.column).content, cell))
      .map((cell) => () => {
        const { row, column, ...image } = edits.imageOf(expected, cell);
        sheet?.set(row, column, image);
      }),
    () => void (sheet && (sheet.names = [...before])),
  ];
}
