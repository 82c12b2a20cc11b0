import { cellAddress, enclosing, type Rectangle } from "../address";
import { textCell } from "./cells";
import { writtenIn } from "../contentMark";
import type { PlannedCell, WritePlan } from "../plan";
import type { CellValue, SheetSnapshot } from "../snapshot";

/** The snapshot as it is once a plan for the sheet was carried out; what its formulas come to is not known yet. */
export function afterWrite(
  snapshot: SheetSnapshot,
  { cells, cleared, names }: WritePlan
): SheetSnapshot {
  const emptied = cleared.map((place) => textCell(place.row, place.column, ""));
  return { ...withCells(snapshot, [...emptied, ...cells], new Map()), ownAreas: names };
}

/**
 * The snapshot with some cells set; its used area grows as it must. What formulas come to is told by
 * `results`, by address.
 */
export function withCells(
  snapshot: SheetSnapshot,
  cells: readonly PlannedCell[],
  results: ReadonlyMap<string, CellValue>
): SheetSnapshot {
  const [first] = cells;
  if (!first) return snapshot;
  const placeOf = ({ row, column }: PlannedCell): Rectangle => ({
    row,
    column,
    rows: 1,
    columns: 1,
  });
  const old = snapshot.used ?? placeOf(first);
  const used = cells.map(placeOf).reduce(enclosing, old);
  const [down, right] = [old.row - used.row, old.column - used.column];
  const grown = <T>(grid: readonly (readonly T[])[], blank: T): T[][] =>
    Array.from({ length: used.rows }, (_, row) =>
      Array.from(
        { length: used.columns },
        (_unused, column) => grid[row - down]?.[column - right] ?? blank
      )
    );
  const values = grown<CellValue>(snapshot.values, "");
  const formulas = grown<CellValue>(snapshot.formulas, "");
  const numberFormats = grown(snapshot.numberFormats, "General");
  for (const { row, column, content, numberFormat } of cells) {
    const [r, c] = [row - used.row, column - used.column];
    const written = writtenIn(content);
    values[r]![c] = written ?? results.get(cellAddress(row, column)) ?? "";
    formulas[r]![c] = content.kind === "formula" ? content.formula : (written ?? "");
    if (numberFormat !== undefined) numberFormats[r]![c] = numberFormat;
  }
  return { ...snapshot, used, values, formulas, numberFormats };
}
