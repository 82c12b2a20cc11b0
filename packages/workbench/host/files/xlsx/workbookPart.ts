import type { IWorkbookData } from "@univerjs/core";
import type { BookState } from "../../model/state";
import type { OfficePackage } from "../OfficePackage";
import { RefusedFile } from "../refusals";
import { childOf, childrenOf, element, type XmlElement } from "../xml";
import { namesElement } from "./definedNames";
import { sheetIdInFile, type FileMoves } from "./moved/FileMoves";

/** A sheet that was written, in the workbook's order. */
export type SheetEntry = {
  readonly sheetId: string;
  readonly path: string;
  readonly isNew: boolean;
};

/** Order of the workbook's sections in the file format. */
export const workbookOrder: readonly string[] = (
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
  const placeOf = (sheetId: string): number => after.findIndex(({ id }) => id === sheetId);
  const sheets = after.map(({ sheet }) => sheet);
  setSection(
    root,
    "definedNames",
    namesElement(root, { data, state, before, sheets, placeOf, moves })
  );
  setSection(root, "sheets", element("sheets", childOf(root, "sheets")?.attributes, sheets));
  updateCalculation(root, state);
  updateView(root, placeOf(state.activeSheet ?? ""));
  file.setXml(path, root);
}

/** A sheet as the workbook's part lists it; one that the workbook does not hold has no id. */
type ListedSheet = { readonly sheet: XmlElement; readonly id: string | null };

function sheetElements(
  file: OfficePackage,
  path: string,
  data: IWorkbookData,
  state: BookState,
  entries: readonly SheetEntry[],
  before: readonly XmlElement[]
): ListedSheet[] {
  const relations = file.relationships(path);
  const idOf = new Map(relations.map((each) => [each.target, each.id]));
  let next = Math.max(0, ...before.map((each) => Number(each.attributes.sheetId))) + 1;
  const written = entries.map(({ sheetId, path: sheetPath }) => {
    const relation = idOf.get(sheetPath) ?? "";
    const known = before.find((each) => each.attributes["r:id"] === relation);
    const { state: _state, ...attributes } = known?.attributes ?? { sheetId: String(next++) };
    const sheet = data.sheets[sheetId];
    const hidden = state.veryHidden.includes(sheetId) ? "veryHidden" : "hidden";
    const listed = element("sheet", {
      ...attributes,
      name: sheet?.name ?? "",
      ...(sheet?.hidden === 1 && { state: hidden }),
      "r:id": relation,
    });
    return { sheet: listed, id: sheetId };
  });
  const charts = new Set(
    relations.filter((each) => !each.type.endsWith("/worksheet")).map((each) => each.id)
  );
  return withChartSheets(written, before, (each) => charts.has(each.attributes["r:id"] ?? ""));
}

/** Puts sheets without cells (of charts, of macros) behind those that they stood behind. */
function withChartSheets(
  written: readonly ListedSheet[],
  before: readonly XmlElement[],
  isChart: (sheet: XmlElement) => boolean
): ListedSheet[] {
  const all = [...written];
  let at = 0;
  for (const sheet of before) {
    const { sheetId } = sheet.attributes;
    if (isChart(sheet)) all.splice(at++, 0, { sheet, id: null });
    else at = all.findIndex((each) => each.sheet.attributes.sheetId === sheetId) + 1 || at;
  }
  return all;
}

/** Excel calculates everything once when it opens the file: our figures are never taken on trust. */
function updateCalculation(root: XmlElement, state: BookState): void {
  const calculation = childOf(root, "calcPr") ?? element("calcPr", { calcId: 191029 });
  calculation.attributes.fullCalcOnLoad = "1";
  if (state.calculationMode === "Automatic") delete calculation.attributes.calcMode;
  else calculation.attributes.calcMode = calculationModes[state.calculationMode];
  setSection(root, "calcPr", calculation);
}

function updateView(root: XmlElement, active: number): void {
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  if (!view || Number(view.attributes.activeTab ?? 0) === Math.max(0, active)) return;
  if (active > 0) view.attributes.activeTab = String(active);
  else delete view.attributes.activeTab;
  delete view.attributes.firstSheet;
}

/** The sheet that a file shows, by its id in the workbook; null for one that the workbook has not. */
export function shownSheet(root: XmlElement | undefined): string | null {
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  const sheet = childrenOf(childOf(root, "sheets"), "sheet")[
    Number(view?.attributes.activeTab ?? 0)
  ];
  return sheet ? sheetIdInFile(sheet) : null;
}

function setSection(root: XmlElement, name: string, section: XmlElement | null): void {
  root.children = childrenOf(root).filter((each) => each.name !== name);
  if (!section) return;
  const later = new Set(workbookOrder.slice(workbookOrder.indexOf(name) + 1));
  const at = root.children.findIndex((each) => typeof each !== "string" && later.has(each.name));
  root.children.splice(at < 0 ? root.children.length : at, 0, section);
}
