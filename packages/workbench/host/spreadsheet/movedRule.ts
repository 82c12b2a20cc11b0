import type { Area } from "./address";
import { movedFormula } from "./movedFormula";
import { movedReferences, type MovesOn, type SheetOf } from "./movedReferences";
import { areaThrough, movedAreas, survivingPieces, type Move } from "./moves";

/** A rule's cells, and its formulas, which are written as for its first cell. */
export type Rule = { readonly areas: readonly Area[]; readonly formulas: readonly string[] };
type Cell = { readonly row: number; readonly column: number };

/**
 * A rule after moves; null where all its cells are gone. Its formulas go on to mean for every cell
 * what they meant: they are rewritten where another cell is now the first.
 */
export function movedRule(
  rule: Rule,
  home: string,
  sheetOf: SheetOf,
  movesOn: MovesOn
): Rule | null {
  const moved = movesOn(home).reduce<Rule | null>(
    (now, move) => now && afterMove(now, home, sheetOf, move),
    rule
  );
  if (!moved) return null;
  // What happened on other sheets does not touch the rule's own cells.
  const elsewhere: MovesOn = (sheetId) => (sheetId === home ? [] : movesOn(sheetId));
  return {
    ...moved,
    formulas: moved.formulas.map((each) => movedReferences(each, home, sheetOf, elsewhere)),
  };
}

function afterMove(
  { areas, formulas }: Rule,
  home: string,
  sheetOf: SheetOf,
  move: Move
): Rule | null {
  const left = movedAreas(areas, [move]);
  if (left.length === 0) return null;
  const before = firstCell(areas);
  const survivor = firstCell(areas.flatMap((area) => survivingPieces(area, move)));
  const place = areaThrough({ ...survivor, rows: 1, columns: 1 }, [move]);
  const now = firstCell(left);
  const only: MovesOn = (sheetId) => (sheetId === home ? [move] : []);
  return {
    areas: left,
    formulas: formulas.map((formula) => {
      const asForSurvivor = offset(formula, before, survivor);
      const moved = movedReferences(asForSurvivor, home, sheetOf, only);
      return offset(moved, place ?? now, now);
    }),
  };
}

/** The corner of the rectangle around areas. */
function firstCell(areas: readonly Area[]): Cell {
  return {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
}

/** A formula of one cell as it reads in another. */
function offset(formula: string, from: Cell, to: Cell): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  if (rows === 0 && columns === 0) return formula;
  const isMarked = formula.startsWith("=");
  const moved = movedFormula(isMarked ? formula : `=${formula}`, rows, columns);
  return isMarked ? moved : moved.slice(1);
}
