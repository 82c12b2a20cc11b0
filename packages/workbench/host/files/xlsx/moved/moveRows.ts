import { areaThrough, lineThrough, type Move } from "../../../spreadsheet/moves";
import type { FileSource } from "../source";

type ForeignFormulas = FileSource["foreignFormulas"][string];

/** What a file says of its rows, by where they are now. */
export function movedRowAttributes<T>(
  attributes: ReadonlyMap<number, T>,
  moves: readonly Move[]
): ReadonlyMap<number, T> {
  const along = moves.filter(({ axis, across }) => axis === "row" && across === null);
  if (along.length === 0) return attributes;
  return new Map(
    [...attributes].flatMap(([row, each]) => {
      const moved = lineThrough(row, along);
      return moved === null ? [] : [[moved, each] as const];
    })
  );
}

/** Formulas into other workbooks by where their cells are now. */
export function movedForeignFormulas(
  formulas: ForeignFormulas = {},
  moves: readonly Move[]
): ForeignFormulas {
  return Object.fromEntries(
    Object.entries(formulas).flatMap(([place, formula]) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const moved = areaThrough({ row, column, rows: 1, columns: 1 }, moves);
      return moved ? [[`${moved.row},${moved.column}`, formula]] : [];
    })
  );
}
