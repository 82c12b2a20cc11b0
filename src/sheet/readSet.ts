import { cellAddress, sameArea, type Rectangle } from "./address";
import type { ForeignCell } from "./cellImage";
import { cellIn, contentAt } from "./cellIn";
import type { WritePlan } from "./plan";
import type { Grid, OwnArea, SheetSnapshot } from "./snapshot";

/** What cells hold in the moment of a write; the grids cover the area and nothing else. */
export type CellsNow = {
  readonly area: Rectangle;
  readonly values: Grid;
  readonly formulas: Grid;
};

/** What a plan rests on that is not as it was read. */
export type MovedMeanwhile = {
  readonly area: "host";
  readonly code: "moved-meanwhile";
  readonly cells: readonly ForeignCell[];
};

/**
 * Compares what a plan rests on, as it stands in the moment of the write, with what was read: the
 * cells of its read set, and on the sheet it writes to the places of our names. Null where all of
 * it is as it was.
 */
export function movedSinceRead(
  { target }: Pick<WritePlan, "target">,
  expected: SheetSnapshot,
  now: readonly CellsNow[],
  namesNow: readonly OwnArea[]
): MovedMeanwhile | null {
  const cells = now.flatMap((cellsNow) => changedIn(cellsNow, expected));
  const namesStand = target.kind === "new-sheet" || sameNames(namesNow, expected.ownAreas);
  return cells.length === 0 && namesStand ? null : { area: "host", code: "moved-meanwhile", cells };
}

function changedIn({ area, values, formulas }: CellsNow, expected: SheetSnapshot): ForeignCell[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((content, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const isSame =
        content === contentAt(expected, row, column) &&
        values[down]![right] === (cellIn(expected, expected.values, row, column) ?? "");
      return isSame ? [] : [{ cell: cellAddress(row, column), content }];
    })
  );
}

const sameNames = (now: readonly OwnArea[], expected: readonly OwnArea[]): boolean =>
  now.length === expected.length &&
  expected.every(({ name, area }) =>
    now.some((own) => own.name === name && sameArea(own.area, area))
  );
