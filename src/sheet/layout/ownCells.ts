import { contains, intersection } from "../address";
import { contentAt } from "../cellIn";
import { contentMark } from "../contentMark";
import { beginsAsFormula } from "../ownership";
import type { CellValue, OwnArea, SheetSnapshot } from "../snapshot";
import { isOurFormula, isOurSum } from "./ourFormulas";
import { isOwnPart } from "./ownNames";
import type { ResultToLayOut } from "./result";
import { RESULT_FIGURES } from "./resultColumns";
import { asWritten, type AsWritten } from "./asWritten";

/** Whether a cell is in our place and holds what we wrote there. */
export type OwnCells = (row: number, column: number) => boolean;

/**
 * Tells our cells from what somebody has typed over them. After a write that broke off they are
 * those that it reached, and those of the add-in that stood there before it.
 */
export function ownCells(result: ResultToLayOut): OwnCells {
  const { halfWritten } = result;
  if (!halfWritten) return cellsOfResults(result);
  const { before: snapshot, shapes, regions, brokenOff, reached } = halfWritten;
  const stood = { snapshot, ourShapes: shapes, ourRegions: regions, brokenOff };
  const wereOurs = cellsOfResults({ ...result, ...stood });
  return (row, column) => reached(row, column) || wereOurs(row, column);
}

/**
 * Tells our cells in a snapshot from what somebody has typed over them. A formula where we write values is
 * somebody's; where we write formulas, one of that kind counts as ours, since Excel rewrites it.
 * Where the same words may stand in several cells, a cell is ours if it is as it was written in its
 * place; of regions, which sorting moves with their members, if all of them are so, or if it is as it
 * was written beside its member.
 */
function cellsOfResults(result: ResultToLayOut): OwnCells {
  const { snapshot, ourMarks, ourShapes, brokenOff } = result;
  const regionAt = writtenRegions(result);
  const memberRows = new Set(result.reading.members.map(({ row }) => row));
  const firstRow = result.reading.members.reduce(
    (first, { row }) => Math.min(first, row),
    Infinity
  );
  const isOurs = (name: string, row: number, content: CellValue): boolean => {
    if (!beginsAsFormula(content)) return ourMarks.has(contentMark(name, content));
    if (isOwnPart(name, "summary")) return isOurFormula(content);
    const hasSum = RESULT_FIGURES.some((figure) => isOwnPart(name, figure));
    return hasSum && row > firstRow && !memberRows.has(row) && isOurSum(content);
  };
  const places = snapshot.ownAreas.map((own) => {
    const known = asWritten(ourShapes, own, snapshot, brokenOff);
    const isRegion = isOwnPart(own.name, "region");
    return { own, known, isTouched: isRegion && !isAsWritten(own, known, snapshot) };
  });
  return (row, column) => {
    const content = contentAt(snapshot, row, column);
    if (content === "") return false;
    const over = places.filter(({ own }) => contains(own.area, row, column));
    // While a write is broken off places overlap: what is known of the summary goes first.
    const summary = over.find(({ own }) => isOwnPart(own.name, "summary"));
    if (summary?.known) return summary.known.holds(row, column);
    return over.some(({ own, known, isTouched }) => {
      const region = isTouched ? regionAt(row) : undefined;
      if (region !== undefined) return region === content;
      if (known?.holds(row, column)) return true;
      return known === null && isOurs(own.name, row, content);
    });
  };
}

/** Whether all that stands in a place of one column is what was written there: nobody has sorted it, or typed in it. */
function isAsWritten({ area }: OwnArea, known: AsWritten | null, snapshot: SheetSnapshot): boolean {
  const { used } = snapshot;
  if (known === null || known.rowsMoved || used === null) return false;
  const { row: top, rows, column } = intersection(area, used) ?? { ...area, rows: 0 };
  return Array.from({ length: rows }, (_, down) => top + down).every(
    (row) => contentAt(snapshot, row, column) === "" || known.holds(row, column)
  );
}

/**
 * What our last result said of the region of the member that stands in a row now; undefined where
 * no member of it stands, or where a write that broke off may have left the cells of another.
 */
function writtenRegions({
  reading,
  ourRegions,
  brokenOff,
  labels,
}: ResultToLayOut): (row: number) => string | undefined {
  const codes = new Map(reading.members.map(({ row, code }) => [row, code]));
  return (row) => {
    if (brokenOff) return undefined;
    const region = ourRegions.get(codes.get(row) ?? "");
    return region === "" ? labels.noRegion : region;
  };
}
