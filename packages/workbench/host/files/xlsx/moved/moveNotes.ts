import { areaAddress, parseArea, type Area } from "../../../spreadsheet/address";
import { areaThrough, type Move } from "../../../spreadsheet/moves";
import type { OfficePackage } from "../../OfficePackage";
import {
  childOf,
  childrenOf,
  elementText,
  parseAsWritten,
  textOf,
  type XmlElement,
} from "../../xml";
import { movedEdge } from "./moveAnchors";

/** Moves the notes of a sheet with their cells, and the frames that Excel draws them in. */
export function moveNotes(file: OfficePackage, sheetPath: string, moves: readonly Move[]): void {
  for (const kind of ["comments", "threadedComment"]) {
    for (const { target } of file.related(sheetPath, kind)) {
      file.changeXml(target, (root) => {
        const list = kind === "comments" ? childOf(root, "commentList") : root;
        if (list) list.children = childrenOf(list).filter((note) => moveNote(note, moves));
      });
    }
  }
  for (const { target } of file.related(sheetPath, "vmlDrawing")) {
    const frames = frameTree(file.text(target));
    if (!frames) continue;
    const before = elementText(frames);
    frames.children = frames.children.filter(
      (shape) => typeof shape === "string" || moveFrame(shape, moves)
    );
    const after = elementText(frames);
    if (after !== before) file.setText(target, after);
  }
}

/** Tells whether the note's cell is still there. */
function moveNote(note: XmlElement, moves: readonly Move[]): boolean {
  const cell = parseArea(note.attributes.ref ?? "");
  const moved = cell && areaThrough(cell, moves);
  if (moved) note.attributes.ref = areaAddress(moved);
  return !cell || moved !== null;
}

/** Frames are in an older language, which not every program writes as well-formed XML. */
function frameTree(text: string | undefined): XmlElement | null {
  try {
    return text === undefined ? null : parseAsWritten(text);
  } catch {
    return null;
  }
}

/** Moves a frame: of a note with its cell, of a button or list with the lines that it lies on. */
function moveFrame(shape: XmlElement, moves: readonly Move[]): boolean {
  const data = childOf(shape, "ClientData");
  if (!data) return true;
  const row = childOf(data, "Row");
  const column = childOf(data, "Column");
  const anchor = childOf(data, "Anchor");
  const edges = textOf(anchor).split(",").map(Number);
  if (data.attributes.ObjectType !== "Note" || !row || !column) {
    if (anchor) writeCorners(anchor, edges, movedCorners(edges, moves));
    return true;
  }
  const cell: Area = {
    row: Number(textOf(row)),
    column: Number(textOf(column)),
    rows: 1,
    columns: 1,
  };
  const moved = areaThrough(cell, moves);
  if (!moved) return false;
  row.children = [String(moved.row)];
  column.children = [String(moved.column)];
  const by = [moved.column - cell.column, 0, moved.row - cell.row, 0];
  const shifted = edges.map((edge, index) => Math.max(0, edge + (by[index % 4] ?? 0)));
  if (anchor) writeCorners(anchor, edges, shifted);
  return true;
}

function writeCorners(
  anchor: XmlElement,
  before: readonly number[],
  after: readonly number[]
): void {
  const isMoved = after.some((edge, index) => edge !== before[index]);
  if (isMoved && before.length === 8) anchor.children = [after.join(", ")];
}

/** An anchor is left column, offset, top row, offset, and the same of the lower right corner. */
function movedCorners(edges: readonly number[], all: readonly Move[]): number[] {
  const moves = all.filter(({ across }) => across === null);
  return [0, 2, 4, 6].flatMap((place) => {
    const axis = place % 4 === 0 ? "column" : "row";
    const { line, offset } = moves
      .filter((move) => move.axis === axis)
      .reduce((edge, move) => movedEdge(edge, move, place < 4 ? "begin" : "end"), {
        line: edges[place] ?? 0,
        offset: edges[place + 1] ?? 0,
      });
    return [line, offset];
  });
}
