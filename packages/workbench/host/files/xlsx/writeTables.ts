import type { IWorksheetData } from "@univerjs/core";
import { areaAddress, fromUniver, type Area } from "../../spreadsheet/address";
import type { TableState } from "../../model/state";
import type { OfficePackage } from "../OfficePackage";
import { childOf, childrenOf, element, type XmlElement } from "../xml";
import { readFilter, updateFilter, type FileFilter } from "./filterXml";
import { SPREADSHEET } from "../namespaces";
import { contentTypes, relationshipTypes } from "./paths";
import type { UniverTable } from "./readTables";
import { setSection } from "./sheetSections";

export type SavedTable = UniverTable & {
  readonly path: string | null;
  readonly state: TableState;
  readonly filter: FileFilter | null;
};

/** Makes a sheet's table parts those of the workbook. */
export function writeTables(
  file: OfficePackage,
  sheetPath: string,
  sheet: XmlElement,
  data: Partial<IWorksheetData>,
  tables: readonly SavedTable[],
  nextId: () => number
): void {
  for (const { target } of file.related(sheetPath, "table")) {
    const kept = tables.some((table) => table.path === target);
    if (kept || file.xml(target)?.attributes.headerRowCount === "0") continue;
    file.remove(target);
    file.setContentType(target, null);
    file.unrelate(sheetPath, target);
  }
  for (const table of tables) {
    const path = table.path ?? addPart(file, sheetPath);
    const root = (table.path !== null && file.xml(path)) || newTable(nextId());
    updateTable(root, table, headersOf(data, table));
    file.setXml(path, root);
  }
  listTables(file, sheetPath, sheet);
}

/** The list of a sheet's tables; those that it has already keep their order. */
function listTables(file: OfficePackage, sheetPath: string, sheet: XmlElement): void {
  const ids = file.related(sheetPath, "table").map(({ id }) => id);
  const before = childOf(sheet, "tableParts");
  const listed = childrenOf(before).filter((each) => ids.includes(each.attributes["r:id"] ?? ""));
  const added = ids
    .filter((id) => !listed.some((each) => each.attributes["r:id"] === id))
    .map((id) => element("tablePart", { "r:id": id }));
  if (added.length === 0 && listed.length === childrenOf(before).length) return;
  const parts = [...listed, ...added];
  const list = element("tableParts", { ...before?.attributes, count: parts.length }, parts);
  setSection(sheet, "tableParts", parts.length > 0 ? list : null);
}

function addPart(file: OfficePackage, sheetPath: string): string {
  const path = file.freePath("xl/tables/table", ".xml");
  file.setText(path, "");
  file.relate(sheetPath, relationshipTypes.table, path);
  file.setContentType(path, contentTypes.table);
  return path;
}

function newTable(id: number): XmlElement {
  return element("table", { xmlns: SPREADSHEET, id, totalsRowShown: 0 }, [
    element("autoFilter"),
    element("tableColumns"),
    element("tableStyleInfo", {
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  ]);
}

function headersOf(data: Partial<IWorksheetData>, { range }: UniverTable): string[] {
  const row = data.cellData?.[range.startRow] ?? {};
  return Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index) =>
    String(row[range.startColumn + index]?.v ?? `Column${index + 1}`)
  );
}

function updateTable(root: XmlElement, table: SavedTable, headers: readonly string[]): void {
  const held = fromUniver(table.range);
  const totals = table.state.showTotals ? 1 : 0;
  // Rows deleted on the page may all be gone; a file's table has at least an empty one.
  const area = { ...held, rows: Math.max(held.rows, 2 + totals) };
  const { displayName, name = "" } = root.attributes;
  if ((displayName ?? name) !== table.name) {
    Object.assign(root.attributes, { name: table.name, displayName: table.name });
  }
  root.attributes.ref = areaAddress(area);
  if (totals) root.attributes.totalsRowCount ??= "1";
  else if (Number(root.attributes.totalsRowCount ?? 0) > 0) delete root.attributes.totalsRowCount;
  updateTableFilter(root, { ...area, rows: area.rows - totals }, table.filter);
  const columns = childOf(root, "tableColumns");
  if (columns) updateColumns(columns, headers);
  const style = childOf(root, "tableStyleInfo");
  const styleName = table.state.style ?? (table.path === null ? "TableStyleMedium2" : undefined);
  if (style && styleName !== undefined) style.attributes.name = styleName;
}

/** A table whose filter buttons are hidden has none, and is given none unless it is filtered. */
function updateTableFilter(root: XmlElement, area: Area, filter: FileFilter | null): void {
  const before = childOf(root, "autoFilter");
  if (!before && !filter) return;
  const known = readFilter(before)?.criteria ?? {};
  if (before) before.attributes.ref = areaAddress(area);
  if (!filter && Object.keys(known).length === 0) return;
  const after = updateFilter(before, { area, criteria: filter?.criteria ?? {} });
  if (!after || after === before) return;
  if (before) root.children.splice(root.children.indexOf(before), 1, after);
  else root.children.unshift(after);
}

/** Columns that kept their name keep what else the file said of them. */
function updateColumns(columns: XmlElement, headers: readonly string[]): void {
  const before = childrenOf(columns);
  const ids = before.map((column) => Number(column.attributes.id));
  let next = Math.max(0, ...ids) + 1;
  columns.children = headers.map(
    (name) =>
      before.find((column) => column.attributes.name === name) ??
      element("tableColumn", { id: next++, name })
  );
  columns.attributes.count = String(headers.length);
}
