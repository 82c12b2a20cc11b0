import type { OfficePackage } from "../../OfficePackage";
import { childOf, childrenOf, localName, textOf, type XmlElement } from "../../xml";
import type { FileMoves } from "./FileMoves";
import { moveAnchors } from "./moveAnchors";
import { moveNotes } from "./moveNotes";

/** Moves what lies in parts beside a sheet: drawings, notes, pivot tables. */
export function moveSheetParts(
  file: OfficePackage,
  sheetPath: string,
  sheetId: string,
  moves: FileMoves
): void {
  const on = moves.on(sheetId);
  if (on.length === 0) return;
  const each = (kind: string, change: (root: XmlElement) => void): void =>
    file.related(sheetPath, kind).forEach(({ target }) => file.changeXml(target, change));
  each("drawing", (drawing) => moveAnchors(drawing, on));
  each("pivotTable", (pivot) => moveAttribute(childOf(pivot, "location"), "ref", sheetId, moves));
  moveNotes(file, sheetPath, on);
}

/** Moves what refers to cells from anywhere in the file: charts, and the sources of pivot tables. */
export function moveReferringParts(file: OfficePackage, moves: FileMoves): void {
  if (moves.idle) return;
  for (const path of file.names()) {
    if (/^xl\/charts\/chart[^/]*\.xml$/.test(path)) {
      file.changeXml(path, (chart) => moveFormulas(chart, moves));
    }
    if (/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/.test(path)) {
      file.changeXml(path, (cache) => movePivotSource(cache, moves));
    }
  }
}

/** A chart names the sheet of all its cells: it has none of its own. */
function moveFormulas(parent: XmlElement, moves: FileMoves): void {
  for (const each of childrenOf(parent)) {
    if (localName(each) === "f" && childrenOf(each).length === 0) {
      each.children = [moves.formula(textOf(each), "")];
    } else moveFormulas(each, moves);
  }
}

function movePivotSource(cache: XmlElement, moves: FileMoves): void {
  const source = childOf(childOf(cache, "cacheSource"), "worksheetSource");
  const { sheet, ref } = source?.attributes ?? {};
  if (!source || sheet === undefined || ref === undefined) return;
  const moved = moves.place(sheet, ref);
  if (moved) Object.assign(source.attributes, moved);
}

function moveAttribute(
  element: XmlElement | undefined,
  name: string,
  sheetId: string,
  moves: FileMoves
): void {
  const moved = element && moves.reference(element.attributes[name] ?? "", sheetId);
  if (element && moved) element.attributes[name] = moved;
}
