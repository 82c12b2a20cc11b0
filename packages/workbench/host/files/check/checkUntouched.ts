import type { IWorkbookData } from "@univerjs/core";
import { isDeepStrictEqual } from "../../deepEqual";
import { stateOf, type BookState } from "../../model/state";
import type { OfficePackage } from "../OfficePackage";
import { childrenOf, writeXml, type XmlElement } from "../xml";
import { sourceOf } from "../xlsx/source";
import { isUntouched } from "../xlsx/untouched";
import type { Fault } from "./fault";

/**
 * Sheets that nobody touched since the file was opened, and that are not in the saved one as they
 * were. Results of formulas may be others, since they follow from other sheets.
 */
export function checkUntouched(
  original: OfficePackage,
  saved: OfficePackage,
  opened: IWorkbookData,
  now: IWorkbookData
): Fault[] {
  const [before, state] = [stateOf(opened), stateOf(now)];
  // What refers to cells that moved, or to a sheet that was renamed, is written anew anywhere.
  const isAtRest =
    state.moves.length === 0 &&
    opened.sheetOrder.every((id) => now.sheets[id]?.name === opened.sheets[id]?.name);
  if (!isAtRest) return [];
  return Object.entries(sourceOf(opened).sheets).flatMap(([sheetId, path]): Fault[] => {
    if (!isSheetUntouched(sheetId, opened, now, before, state)) return [];
    const isKept = withoutResults(original, path) === withoutResults(saved, path);
    return isKept ? [] : [{ part: path, rule: "sheet-changed", what: "" }];
  });
}

function isSheetUntouched(
  sheetId: string,
  opened: IWorkbookData,
  now: IWorkbookData,
  before: BookState,
  state: BookState
): boolean {
  const [a, b] = [opened.sheets[sheetId], now.sheets[sheetId]];
  if (!a || !b || before.activeSheet !== state.activeSheet) return false;
  const ownTables = (book: IWorkbookData) =>
    (JSON.parse(resourceOf(book, "SHEET_TABLE_PLUGIN")) as Record<string, unknown>)[sheetId];
  const own = (of: BookState) => [
    of.protection[sheetId],
    of.filters[sheetId],
    of.pageLayouts[sheetId],
  ];
  const objects = Object.values(state.objects)
    .flat()
    .filter((each) => each.sheetId === sheetId);
  const objectsBefore = Object.values(before.objects)
    .flat()
    .filter((each) => each.sheetId === sheetId);
  return (
    objects.length === objectsBefore.length &&
    objects.every(isUntouched) &&
    isDeepStrictEqual(own(before), own(state)) &&
    isDeepStrictEqual(tablePlaces(ownTables(opened)), tablePlaces(ownTables(now))) &&
    isDeepStrictEqual(contentOf(a), contentOf(b))
  );
}

const resourceOf = (book: IWorkbookData, name: string): string =>
  book.resources?.find((each) => each.name === name)?.data || "{}";

type Tables = { readonly tables?: readonly { readonly name: string; readonly range: object }[] };
const tablePlaces = (tables: unknown) =>
  ((tables as Tables | undefined)?.tables ?? []).map(({ name, range }) => ({ name, range }));

type Sheet = NonNullable<IWorkbookData["sheets"][string]>;

/** What a person can have changed: constants, formulas, formats, lines, merged and frozen cells. */
function contentOf({ cellData, rowData, columnData, mergeData, freeze, showGridlines }: Sheet) {
  const cells = Object.entries(cellData ?? {}).flatMap(([row, line]) =>
    Object.entries((line ?? {}) as Readonly<Record<string, Cell>>).flatMap(([column, cell]) => {
      if (!cell) return [];
      const { f, si, s, v, p } = cell;
      const value = f || si ? null : (v ?? null);
      const says = Boolean(f || si || s || p) || value !== null;
      return says ? [[row, column, f ?? si ?? "", s ?? "", value, Boolean(p)]] : [];
    })
  );
  return {
    cells,
    rows: linesOf(rowData, ({ h, hd, ia }) => [ia === 1 ? 0 : (h ?? 0), hd ?? 0]),
    columns: linesOf(columnData, ({ w, hd, s }) => [w ?? 0, hd ?? 0, s ?? ""]),
    merged: (mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => [
      startRow,
      startColumn,
      endRow,
      endColumn,
    ]),
    frozen: [freeze?.xSplit ?? 0, freeze?.ySplit ?? 0, showGridlines ?? 1],
  };
}

type Cell = {
  readonly f?: string | null;
  readonly si?: string | null;
  readonly s?: unknown;
  readonly v?: unknown;
  readonly p?: unknown;
} | null;
type Line = {
  readonly h?: number;
  readonly w?: number;
  readonly hd?: number;
  readonly ia?: number;
  readonly s?: unknown;
};

/** Lines of which anything is said. */
function linesOf(lines: unknown, says: (line: Line) => readonly unknown[]) {
  return Object.entries((lines ?? {}) as Readonly<Record<string, Line | undefined>>).flatMap(
    ([number, line]) => {
      const said = says(line ?? {});
      return said.some(Boolean) ? [[number, ...said]] : [];
    }
  );
}

/** A sheet's document without what its formulas gave. */
function withoutResults(file: OfficePackage, path: string): string {
  const rows: XmlElement[] = [];
  const take = (row: XmlElement) => void rows.push(row);
  const root = file.xml(path, { name: "row", within: "sheetData", take });
  if (!root) return "";
  const isSaid = ({ name }: XmlElement) => name !== "dimension";
  const plain = { ...root, children: childrenOf(root).filter(isSaid) };
  return [plain, ...rows.map(withoutSpans)].map(writeXml).join("");
}

function withoutSpans(row: XmlElement): XmlElement {
  const { spans: _spans, ...attributes } = row.attributes;
  const cells = childrenOf(row, "c");
  const isArray = (cell: XmlElement) => childrenOf(cell, "f").length > 0;
  return {
    ...row,
    attributes,
    children: cells.map((cell) => {
      if (!isArray(cell)) return cell;
      const { t: _t, ...rest } = cell.attributes;
      return {
        ...cell,
        attributes: rest,
        children: childrenOf(cell).filter(({ name }) => name !== "v"),
      };
    }),
  };
}
