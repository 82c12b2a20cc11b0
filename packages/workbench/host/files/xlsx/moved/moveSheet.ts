import { parseArea } from "../../../spreadsheet/address";
import { lineThrough, type Move } from "../../../spreadsheet/moves";
import { childOf, childrenOf, flagOf, localName, textOf, type XmlElement } from "../../xml";
import type { FileMoves } from "./FileMoves";
import { moveAnchors } from "./moveAnchors";

/** Moves what a sheet's own part says of its cells and the workbook does not hold. */
export function moveSheet(sheet: XmlElement, sheetId: string, moves: FileMoves): void {
  if (moves.idle) return;
  keepChildren(sheet, (section) => {
    switch (section.name) {
      case "conditionalFormatting":
        return moveRule(section, sheetId, moves);
      case "dataValidations":
        return moveList(section, (each) => moveRule(each, sheetId, moves));
      case "protectedRanges":
      case "ignoredErrors":
        return moveList(section, (each) => moveRule(each, sheetId, moves));
      case "hyperlinks":
        return moveList(section, (link) => moveLink(link, sheetId, moves));
      case "autoFilter":
        return moveFilter(section, sheetId, moves);
      case "sortState":
        return moveSort(section, sheetId, moves);
      case "cellWatches":
        return moveList(section, (each) => moveAttribute(each, "r", sheetId, moves));
      case "rowBreaks":
        return moveBreaks(section, "row", sheetId, moves);
      case "colBreaks":
        return moveBreaks(section, "column", sheetId, moves);
      case "controls":
      case "oleObjects":
        moveAnchors(section, moves.on(sheetId));
        return true;
      case "extLst":
        return moveExtensions(section, sheetId, moves);
      default:
        return true;
    }
  });
}

/** Takes away the children that are not to stay. */
function keepChildren(parent: XmlElement, stays: (child: XmlElement) => boolean): void {
  parent.children = parent.children.filter((child) => typeof child === "string" || stays(child));
}

/** A list that is left empty goes as a whole. */
function moveList(list: XmlElement, stays: (child: XmlElement) => boolean): boolean {
  keepChildren(list, stays);
  const left = childrenOf(list).length;
  if (list.attributes.count !== undefined) list.attributes.count = String(left);
  return left > 0;
}

/** Moves a rule with the attribute `sqref`; tells whether any of its cells are left. */
function moveRule(rule: XmlElement, sheetId: string, moves: FileMoves): boolean {
  const holders = formulaHolders(rule);
  const formulas = holders.map(({ read }) => read());
  const moved = moves.rule({ sqref: rule.attributes.sqref ?? "", formulas }, sheetId);
  if (!moved) return false;
  rule.attributes.sqref = moved.sqref;
  holders.forEach(({ write }, index) => write(moved.formulas[index] ?? ""));
  return true;
}

type Holder = { readonly read: () => string; readonly write: (formula: string) => void };

/** Where the formulas of a rule stand: in elements, and in the limits of scales and bars. */
function formulaHolders(parent: XmlElement): Holder[] {
  return childrenOf(parent).flatMap((each) => {
    if (/^(formula[12]?|f)$/.test(localName(each)) && childrenOf(each).length === 0) {
      return [
        {
          read: () => textOf(each),
          write: (formula) => {
            each.children = [formula];
          },
        },
      ];
    }
    if (each.name === "cfvo" && each.attributes.type === "formula") {
      return [
        {
          read: () => each.attributes.val ?? "",
          write: (formula) => {
            each.attributes.val = formula;
          },
        },
      ];
    }
    return formulaHolders(each);
  });
}

/** A link whose cells are cut apart keeps the first of them. */
function moveLink(link: XmlElement, sheetId: string, moves: FileMoves): boolean {
  const { location } = link.attributes;
  if (location !== undefined) link.attributes.location = moves.formula(location, sheetId);
  return moveAttribute(link, "ref", sheetId, moves);
}

function moveAttribute(
  element: XmlElement,
  name: string,
  sheetId: string,
  moves: FileMoves
): boolean {
  const moved = moves.reference(element.attributes[name] ?? "", sheetId);
  if (moved !== null) element.attributes[name] = moved;
  return moved !== null;
}

/** Columns of a filter are numbered from its first: inserted ones shift the numbers. */
export function moveFilter(filter: XmlElement, sheetId: string, moves: FileMoves): boolean {
  const before = firstColumn(filter);
  if (!moveAttribute(filter, "ref", sheetId, moves)) return false;
  const after = firstColumn(filter);
  keepChildren(filter, (child) => {
    if (localName(child) === "sortState") return moveSort(child, sheetId, moves);
    const { colId } = child.attributes;
    if (localName(child) !== "filterColumn" || colId === undefined) return true;
    const column = columnThrough(before + Number(colId), sheetId, moves);
    if (column !== null) child.attributes.colId = String(column - after);
    return column !== null;
  });
  return true;
}

function moveSort(sort: XmlElement, sheetId: string, moves: FileMoves): boolean {
  const stays = moveAttribute(sort, "ref", sheetId, moves);
  keepChildren(
    sort,
    (child) => localName(child) !== "sortCondition" || moveAttribute(child, "ref", sheetId, moves)
  );
  return stays && childrenOf(sort, "sortCondition").length > 0;
}

const firstColumn = (filter: XmlElement): number =>
  parseArea(filter.attributes.ref ?? "")?.column ?? 0;

function columnThrough(column: number, sheetId: string, moves: FileMoves): number | null {
  return lineThrough(
    column,
    moves.on(sheetId).filter(({ axis }) => axis === "column")
  );
}

/** A page begins with a row or column: where that is deleted the break is, too. */
function moveBreaks(
  breaks: XmlElement,
  axis: Move["axis"],
  sheetId: string,
  moves: FileMoves
): boolean {
  const along = moves.on(sheetId).filter((move) => move.axis === axis && move.across === null);
  keepChildren(breaks, (each) => {
    const line = lineThrough(Number(each.attributes.id), along);
    if (line !== null) each.attributes.id = String(line);
    return line !== null;
  });
  const left = childrenOf(breaks, "brk");
  const manual = left.filter(({ attributes }) => flagOf(attributes.man));
  Object.assign(breaks.attributes, {
    count: String(left.length),
    manualBreakCount: String(manual.length),
  });
  return left.length > 0;
}

/** Rules newer than the file format, and small charts in cells, lie in extensions. */
function moveExtensions(holder: XmlElement, sheetId: string, moves: FileMoves): boolean {
  keepChildren(holder, (each) => {
    if (childOf(each, "sqref")) return moveExtensionRule(each, sheetId, moves);
    if (localName(each) === "f" && childrenOf(each).length === 0) {
      each.children = [moves.formula(textOf(each), sheetId)];
      return true;
    }
    const had = childrenOf(each).length;
    if (had === 0) return true;
    const stays = moveExtensions(each, sheetId, moves);
    if (each.attributes.count !== undefined && childrenOf(each).length !== had) {
      each.attributes.count = String(childrenOf(each).length);
    }
    return stays && (localName(each) !== "sparklineGroup" || !!childOf(each, "sparklines"));
  });
  return childrenOf(holder).length > 0;
}

function moveExtensionRule(rule: XmlElement, sheetId: string, moves: FileMoves): boolean {
  const cells = childOf(rule, "sqref");
  const holders = formulaHolders(rule);
  const formulas = holders.map(({ read }) => read());
  const moved = moves.rule({ sqref: textOf(cells), formulas }, sheetId);
  if (!moved || !cells) return false;
  cells.children = [moved.sqref];
  holders.forEach(({ write }, index) => write(moved.formulas[index] ?? ""));
  return true;
}
