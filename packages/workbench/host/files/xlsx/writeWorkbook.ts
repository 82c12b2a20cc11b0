import type { IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import { stateOf, type BookState } from "../../model/state";
import type { KeptKind } from "../../model/objects";
import { holds } from "../../spreadsheet/ownTable";
import { OfficePackage } from "../OfficePackage";
import { childOf, type XmlElement } from "../xml";
import { writeCustomXml } from "./customXml";
import { writeCharts } from "./charts/writeCharts";
import { writeComments } from "./comments/writeComments";
import { updateFilter } from "./filterXml";
import { toHostPart } from "./hostPart";
import { FileMoves } from "./moved/FileMoves";
import { moveReferringParts, moveSheetParts } from "./moved/moveParts";
import { movedForeignFormulas, movedRowAttributes } from "./moved/moveRows";
import { moveSheet } from "./moved/moveSheet";
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
import { updateWorkbookPart, type SheetEntry } from "./workbookPart";
import { writeCells } from "./writeCells";
import { emptySheetXml, sheetText, updateSheet } from "./writeSheet";
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
};

/** The workbook as an .xlsx file: the file it came from with what has changed, or a new one. */
export function writeWorkbook(data: IWorkbookData, original: Uint8Array | null): Uint8Array {
  const file = original ? OfficePackage.open(original) : newPackage();
  const paths = workbookPaths(file);
  const { workbook } = paths;
  const styleSheet = (paths.styles && file.xml(paths.styles)) || newStyleSheet();
  const state = stateOf(data);
  const source = original ? sourceOf(data) : NO_SOURCE;
  const saving: Saving = {
    file,
    workbookPath: workbook,
    data,
    state,
    source,
    moves: new FileMoves(file.xml(workbook), source, data.sheets, state),
    styles: new StyleWriter(styleSheet, data.styles as Record<string, Nullable<IStyleData>>),
    texts: new TextWriter(paths.sharedStrings ? file.xml(paths.sharedStrings) : undefined),
    nextTableId: tableNumbers(file),
  };
  removeDeletedSheets(saving);
  moveReferringParts(file, saving.moves);
  const entries = data.sheetOrder.map((sheetId) => writeSheet(saving, sheetId));
  updateWorkbookPart(file, workbook, data, state, entries, saving.moves);
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

function writeSheet(saving: Saving, sheetId: string): SheetEntry {
  const { file, data, state, source, moves, styles, texts } = saving;
  const sheet = data.sheets[sheetId] ?? {};
  const known = source.sheets[sheetId];
  const path = known ?? addSheet(saving);
  const rowAttributes = new Map<number, Record<string, string>>();
  const xml =
    (known !== undefined &&
      file.xml(path, {
        name: "row",
        take: ({ attributes }) => void rowAttributes.set(Number(attributes.r) - 1, attributes),
      })) ||
    emptySheetXml();
  const kept = (kind: KeptKind) =>
    (state.objects[kind] ?? []).filter((each) => each.sheetId === sheetId);
  const rules = fileRules(xml, path);
  const validations = fileValidations(xml, path);
  const read = new Set(source.rules[sheetId]);
  moveSheet(xml, sheetId, moves);
  moveSheetParts(file, path, sheetId, moves);
  updateSheet(xml, sheet, state.protection[sheetId] ?? null, styles);
  setSection(xml, "autoFilter", updateFilter(childOf(xml, "autoFilter"), state.filters[sheetId]));
  writePageLayout(xml, state.pageLayouts[sheetId] ?? {});
  writeValidations(xml, validations, read, kept("validations"));
  writeConditionalFormats(xml, rules, read, kept("conditionalFormats"), styles);
  const tables = tablesOf(saving, sheetId);
  writeTables(file, path, xml, sheet, tables, saving.nextTableId);
  writeComments(file, saving.workbookPath, path, xml, kept("comments"));
  writeCharts(file, path, xml, data, kept("charts"), source.charts);
  const cells = writeCells(sheet, {
    styles,
    texts,
    addinFunctions: new Set(state.addinFunctions),
    tableAt: (row, column) => tables.find(({ range }) => holds(range, row, column))?.name ?? null,
    spills: state.spills[sheetId] ?? {},
    foreignFormulas: movedForeignFormulas(source.foreignFormulas[sheetId], moves.on(sheetId)),
    rowAttributes: movedRowAttributes(rowAttributes, moves.on(sheetId)),
  });
  file.setText(path, sheetText(xml, cells));
  return { sheetId, path, isNew: known === undefined };
}

function addSheet({ file, workbookPath }: Saving): string {
  const path = file.freePath("xl/worksheets/sheet", ".xml");
  file.setText(path, "");
  file.relate(workbookPath, relationshipTypes.worksheet, path);
  file.setContentType(path, contentTypes.worksheet);
  return path;
}

function removeDeletedSheets({ file, workbookPath, data, source }: Saving): void {
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
