import type { IFreeze, IRange, IWorksheetData } from "@univerjs/core";
import { parseArea, toUniver } from "../../spreadsheet/address";
import { emptySheet } from "../../spreadsheet/emptySheet";
import type { KeptObject } from "../../model/objects";
import type { FilterState, SheetProtection } from "../../model/state";
import type { OfficePackage } from "../OfficePackage";
import { RefusedFile } from "../refusals";
import { childOf, childrenOf, flagOf, type XmlElement } from "../xml";
import { CellReader, type SharedText } from "./cells/readCells";
import { readColumns } from "./columns";
import { readFilter, withHiddenRows } from "./filterXml";
import { columnPixels, rowPixels } from "./measures";
import { readPageLayout, type PageLayoutState } from "./pageLayout";
import { readConditionalFormats } from "./rules/conditionalFormats";
import type { Looks } from "./rules/readRule";
import { readValidations } from "./rules/validations";

export type ReadSheet = {
  readonly data: Partial<IWorksheetData>;
  readonly protection: SheetProtection | null;
  readonly pageLayout: PageLayoutState;
  readonly conditionalFormats: readonly KeptObject[];
  readonly validations: readonly KeptObject[];
  readonly filter: FilterState | null;
  /** Names of the sheet's sections, for what is kept unseen. */
  readonly sections: ReadonlySet<string>;
};

/** What the sheets of a workbook share. */
export type SheetSources = { readonly texts: readonly SharedText[]; readonly looks: Looks };

/** Rows and columns beyond what is used, so that there is room to write. */
const ROOM = { rows: 200, columns: 5 };

export function readSheet(
  file: OfficePackage,
  path: string,
  { texts, looks }: SheetSources,
  sheet: { readonly id: string; readonly name: string; readonly hidden: boolean }
): ReadSheet {
  const reader = new CellReader(texts);
  const root = file.xml(path, {
    name: "row",
    within: "sheetData",
    take: (row) => reader.takeRow(row),
  });
  if (!root) throw new RefusedFile({ code: "damaged", part: path });
  const empty = emptySheet(sheet.id, sheet.name);
  const columnCount = Math.max(empty.columnCount ?? 0, reader.lastColumn + 1 + ROOM.columns);
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const format = childOf(root, "sheetFormatPr")?.attributes;
  const freeze = readFreeze(view);
  const tabColor = childOf(childOf(root, "sheetPr"), "tabColor")?.attributes.rgb;
  return {
    data: {
      ...empty,
      hidden: sheet.hidden ? 1 : 0,
      rowCount: Math.max(empty.rowCount ?? 0, reader.lastRow + 1 + ROOM.rows),
      columnCount,
      cellData: reader.cells,
      rowData: reader.rows,
      columnData: readColumns(childOf(root, "cols"), columnCount),
      mergeData: readMerges(childOf(root, "mergeCells")),
      ...(format?.defaultColWidth && {
        defaultColumnWidth: columnPixels(Number(format.defaultColWidth)),
      }),
      ...(format?.defaultRowHeight && {
        defaultRowHeight: rowPixels(Number(format.defaultRowHeight)),
      }),
      ...(freeze && { freeze }),
      ...(tabColor && { tabColor: `#${tabColor.slice(-6)}` }),
      showGridlines: flagOf(view?.attributes.showGridLines, true) ? 1 : 0,
    },
    pageLayout: readPageLayout(root),
    filter: withHiddenRows(readFilter(childOf(root, "autoFilter")), reader.rows),
    validations: readValidations(root, path, sheet.id),
    conditionalFormats: readConditionalFormats(root, path, sheet.id, looks),
    protection: readProtection(childOf(root, "sheetProtection")),
    sections: new Set(childrenOf(root).map((section) => section.name)),
  };
}

export function readMerges(merges: XmlElement | undefined): IRange[] {
  return childrenOf(merges, "mergeCell").flatMap(({ attributes }) => {
    const area = parseArea(attributes.ref ?? "");
    return area ? [toUniver(area)] : [];
  });
}

export function readFreeze(view: XmlElement | undefined): IFreeze | null {
  const pane = childOf(view, "pane")?.attributes;
  if (!pane || (pane.state !== "frozen" && pane.state !== "frozenSplit")) return null;
  const xSplit = Number(pane.xSplit ?? 0);
  const ySplit = Number(pane.ySplit ?? 0);
  return { xSplit, ySplit, startColumn: xSplit || -1, startRow: ySplit || -1 };
}

/** Excel's options, by the file's attribute that forbids the same. */
export const protectionOptions = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
} as const;

/** A password cannot be known from the file, only that there is one: nothing typed will match. */
export function readProtection(protection: XmlElement | undefined): SheetProtection | null {
  if (!protection || !flagOf(protection.attributes.sheet)) return null;
  const { password, hashValue } = protection.attributes;
  const options = Object.fromEntries(
    Object.entries(protectionOptions).map(([option, attribute]) => [
      option,
      !flagOf(protection.attributes[attribute], true),
    ])
  );
  return {
    options,
    ...((password ?? hashValue) && { password: `\u0000${password ?? hashValue}` }),
  };
}
