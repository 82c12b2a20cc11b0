import type { IWorkbookData } from "@univerjs/core";
import type { BookState } from "../../model/state";
import type { OfficePackage } from "../OfficePackage";
import { RefusedFile } from "../refusals";
import { childOf, childrenOf, element, textOf, type XmlElement } from "../xml";
import { isDeepStrictEqual } from "../../deepEqual";
import { FILTER_NAME, filteredArea, filterReference } from "./filterXml";
import { refersToOtherBook, toFileFormula } from "./formulas";
import { sheetIdInFile, type FileMoves } from "./moved/FileMoves";
import { printNames, readPrintName } from "./printNames";

/** A sheet that was written, in the workbook's order. */
export type SheetEntry = {
  readonly sheetId: string;
  readonly path: string;
  readonly isNew: boolean;
};

/** Order of the workbook's sections in the file format. */
const order = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");
const calculationModes = {
  Automatic: "auto",
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

/** Brings sheets, names and calculation of the workbook's own part up to date. */
export function updateWorkbookPart(
  file: OfficePackage,
  path: string,
  data: IWorkbookData,
  state: BookState,
  entries: readonly SheetEntry[],
  moves: FileMoves
): void {
  const root = file.xml(path);
  if (!root) throw new RefusedFile({ code: "damaged", part: path });
  const before = childrenOf(childOf(root, "sheets"), "sheet");
  const after = sheetElements(file, path, data, state, entries, before);
  setSection(root, "definedNames", namesElement(root, data, state, before, after, moves));
  setSection(root, "sheets", element("sheets", {}, after));
  updateCalculation(root, state);
  updateView(root, state, entries);
  file.setXml(path, root);
}

function sheetElements(
  file: OfficePackage,
  path: string,
  data: IWorkbookData,
  state: BookState,
  entries: readonly SheetEntry[],
  before: readonly XmlElement[]
): XmlElement[] {
  const relations = file.relationships(path);
  const idOf = new Map(relations.map((each) => [each.target, each.id]));
  let next = Math.max(0, ...before.map((each) => Number(each.attributes.sheetId))) + 1;
  const written = entries.map(({ sheetId, path: sheetPath }) => {
    const relation = idOf.get(sheetPath) ?? "";
    const known = before.find((each) => each.attributes["r:id"] === relation);
    const { state: _state, ...attributes } = known?.attributes ?? { sheetId: String(next++) };
    const sheet = data.sheets[sheetId];
    const hidden = state.veryHidden.includes(sheetId) ? "veryHidden" : "hidden";
    return element("sheet", {
      ...attributes,
      name: sheet?.name ?? "",
      ...(sheet?.hidden === 1 && { state: hidden }),
      "r:id": relation,
    });
  });
  const charts = new Set(
    relations.filter((each) => !each.type.endsWith("/worksheet")).map((each) => each.id)
  );
  return [...written, ...before.filter((each) => charts.has(each.attributes["r:id"] ?? ""))];
}

type StoredName = {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
};

function namesElement(
  root: XmlElement,
  data: IWorkbookData,
  state: BookState,
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  moves: FileMoves
): XmlElement | null {
  const resource = data.resources?.find((each) => each.name === "SHEET_DEFINED_NAME_PLUGIN")?.data;
  const stored = Object.values(JSON.parse(resource || "{}") as Record<string, StoredName>);
  const functions = new Set(state.addinFunctions);
  const names = stored.map((each) => {
    const sheet = data.sheetOrder.indexOf(each.localSheetId ?? "");
    const attributes = {
      name: each.name,
      ...(each.comment && { comment: each.comment }),
      ...(sheet >= 0 && { localSheetId: sheet }),
      ...(each.hidden && { hidden: 1 }),
    };
    return element("definedName", attributes, [toFileFormula(each.formulaOrRefString, functions)]);
  });
  const prints = data.sheetOrder.flatMap((sheetId, localSheetId) =>
    printNames(data.sheets[sheetId]?.name ?? "", state.pageLayouts[sheetId] ?? {}).map(
      ([name, text]) => element("definedName", { name, localSheetId }, [text])
    )
  );
  const filters = data.sheetOrder.flatMap((sheetId, localSheetId) => {
    const filter = state.filters[sheetId];
    const text = filter && filterReference(data.sheets[sheetId]?.name ?? "", filter.area);
    const attributes = { name: FILTER_NAME, localSheetId, hidden: 1 };
    return text ? [element("definedName", attributes, [text])] : [];
  });
  const all = [...keptNames(root, before, after, [...prints, ...filters], moves), ...names];
  return all.length > 0 ? element("definedNames", {}, all) : null;
}

/** Names that only Excel uses (print areas, filters) and those of other workbooks. */
function keptNames(
  root: XmlElement,
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  prints: readonly XmlElement[],
  moves: FileMoves
): XmlElement[] {
  const kept = childrenOf(childOf(root, "definedNames"), "definedName").flatMap((item) => {
    const { name = "", localSheetId } = item.attributes;
    if (!name.startsWith("_xlnm.") && !refersToOtherBook(textOf(item))) return [];
    const old = before[Number(localSheetId)];
    const text = moves.formula(textOf(item), old ? sheetIdInFile(old) : "");
    // A print area or a filter of cells that are gone is none.
    if (name.startsWith("_xlnm.") && text.includes("#REF!")) return [];
    if (localSheetId === undefined) return [element("definedName", item.attributes, [text])];
    const place = after.findIndex((each) => each.attributes.sheetId === old?.attributes.sheetId);
    if (place < 0) return [];
    return [element("definedName", { ...item.attributes, localSheetId: place }, [text])];
  });
  // A layout that says the same as the file leaves the file's own spelling.
  const isOf = (a: XmlElement, b: XmlElement): boolean =>
    a.attributes.name === b.attributes.name &&
    String(a.attributes.localSheetId) === String(b.attributes.localSheetId);
  const changed = prints.filter(
    (print) => !kept.some((each) => isOf(each, print) && saysTheSame(each, print))
  );
  return [...kept.filter((each) => !changed.some((print) => isOf(print, each))), ...changed];
}

function saysTheSame(a: XmlElement, b: XmlElement): boolean {
  const { name = "" } = a.attributes;
  if (name === FILTER_NAME) return filteredArea(textOf(a)) === filteredArea(textOf(b));
  return isDeepStrictEqual(readPrintName(name, textOf(a)), readPrintName(name, textOf(b)));
}

/** Excel calculates everything once when it opens the file: our figures are never taken on trust. */
function updateCalculation(root: XmlElement, state: BookState): void {
  const calculation = childOf(root, "calcPr") ?? element("calcPr", { calcId: 191029 });
  calculation.attributes.fullCalcOnLoad = "1";
  if (state.calculationMode === "Automatic") delete calculation.attributes.calcMode;
  else calculation.attributes.calcMode = calculationModes[state.calculationMode];
  setSection(root, "calcPr", calculation);
}

function updateView(root: XmlElement, state: BookState, entries: readonly SheetEntry[]): void {
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  if (!view) return;
  const active = entries.findIndex((each) => each.sheetId === state.activeSheet);
  if (active > 0) view.attributes.activeTab = String(active);
  else delete view.attributes.activeTab;
  delete view.attributes.firstSheet;
}

function setSection(root: XmlElement, name: string, section: XmlElement | null): void {
  root.children = childrenOf(root).filter((each) => each.name !== name);
  if (!section) return;
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const at = root.children.findIndex((each) => typeof each !== "string" && later.has(each.name));
  root.children.splice(at < 0 ? root.children.length : at, 0, section);
}
