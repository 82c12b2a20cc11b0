import {
  absoluteAddress,
  parseArea,
  quoteSheet,
  splitReference,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from "../../spreadsheet/address";
import type { PageLayoutState } from "./pageLayout";

/** Print area and repeated lines are names of the workbook that only Excel uses. */
export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** What a name's text says, under the names of the page layout's state. */
export function readPrintName(name: string, text: string): PageLayoutState {
  const areas = text
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((reference) => parseArea(splitReference(reference.trim()).rest))
    .filter((area) => area !== null);
  if (name === PRINT_AREA) return areas.length === 1 ? { printArea: areas[0] } : {};
  const rows = areas.find((area) => area.columns === SHEET_COLUMNS);
  const columns = areas.find((area) => area.rows === SHEET_ROWS);
  return { ...(rows && { titleRows: rows }), ...(columns && { titleColumns: columns }) };
}

/** The names of a sheet's layout with their texts. */
export function printNames(sheetName: string, layout: PageLayoutState): [string, string][] {
  const reference = (area: unknown): string =>
    `${quoteSheet(sheetName)}!${absoluteAddress(area as Area)}`;
  const titles = [layout.titleColumns, layout.titleRows].filter(Boolean).map(reference);
  return [
    ...(layout.printArea ? [[PRINT_AREA, reference(layout.printArea)] as [string, string]] : []),
    ...(titles.length > 0 ? [[PRINT_TITLES, titles.join(",")] as [string, string]] : []),
  ];
}
