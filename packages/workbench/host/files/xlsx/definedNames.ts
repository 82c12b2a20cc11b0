import type { IWorkbookData } from "@univerjs/core";
import type { BookState } from "../../model/state";
import { isDeepStrictEqual } from "../../deepEqual";
import { childOf, childrenOf, element, textOf, type XmlElement } from "../xml";
import { FILTER_NAME, filteredArea, filterReference } from "./filterXml";
import { fromFileFormula, refersToOtherBook, toFileFormula } from "./formulas";
import { sheetIdInFile, type FileMoves } from "./moved/FileMoves";
import { printNames, readPrintName } from "./printNames";

type StoredName = {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
};

/** What the names of a workbook are made of. */
export type NameSources = {
  readonly data: IWorkbookData;
  readonly state: BookState;
  /** The sheets that the file lists, and those that it is to list. */
  readonly before: readonly XmlElement[];
  readonly sheets: readonly XmlElement[];
  /** Where the list has a sheet of the workbook; negative where it has not. */
  readonly placeOf: (sheetId: string) => number;
  readonly moves: FileMoves;
};

const EVERYWHERE = "AllDefaultWorkbook";

/** The names of the workbook, with those of print areas and filters; null for none. */
export function namesElement(root: XmlElement, sources: NameSources): XmlElement | null {
  const { data, state, placeOf } = sources;
  const owned = data.sheetOrder.flatMap((sheetId) => {
    const sheetName = data.sheets[sheetId]?.name ?? "";
    const localSheetId = placeOf(sheetId);
    const filter = state.filters[sheetId];
    const prints = printNames(sheetName, state.pageLayouts[sheetId] ?? {}).map(([name, text]) =>
      element("definedName", { name, localSheetId }, [text])
    );
    if (!filter) return prints;
    const attributes = { name: FILTER_NAME, localSheetId, hidden: 1 };
    const text = filterReference(sheetName, filter.area);
    return [...prints, element("definedName", attributes, [text])];
  });
  const all = [...keptNames(root, owned, sources), ...ownNames(root, sources)];
  return all.length > 0 ? element("definedNames", {}, all) : null;
}

/** Names that the workbook holds; one that says what it said keeps all that the file says of it. */
function ownNames(root: XmlElement, { data, state, before, sheets, placeOf }: NameSources) {
  const resource = data.resources?.find((each) => each.name === "SHEET_DEFINED_NAME_PLUGIN")?.data;
  const stored = Object.values(JSON.parse(resource || "{}") as Record<string, StoredName>);
  const functions = new Set(state.addinFunctions);
  const inFile = childrenOf(childOf(root, "definedNames"), "definedName").map((item) => {
    const owner = before[Number(item.attributes.localSheetId)]?.attributes.sheetId;
    return { item, place: sheets.findIndex(({ attributes }) => attributes.sheetId === owner) };
  });
  return stored.flatMap((each) => {
    const { name, comment, hidden, localSheetId = EVERYWHERE } = each;
    const place = placeOf(localSheetId);
    if (place < 0 && localSheetId !== EVERYWHERE) return [];
    const formula = toFileFormula(each.formulaOrRefString, functions);
    const known = inFile.find(
      (one) => one.item.attributes.name === name && one.place === place
    )?.item;
    const saysTheSame =
      known !== undefined &&
      fromFileFormula(textOf(known)) === fromFileFormula(formula) &&
      (known.attributes.comment ?? "") === (comment ?? "");
    const { hidden: _hidden, ...rest } = known?.attributes ?? {};
    const attributes = {
      ...(saysTheSame ? rest : { name, ...(comment && { comment }) }),
      ...(place >= 0 && { localSheetId: place }),
      ...(hidden && { hidden: 1 }),
    };
    return [element("definedName", attributes, [saysTheSame ? textOf(known) : formula])];
  });
}

/** Names that only Excel uses (print areas, filters) and those of other workbooks. */
function keptNames(
  root: XmlElement,
  prints: readonly XmlElement[],
  { before, sheets, moves }: NameSources
): XmlElement[] {
  const kept = childrenOf(childOf(root, "definedNames"), "definedName").flatMap((item) => {
    const { name = "", localSheetId } = item.attributes;
    if (!name.startsWith("_xlnm.") && !refersToOtherBook(textOf(item))) return [];
    const old = before[Number(localSheetId)];
    const text = moves.formula(textOf(item), old ? sheetIdInFile(old) : "");
    // A print area or a filter of cells that are gone is none.
    if (name.startsWith("_xlnm.") && text.includes("#REF!")) return [];
    if (localSheetId === undefined) return [element("definedName", item.attributes, [text])];
    const place = sheets.findIndex((each) => each.attributes.sheetId === old?.attributes.sheetId);
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
