import { contains } from "../address";
import { cellIn } from "../cellIn";
import { contentMark } from "../contentMark";
import type { OwnArea } from "../snapshot";
import { isOwnPart } from "./ownNames";
import type { ResultToLayOut } from "./result";
import { isAsWritten } from "./writtenShape";

/** Whether a cell is in our place and holds what we wrote there. */
export type OwnCells = (row: number, column: number) => boolean;

/**
 * Tells our cells from what somebody has typed over them. Formulas in our places count as ours,
 * since Excel rewrites them. Where the same words may stand in several cells, a cell is ours if it
 * is as it was written in its place, or, for a region, beside its member, which sorting moves.
 */
export function ownCells(result: ResultToLayOut): OwnCells {
  const { snapshot, ourMarks, ourShapes } = result;
  const regionAt = writtenRegions(result);
  return (row, column) => {
    const content = cellIn(snapshot, snapshot.formulas, row, column) ?? "";
    const isFormula = typeof content === "string" && content.startsWith("=");
    const isOursIn = (own: OwnArea): boolean => {
      const asWritten = isAsWritten(ourShapes, own, { row, column, content });
      if (asWritten === true) return true;
      const region = isOwnPart(own.name, "region") ? regionAt(row, own) : undefined;
      if (region !== undefined) return region === content;
      return asWritten ?? (isFormula || ourMarks.has(contentMark(own.name, content)));
    };
    // While a write is broken off places overlap: what is known of the summary goes first.
    const over = snapshot.ownAreas.filter(({ area }) => contains(area, row, column));
    const summary = over.find(({ name }) => isOwnPart(name, "summary"));
    const known = summary && isAsWritten(ourShapes, summary, { row, column, content });
    return known ?? over.some(isOursIn);
  };
}

/**
 * What our last result said of the region of the member that stands in a row now; undefined where
 * no member of it stands, or where a write that broke off may have left the cells of another.
 */
function writtenRegions({
  reading,
  ourRegions,
  ourShapes,
  labels,
}: ResultToLayOut): (row: number, own: OwnArea) => string | undefined {
  const codes = new Map(reading.members.map(({ row, code }) => [row, code]));
  return (row, { name }) => {
    if (ourShapes.filter((shape) => shape.name === name).length > 1) return undefined;
    const region = ourRegions.get(codes.get(row) ?? "");
    return region === "" ? labels.noRegion : region;
  };
}
