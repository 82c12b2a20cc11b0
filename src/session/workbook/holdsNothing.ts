import { cellIn } from "../../sheet/cellIn";
import type { SheetSnapshot } from "../../sheet/snapshot";

/** Whether nothing stands in our places on a sheet, or there are none. */
export function holdsNothing(sheet: SheetSnapshot): boolean {
  return sheet.ownAreas.every(({ area: { row, column, rows, columns } }) =>
    Array.from({ length: rows * columns }, (_, index) =>
      cellIn(sheet, sheet.formulas, row + Math.floor(index / columns), column + (index % columns))
    ).every((content) => content === "" || content === undefined)
  );
}
