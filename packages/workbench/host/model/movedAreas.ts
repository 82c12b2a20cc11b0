import { areaAddress, type Area } from "../spreadsheet/address";
import { areaThrough, movedAreas, movedLine, type Move } from "../spreadsheet/moves";
import { areasOf } from "./objects";
import type { BookState, FilterState } from "./state";

const PRINTED = ["printArea", "titleRows", "titleColumns"] as const;

/** Moves filters, print areas and unlocked cells of a workbook's state. */
export function moveAreas(
  state: BookState,
  move: Move,
  sheetOfTable: (tableId: string) => string | undefined
): void {
  for (const [key, filter] of Object.entries(state.filters)) {
    if (key !== move.sheetId && sheetOfTable(key) !== move.sheetId) continue;
    const moved = movedFilter(filter, move);
    if (moved) state.filters[key] = moved;
    else delete state.filters[key];
  }
  const layout = state.pageLayouts[move.sheetId];
  for (const name of PRINTED) {
    const area = layout?.[name] as Area | undefined;
    const moved = area && areaThrough(area, [move]);
    if (layout && moved) layout[name] = moved;
    else if (layout && area) delete layout[name];
  }
  const unlocked = state.unlocked[move.sheetId];
  if (unlocked) {
    state.unlocked[move.sheetId] = unlocked.flatMap((address) =>
      movedAreas(areasOf(address), [move]).map(areaAddress)
    );
  }
}

/** A filter's criteria go with their columns; one whose header row is gone is no filter. */
function movedFilter(filter: FilterState, move: Move): FilterState | null {
  const area = areaThrough(filter.area, [move]);
  const top = { ...filter.area, rows: 1 };
  if (!area || !areaThrough(top, [move])) return null;
  const isAcross = move.axis === "column";
  const follows = move.across === null || area.row !== filter.area.row || isAcross;
  const hiddenRows =
    move.axis === "row" && follows
      ? filter.hiddenRows.flatMap((row) => movedLine(row, move) ?? [])
      : filter.hiddenRows;
  const criteria = Object.entries(filter.criteria).flatMap(([column, each]) => {
    if (!isAcross) return [[Number(column), each] as const];
    const place = movedLine(filter.area.column + Number(column), move);
    return place === null ? [] : [[place - area.column, each] as const];
  });
  return { area, criteria: Object.fromEntries(criteria), hiddenRows };
}
