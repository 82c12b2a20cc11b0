import type { ForeignEdits } from "../../src/sheet/foreignEdits";
import { holdsOurs, touchedCells } from "../../src/sheet/ownership";
import type { WritePlan } from "../../src/sheet/plan";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import type { MemorySheet, MemoryWorkbook } from "./memoryWorkbook";

/** What was written, and over what. */
type Written = {
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet | null;
  readonly plan: WritePlan;
  readonly expected: SheetSnapshot;
};

/** The steps that take a write back: a new sheet goes, cells that hold what we wrote get what they held. */
export function takeBackSteps(
  { workbook, sheet, plan, expected }: Written,
  edits: ForeignEdits
): readonly (() => void)[] {
  if (plan.target.kind === "new-sheet") return [() => void (sheet && workbook.remove(sheet))];
  return [
    ...touchedCells(plan)
      .filter((cell) => sheet && holdsOurs(sheet.get(cell.row, cell.column).content, cell))
      .map((cell) => () => {
        const { row, column, ...image } = edits.imageOf(expected, cell);
        sheet?.set(row, column, image);
      }),
    () => void (sheet && (sheet.names = [...edits.namesOf(expected)])),
  ];
}
