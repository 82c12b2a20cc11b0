import type { IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import { stateOf, type BookState } from "../../model/state";
import type { KeptKind } from "../../model/objects";
import { holds } from "../../spreadsheet/ownTable";
import { OfficePackage } from "../OfficePackage";
import { childOf, elementText, writeXml, type XmlElement } from "../xml";
import type { OtherResult } from "./cells/SheetCells";
import { writeCells } from "./cells/writeCells";
import { writeCustomXml } from "./customXml";
import { writeCharts } from "./charts/writeCharts";
import { writeComments } from "./comments/writeComments";
import { updateFilter } from "./filterXml";
import { toHostPart } from "./hostPart";
import { FileMoves } from "./moved/FileMoves";
import { moveReferringParts, moveSheetParts } from "./moved/moveParts";
import { moveSheet } from "./moved/moveSheet";
import { openSheets, resultsOfEdits, type OpenedSheet } from "./openSheets";
import { newPackage, newStyleSheet } from "./newPackage";
import { writePageLayout } from "./pageLayout";
import { contentTypes, relationshipTypes, workbookPaths } from "./paths";
import type { UniverTable } from "./readTables";
import { fileRules, writeConditionalFormats } from "./rules/conditionalFormats";
import { fileValidations, writeValidations } from "./rules/validations";
import { setSection } from "./sheetSections";
import { NO_SOURCE, sourceOf, type FileSource } from "./source";
import { StyleWriter } from "./StyleWriter";
import { TextWriter } from "./TextWriter";
import { shownSheet, updateWorkbookPart, type SheetEntry } from "./workbookPart";
import { openView, sheetText, updateSheet } from "./writeSheet";
import { writeTables, type SavedTable } from "./writeTables";

type Saving = {
  readonly file: OfficePackage;
  readonly workbookPath: string;
  readonly data: IWorkbookData;
  readonly state: BookState;
  readonly source: FileSource;
  readonly moves: FileMoves;
  readonly styles: StyleWriter;
  readonly texts: TextWriter;
  readonly nextTableId: () => number;
  readonly results: ReadonlyMap<string, readonly OtherResult[]>;
  /** The sheet that the file shows. */
  readonly shownSheet: string | null;
};

/** The workbook as an .xlsx file: the file it came from with what has changed, or a new one. */
export function writeWorkbook(data: IWorkbookData, original: Uint8Array | null): Uint8Array {
  const file = original ? OfficePackage.open(original) : newPackage();
  const paths = workbookPaths(file);
  const { workbook } = paths;
  const styleSheet = (paths.styles && file.xml(paths.styles)) || newStyleSheet();
  const state = stateOf(data);
  const source = original ? sourceOf(data) : NO_SOURCE;
  const moves = new FileMoves(file.xml(workbook), source, data.sheets, state);
  const texts = new TextWriter(paths.sharedStrings ? file.xml(paths.sharedStrings) : undefined);
  removeDeletedSheets(file, workbook, data, source);
  const opened = openSheets({ file, workbookPath: workbook, data, state, source, moves, texts });
  const saving: Saving = {
    file,
    workbookPath: workbook,
    data,
    state,
    source,
    moves,
    styles: new StyleWriter(styleSheet, data.styles as Record<string, Nullable<IStyleData>>),
    texts,
    nextTableId: tableNumbers(file),
    results: resultsOfEdits(opened, data, moves),
    shownSheet: original ? shownSheet(file.xml(workbook)) : null,
  };
  moveReferringParts(file, moves);
  const entries = opened.map((sheet) => writeSheet(saving, sheet));
  updateWorkbookPart(file, workbook, data, state, entries, moves);
  put(file, workbook, paths.styles, "xl/styles.xml", "styles", saving.styles.finish());
  put(
    file,
    workbook,
    paths.sharedStrings,
    "xl/sharedStrings.xml",
    "sharedStrings",
    saving.texts.finish()
  );
  const hostPart = toHostPart(state);
  writeCustomXml(file, workbook, [...state.customXml, ...(hostPart ? [hostPart] : [])]);
  dropStaleParts(file, workbook);
  return file.toBytes();
}

function writeSheet(saving: Saving, opened: OpenedSheet): SheetEntry {
  const { file, data, state, source, moves, styles, texts, results } = saving;
  const { sheetId, path, xml, rows, cells, isNew } = opened;
  const sheet = data.sheets[sheetId] ?? {};
  const kept = (kind: KeptKind) =>
    (state.objects[kind] ?? []).filter((each) => each.sheetId === sheetId);
  const before = writeXml(xml);
  const rules = fileRules(xml, path);
  const validations = fileValidations(xml, path);
  const read = new Set(source.rules[sheetId]);
  moveSheet(xml, sheetId, moves);
  moveSheetParts(file, path, sheetId, moves);
  updateSheet(xml, sheet, state.protection[sheetId] ?? null, styles, moves.on(sheetId));
  setSection(xml, "autoFilter", updateFilter(childOf(xml, "autoFilter"), state.filters[sheetId]));
  writePageLayout(xml, state.pageLayouts[sheetId] ?? {});
  writeValidations(xml, validations, read, kept("validations"));
  writeConditionalFormats(xml, rules, read, kept("conditionalFormats"), styles);
  const tables = tablesOf(saving, sheetId);
  writeTables(file, path, xml, sheet, tables, saving.nextTableId);
  writeComments(file, saving.workbookPath, path, xml, kept("comments"));
  writeCharts(file, path, xml, data, kept("charts"), source.charts);
  if (saving.shownSheet !== state.activeSheet) showSheet(xml, sheetId === state.activeSheet);
  const written = writeCells(sheet, cells, {
    sheetId,
    moves,
    styles,
    texts,
    addinFunctions: new Set(state.addinFunctions),
    tableAt: (row, column) => tables.find(({ range }) => holds(range, row, column))?.name ?? null,
    results: results.get(sheetId) ?? [],
  });
  if (written !== null || isNew || writeXml(xml) !== before) {
    if (written !== null) setSection(xml, "dimension", null);
    file.setText(path, sheetText(xml, written ?? rows.map(elementText).join("")));
  }
  return { sheetId, path, isNew };
}

/** Only the sheet that is shown is selected: Excel writes into all that are. */
function showSheet(sheet: XmlElement, isShown: boolean): void {
  const known = childOf(childOf(sheet, "sheetViews"), "sheetView");
  if (isShown) openView(sheet).attributes.tabSelected = "1";
  else if (known) delete known.attributes.tabSelected;
}

function removeDeletedSheets(
  file: OfficePackage,
  workbookPath: string,
  data: IWorkbookData,
  source: FileSource
): void {
  for (const [sheetId, path] of Object.entries(source.sheets)) {
    if (data.sheetOrder.includes(sheetId)) continue;
    for (const { target } of file.related(path, "table")) {
      file.remove(target);
      file.setContentType(target, null);
    }
    file.remove(path);
    file.setContentType(path, null);
    file.unrelate(workbookPath, path);
  }
}

function tablesOf({ data, state, source }: Saving, sheetId: string): SavedTable[] {
  const resource = data.resources?.find((each) => each.name === "SHEET_TABLE_PLUGIN")?.data;
  const tables = JSON.parse(resource || "{}") as Record<string, { tables?: UniverTable[] }>;
  return (tables[sheetId]?.tables ?? []).map((table) => ({
    ...table,
    path: source.tables[table.id] ?? null,
    state: state.tables[table.id] ?? {},
    filter: state.filters[table.id] ?? null,
  }));
}

/** Numbers that no table of the file has. */
function tableNumbers(file: OfficePackage): () => number {
  const taken = file
    .names()
    .filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name))
    .map((name) => Number(file.xml(name)?.attributes.id ?? 0));
  let last = Math.max(0, ...taken);
  return () => ++last;
}

function put(
  file: OfficePackage,
  workbookPath: string,
  path: string | null,
  fallback: string,
  kind: "styles" | "sharedStrings",
  root: XmlElement
): void {
  file.setXml(path ?? fallback, root);
  if (path !== null) return;
  file.relate(workbookPath, relationshipTypes[kind], fallback);
  file.setContentType(fallback, contentTypes[kind]);
}

/** What a saved .xlsx must not hold: macros, signatures of the old content, the order of calculation. */
function dropStaleParts(file: OfficePackage, workbookPath: string): void {
  const stale = file
    .names()
    .filter(
      (name) =>
        /(^|\/)(calcChain\.xml|vbaProject[^/]*\.bin)$/.test(name) ||
        name.startsWith("_xmlsignatures/")
    );
  for (const path of stale) {
    file.remove(path);
    file.setContentType(path, null);
    file.unrelate(workbookPath, path);
    file.unrelate("", path);
  }
  file.setContentType(workbookPath, contentTypes.workbook);
}
