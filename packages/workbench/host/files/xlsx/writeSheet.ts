import type { IColumnData, IRange, IWorksheetData } from "@univerjs/core";
import { isDeepStrictEqual } from "../../deepEqual";
import { areaAddress, fromUniver } from "../../spreadsheet/address";
import { emptySheet } from "../../spreadsheet/emptySheet";
import type { Move } from "../../spreadsheet/moves";
import type { SheetProtection } from "../../model/state";
import { childOf, childrenOf, element, flagOf, writeXml, type XmlElement } from "../xml";
import { OFFICE_RELATIONSHIPS, SPREADSHEET } from "../namespaces";
import { columnCharacters, columnPixels, rowPixels, rowPoints } from "./measures";
import { passwordHash } from "./passwordHash";
import { updateColumns } from "./columns";
import { protectionOptions, readFreeze, readMerges, readProtection } from "./readSheet";
import { setSection } from "./sheetSections";
import type { StyleWriter } from "./StyleWriter";

export function emptySheetXml(): XmlElement {
  return element("worksheet", { xmlns: SPREADSHEET, "xmlns:r": OFFICE_RELATIONSHIPS }, [
    element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element("sheetData"),
  ]);
}

/** Brings a sheet's XML to what the workbook holds now; sections that did not change stay as they were. */
export function updateSheet(
  sheet: XmlElement,
  data: Partial<IWorksheetData>,
  protection: SheetProtection | null,
  styles: StyleWriter,
  moves: readonly Move[]
): void {
  const columns = (data.columnData ?? {}) as Readonly<Record<number, Partial<IColumnData>>>;
  const before = childOf(sheet, "cols");
  const along = moves.filter(({ axis, across }) => axis === "column" && across === null);
  const after = updateColumns(before, columns, data.columnCount ?? 0, along, styles);
  if (after !== before) setSection(sheet, "cols", after);
  const merges = data.mergeData ?? [];
  if (!isDeepStrictEqual(readMerges(childOf(sheet, "mergeCells")), merges.map(plainRange))) {
    setSection(sheet, "mergeCells", mergesElement(merges));
  }
  if (!isDeepStrictEqual(readProtection(childOf(sheet, "sheetProtection")), protection)) {
    setSection(sheet, "sheetProtection", protectionElement(protection));
  }
  updateSizes(sheet, data);
  updateView(sheet, data);
}

/** Sizes of lines that have none of their own; left as they stand where nobody changed them. */
function updateSizes(
  sheet: XmlElement,
  { defaultRowHeight, defaultColumnWidth }: Partial<IWorksheetData>
): void {
  const format =
    childOf(sheet, "sheetFormatPr") ?? element("sheetFormatPr", { defaultRowHeight: 15 });
  const { attributes } = format;
  const [height, width] = [Number(attributes.defaultRowHeight ?? 15), attributes.defaultColWidth];
  const before = width ? columnPixels(Number(width)) : emptySheet("", "").defaultColumnWidth;
  const higher = defaultRowHeight !== undefined && rowPixels(height) !== defaultRowHeight;
  const wider = defaultColumnWidth !== undefined && before !== defaultColumnWidth;
  if (!higher && !wider) return;
  if (higher) {
    attributes.defaultRowHeight = String(rowPoints(defaultRowHeight));
    attributes.customHeight = "1";
  }
  if (wider) attributes.defaultColWidth = String(columnCharacters(defaultColumnWidth));
  setSection(sheet, "sheetFormatPr", format);
}

/** The sheet's document with these rows in place. */
export function sheetText(sheet: XmlElement, rows: string): string {
  const data = childOf(sheet, "sheetData") ?? element("sheetData");
  data.children = [];
  if (!childOf(sheet, "sheetData")) setSection(sheet, "sheetData", data);
  return writeXml(sheet).replace(
    /<sheetData([^>]*?)\/>/,
    (_, attributes: string) => `<sheetData${attributes}>${rows}</sheetData>`
  );
}

const plainRange = ({ startRow, startColumn, endRow, endColumn }: IRange) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

function mergesElement(merges: readonly IRange[]): XmlElement | null {
  if (merges.length === 0) return null;
  return element(
    "mergeCells",
    { count: merges.length },
    merges.map((range) => element("mergeCell", { ref: areaAddress(fromUniver(range)) }))
  );
}

function protectionElement(protection: SheetProtection | null): XmlElement | null {
  if (!protection) return null;
  const { options, password } = protection;
  const forbidden = Object.entries(protectionOptions).map(([option, attribute]) => [
    attribute,
    options[option] === true ? 0 : 1,
  ]);
  return element("sheetProtection", {
    sheet: 1,
    ...(password && { password: passwordHash(password) }),
    ...(Object.fromEntries(forbidden) as Record<string, number>),
  });
}

function updateView(sheet: XmlElement, data: Partial<IWorksheetData>): void {
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const known = childOf(childOf(sheet, "sheetViews"), "sheetView");
  const before = readFreeze(known);
  const sameFreeze = (before?.xSplit ?? 0) === xSplit && (before?.ySplit ?? 0) === ySplit;
  const lines = data.showGridlines !== 0;
  const sameLines = flagOf(known?.attributes.showGridLines, true) === lines;
  if (sameFreeze && sameLines) return;
  const view = openView(sheet);
  if (!sameLines) {
    if (lines) delete view.attributes.showGridLines;
    else view.attributes.showGridLines = "0";
  }
  if (sameFreeze) return;
  view.children = childrenOf(view).filter(
    (each) => each.name !== "pane" && each.name !== "selection"
  );
  if (xSplit > 0 || ySplit > 0) view.children.unshift(paneElement(xSplit, ySplit));
}

/** The first view of a sheet, which is made where there is none. */
export function openView(sheet: XmlElement): XmlElement {
  const views = childOf(sheet, "sheetViews") ?? element("sheetViews");
  const view = childOf(views, "sheetView") ?? element("sheetView", { workbookViewId: 0 });
  if (!childrenOf(views).includes(view)) views.children.push(view);
  if (!childrenOf(sheet).includes(views)) setSection(sheet, "sheetViews", views);
  return view;
}

function paneElement(xSplit: number, ySplit: number): XmlElement {
  return element("pane", {
    ...(xSplit > 0 && { xSplit }),
    ...(ySplit > 0 && { ySplit }),
    topLeftCell: areaAddress({ row: ySplit, column: xSplit, rows: 1, columns: 1 }),
    activePane: xSplit > 0 && ySplit > 0 ? "bottomRight" : xSplit > 0 ? "topRight" : "bottomLeft",
    state: "frozen",
  });
}
