import type { ICellData } from "@univerjs/core";
import { columnName } from "../../../spreadsheet/address";
import { childOf, childrenOf, element, textOf, type XmlElement } from "../../xml";
import type { FileMoves } from "../moved/FileMoves";
import type { StyleWriter } from "../StyleWriter";
import { placeKey, type Value } from "./cellContent";
import type { FileCell } from "./readCells";
import type { Place } from "./SheetCells";
import { resultOf } from "./valueXml";

export type Standing = {
  readonly file: FileCell;
  readonly now: ICellData | undefined;
  readonly place: Place;
  /** A result in place of the file's; undefined where that stands. */
  readonly result: Value | null | undefined;
};

/**
 * A cell of the file where it is now, with all that the file says of it: changed in its place, its
 * format, what its formula refers to and its result, each only where it is another one.
 */
export function standingCell(
  { file, now, place, result }: Standing,
  sheetId: string,
  moves: FileMoves,
  styles: StyleWriter
): { readonly element: XmlElement; readonly changed: boolean } {
  const before = file.element;
  const attributes = { ...before.attributes };
  const formula = childOf(before, "f");
  const movedTo = formula && movedFormula(formula, sheetId, moves);
  let changed = placeKey(place.row, place.column) !== placeKey(file.row, file.column);
  attributes.r = `${columnName(place.column)}${place.row + 1}`;
  if (now?.s !== file.data.s && !(now === undefined && file.data.s === undefined)) {
    const format = styles.formatOf(now?.s);
    changed ||= String(format) !== (before.attributes.s ?? "0");
    delete attributes.s;
    if (format > 0) attributes.s = String(format);
  }
  let children = before.children;
  if (formula && movedTo && movedTo !== formula) {
    changed = true;
    children = children.map((each) => (each === formula ? movedTo : each));
  }
  if (result !== undefined) {
    changed = true;
    const { type, text } = resultOf(result);
    delete attributes.t;
    if (type !== null) attributes.t = type;
    const others = childrenOf({ ...before, children }).filter(
      (each) => each.name !== "v" && each.name !== "is"
    );
    const value = text === null ? [] : [element("v", {}, [text])];
    const at = others.findIndex(({ name }) => name === "extLst");
    others.splice(at < 0 ? others.length : at, 0, ...value);
    children = others;
  }
  return { element: { name: before.name, attributes, children }, changed };
}

/** The formula's element with what it refers to now; the same one where nothing has moved. */
function movedFormula(formula: XmlElement, sheetId: string, moves: FileMoves): XmlElement {
  if (moves.idle) return formula;
  const text = textOf(formula);
  const moved = text === "" ? "" : moves.formula(text, sheetId);
  const attributes = { ...formula.attributes };
  for (const name of ["ref", "r1", "r2"]) {
    const area = attributes[name];
    if (area !== undefined) attributes[name] = moves.reference(area, sheetId) ?? area;
  }
  const stays =
    moved === text &&
    Object.entries(attributes).every(([name, value]) => formula.attributes[name] === value);
  return stays ? formula : { ...formula, attributes, children: moved === "" ? [] : [moved] };
}
