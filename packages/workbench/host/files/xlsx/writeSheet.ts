import type { IColumnData, IRange, IWorksheetData } from "@univerjs/core";
import { isDeepStrictEqual } from "../../deepEqual";
import { areaAddress, fromUniver } from "../../spreadsheet/address";
import type { SheetProtection } from "../../model/state";
import { childOf, childrenOf, element, writeXml, type XmlElement } from "../xml";
import { columnCharacters } from "./measures";
import { OFFICE_RELATIONSHIPS, SPREADSHEET } from "./paths";
import { passwordHash } from "./passwordHash";
import {
  protectionOptions,
  readColumns,
  readFreeze,
  readMerges,
  readProtection,
} from "./readSheet";
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
  styles: StyleWriter
): void {
  const columns = (data.columnData ?? {}) as Readonly<Record<number, Partial<IColumnData>>>;
  const columnCount = data.columnCount ?? 0;
  if (!isDeepStrictEqual(readColumns(childOf(sheet, "cols"), columnCount), withoutEmpty(columns))) {
    setSection(sheet, "cols", columnsElement(columns, styles));
  }
  const merges = data.mergeData ?? [];
  if (!isDeepStrictEqual(readMerges(childOf(sheet, "mergeCells")), merges.map(plainRange))) {
    setSection(sheet, "mergeCells", mergesElement(merges));
  }
  if (!isDeepStrictEqual(readProtection(childOf(sheet, "sheetProtection")), protection)) {
    setSection(sheet, "sheetProtection", protectionElement(protection));
  }
  updateView(sheet, data);
  setSection(sheet, "dimension", null);
}

/** The sheet's document, with its cells in place. */
export function sheetText(sheet: XmlElement, sheetData: string): string {
  setSection(sheet, "sheetData", element("sheetData"));
  return writeXml(sheet).replace("<sheetData/>", () => sheetData);
}

function withoutEmpty(
  columns: Readonly<Record<number, Partial<IColumnData>>>
): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, { w, hd, s }]) => {
      const kept = {
        ...(w !== undefined && { w }),
        ...(hd === 1 && { hd }),
        ...(s !== undefined && { s }),
      };
      return Object.keys(kept).length > 0 ? [[Number(column), kept]] : [];
    })
  );
}

function columnsElement(
  columns: Readonly<Record<number, Partial<IColumnData>>>,
  styles: StyleWriter
): XmlElement | null {
  const elements = Object.entries(withoutEmpty(columns)).map(([column, { w, hd, s }]) => {
    const format = styles.formatOf(s);
    return element("col", {
      min: Number(column) + 1,
      max: Number(column) + 1,
      width: w === undefined ? 9.140625 : columnCharacters(w),
      ...(w !== undefined && { customWidth: 1 }),
      ...(hd === 1 && { hidden: 1 }),
      ...(format > 0 && { style: format }),
    });
  });
  return elements.length > 0 ? element("cols", {}, elements) : null;
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
  const views = childOf(sheet, "sheetViews") ?? element("sheetViews");
  const view = childOf(views, "sheetView") ?? element("sheetView", { workbookViewId: 0 });
  if (!childrenOf(views).includes(view)) views.children.push(view);
  setSection(sheet, "sheetViews", views);
  if (data.showGridlines === 0) view.attributes.showGridLines = "0";
  else delete view.attributes.showGridLines;
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const before = readFreeze(view);
  if ((before?.xSplit ?? 0) === xSplit && (before?.ySplit ?? 0) === ySplit) return;
  view.children = childrenOf(view).filter(
    (each) => each.name !== "pane" && each.name !== "selection"
  );
  if (xSplit > 0 || ySplit > 0) view.children.unshift(paneElement(xSplit, ySplit));
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
