import type { Injector } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import { toUniver, type Area } from "./address";

/** Cells of a sheet. */
export type CellsOf = { readonly sheetId: string; readonly area: Area };
type Mutations = NonNullable<ReturnType<typeof getMoveRangeCommandMutations>>;

/** What moves cells to another place, as when they are dragged: formulas that refer to them follow. */
export function movedCells(
  injector: Injector,
  unitId: string,
  from: CellsOf,
  to: CellsOf
): Mutations {
  const places = {
    fromUnitId: unitId,
    fromSubUnitId: from.sheetId,
    fromRange: toUniver(from.area),
    toUnitId: unitId,
    toSubUnitId: to.sheetId,
    toRange: toUniver(to.area),
  };
  // What is selected stays selected, and rows keep their heights.
  const options = { includeSelection: false, includeAutoHeight: false };
  const moved = injector.invoke((accessor) =>
    getMoveRangeCommandMutations(accessor, places, options)
  );
  if (!moved) throw new Error("Univer does not move these cells.");
  return moved;
}
