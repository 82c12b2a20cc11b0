import type { Move } from "../../../spreadsheet/moves";
import { childOf, childrenOf, localName, textOf, type XmlElement } from "../../xml";

/** The edge of something drawn: within which row or column, and how far into it. */
type Edge = { readonly line: number; readonly offset: number };

/**
 * Moves what is drawn over a sheet: what lies on cells goes and grows with them, what only hangs on
 * a cell goes with that, what is fixed to the page stays. Inserted and deleted cells that are no
 * whole rows or columns move no drawing.
 */
export function moveAnchors(drawing: XmlElement, all: readonly Move[]): void {
  const moves = all.filter(({ across }) => across === null);
  if (moves.length === 0) return;
  for (const anchor of childrenOf(drawing)) {
    const from = childOf(anchor, "from");
    if (!from) moveAnchors(anchor, moves);
    else moveAnchor(anchor, from, moves);
  }
}

function moveAnchor(anchor: XmlElement, from: XmlElement, moves: readonly Move[]): void {
  const placement = placementOf(anchor);
  if (placement === "absolute") return;
  const to = childOf(anchor, "to");
  for (const [axis, line, offset] of [
    ["row", "row", "rowOff"],
    ["column", "col", "colOff"],
  ] as const) {
    const along = moves.filter((move) => move.axis === axis);
    if (along.length === 0) continue;
    const begin = readEdge(from, line, offset);
    const moved = along.reduce((edge, move) => movedEdge(edge, move, "begin"), begin);
    writeEdge(from, line, offset, moved);
    if (!to) continue;
    const end = readEdge(to, line, offset);
    writeEdge(
      to,
      line,
      offset,
      placement === "oneCell"
        ? { ...end, line: end.line + moved.line - begin.line }
        : along.reduce((edge, move) => movedEdge(edge, move, "end"), end)
    );
  }
}

/** Drawings say it on the anchor, controls in two flags. */
function placementOf(anchor: XmlElement): string {
  const { editAs, moveWithCells, sizeWithCells } = anchor.attributes;
  if (editAs !== undefined) return editAs;
  if (localName(anchor) === "twoCellAnchor") return "twoCell";
  if (sizeWithCells === "1" || sizeWithCells === "true") return "twoCell";
  if (localName(anchor) !== "anchor") return "oneCell";
  return moveWithCells === "1" || moveWithCells === "true" ? "oneCell" : "absolute";
}

/** An end that lies exactly before an inserted line is not pushed on by it. */
export function movedEdge(edge: Edge, { at, count }: Move, which: "begin" | "end"): Edge {
  const { line, offset } = edge;
  if (count > 0) {
    const isPushed = which === "begin" ? line >= at : line > at || (line === at && offset > 0);
    return isPushed ? { line: line + count, offset } : edge;
  }
  if (line < at) return edge;
  return line >= at - count ? { line: line + count, offset } : { line: at, offset: 0 };
}

function readEdge(corner: XmlElement, line: string, offset: string): Edge {
  const number = (name: string) => Number(textOf(childOf(corner, name)));
  return { line: number(line), offset: number(offset) };
}

function writeEdge(corner: XmlElement, line: string, offset: string, edge: Edge): void {
  const write = (name: string, value: number): void => {
    const holder = childOf(corner, name);
    if (holder) holder.children = [String(value)];
  };
  write(line, edge.line);
  write(offset, edge.offset);
}
