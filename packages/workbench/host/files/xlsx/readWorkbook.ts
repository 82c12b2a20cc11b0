import {
  LocaleType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { withState, stateOf, type BookState } from "../../model/state";
import { OfficePackage } from "../OfficePackage";
import { RefusedFile, type FileNote } from "../refusals";
import { childOf, childrenOf, textOf, type XmlElement } from "../xml";
import { readCharts, type ReadChart } from "./charts/readCharts";
import { readComments } from "./comments/readComments";
import { readTheme } from "./colors";
import { readCustomXml } from "./customXml";
import { withHiddenRows } from "./filterXml";
import { fromFileFormula, refersToOtherBook } from "./formulas";
import { fromHostPart, HOST_PART_ID } from "./hostPart";
import { notesOf } from "./notes";
import { workbookPaths } from "./paths";
import { PRINT_AREA, PRINT_TITLES, readPrintName } from "./printNames";
import { readTexts } from "./cells/readCells";
import { readSheet, type ReadSheet } from "./readSheet";
import { readStyles } from "./readStyles";
import { readTables, type ReadTable, type UniverTable } from "./readTables";
import { readLooks } from "./rules/readRule";
import { withSource, type FileSource } from "./source";

export type ReadWorkbook = { readonly data: IWorkbookData; readonly notes: readonly FileNote[] };

type Listed = {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly path: string;
};

/** Reads a workbook. @throws RefusedFile */
export function readWorkbook(bytes: Uint8Array, name: string): ReadWorkbook {
  const file = OfficePackage.open(bytes);
  const paths = workbookPaths(file);
  const workbook = file.xml(paths.workbook);
  if (!workbook) throw new RefusedFile({ code: "damaged", part: paths.workbook });
  const listed = listSheets(file, paths.workbook, workbook);
  if (listed.length === 0) throw new RefusedFile({ code: "damaged", part: paths.workbook });
  const texts = readTexts(paths.sharedStrings ? file.xml(paths.sharedStrings) : undefined);
  const theme = readTheme(paths.theme ? file.xml(paths.theme) : undefined);
  const styleSheet = paths.styles ? file.xml(paths.styles) : undefined;
  const sources = { texts, looks: readLooks(styleSheet, theme) };
  const read = new Map(
    listed.map((sheet): [Listed, ReadSheet] => [
      sheet,
      readSheet(file, sheet.path, sources, { ...sheet, hidden: sheet.state !== "visible" }),
    ])
  );
  const tables = new Map(listed.map((sheet) => [sheet.id, readTables(file, sheet.path)]));
  const styles = readStyles(styleSheet, theme);
  const data = assemble(name, styles, read, [
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(readNames(workbook, listed)) },
    { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tableResource(tables)) },
  ]);
  const state = readState(file, paths.workbook, workbook, read, tables);
  const charts = listed.flatMap((sheet) =>
    readCharts(
      file,
      sheet.path,
      sheet.id,
      data.sheets[sheet.id] ?? {},
      (called) => listed.find((each) => each.name.toLowerCase() === called.toLowerCase())?.id
    )
  );
  state.objects.charts = charts.map(({ kept }) => kept);
  state.objects.comments = listed.flatMap((sheet) =>
    readComments(file, paths.workbook, sheet.path, sheet.id)
  );
  const sheets = [...read.values()];
  state.objects.conditionalFormats = sheets.flatMap((sheet) => sheet.conditionalFormats);
  state.objects.validations = sheets.flatMap((sheet) => sheet.validations);
  const sections = new Set(sheets.flatMap((sheet) => [...sheet.sections]));
  return {
    data: withSource(withState(data, state), toSource(read, tables, charts)),
    notes: notesOf(file, paths.workbook, sections, new Set(charts.map(({ from }) => from.chart))),
  };
}

/** What stands in which part of the file, for saving into it. */
function toSource(
  read: ReadonlyMap<Listed, ReadSheet>,
  tables: ReadonlyMap<string, readonly ReadTable[]>,
  charts: readonly ReadChart[]
): FileSource {
  const all = [...read];
  const ruleIds = ({ conditionalFormats, validations }: ReadSheet): string[] =>
    [...conditionalFormats, ...validations].map(({ id }) => id);
  return {
    sheets: Object.fromEntries(all.map(([{ id, path }]) => [id, path])),
    tables: Object.fromEntries(
      [...tables.values()].flat().map(({ table, path }) => [table.id, path])
    ),
    charts: Object.fromEntries(charts.map(({ kept, from }) => [kept.id, from])),
    rules: Object.fromEntries(all.map(([{ id }, sheet]) => [id, ruleIds(sheet)])),
  };
}

function listSheets(file: OfficePackage, path: string, workbook: XmlElement): Listed[] {
  const relations = new Map(file.relationships(path).map((each) => [each.id, each]));
  return childrenOf(childOf(workbook, "sheets"), "sheet").flatMap(({ attributes }) => {
    const relation = relations.get(attributes["r:id"] ?? "");
    // Chart sheets and macro sheets have no cells: they stay in the file.
    if (!relation?.type.endsWith("/worksheet")) return [];
    return [
      {
        id: `sheet-${attributes.sheetId}`,
        name: attributes.name ?? "",
        state: attributes.state ?? "visible",
        path: relation.target,
      },
    ];
  });
}

function assemble(
  name: string,
  styles: Record<string, IStyleData>,
  read: ReadonlyMap<Listed, ReadSheet>,
  resources: IWorkbookData["resources"]
): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const [{ id }, sheet] of read) sheets[id] = sheet.data;
  return {
    id: `book-${crypto.randomUUID()}`,
    name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles,
    sheets,
    sheetOrder: [...read.keys()].map(({ id }) => id),
    ...(resources && { resources }),
  };
}

function readNames(workbook: XmlElement, listed: readonly Listed[]): object {
  const all = childrenOf(childOf(workbook, "sheets"), "sheet");
  const names = childrenOf(childOf(workbook, "definedNames"), "definedName").filter(
    (item) => !item.attributes.name?.startsWith("_xlnm.") && !refersToOtherBook(textOf(item))
  );
  return Object.fromEntries(
    names.map((item, index) => {
      const { name = "", comment, hidden, localSheetId } = item.attributes;
      const owner = localSheetId === undefined ? undefined : all[Number(localSheetId)]?.attributes;
      const sheet = listed.find((each) => each.id === `sheet-${owner?.sheetId}`);
      const text = fromFileFormula(textOf(item));
      const id = `name-${index}`;
      return [
        id,
        {
          id,
          name,
          formulaOrRefString: text.includes("!") && !/[(,]/.test(text) ? text.slice(1) : text,
          localSheetId: sheet?.id ?? "AllDefaultWorkbook",
          ...(comment && { comment }),
          ...(hidden === "1" && { hidden: true }),
        },
      ];
    })
  );
}

function tableResource(tables: ReadonlyMap<string, readonly ReadTable[]>): object {
  const resource: Record<string, { tables: UniverTable[]; tableFilteredOutRows: number[] }> = {};
  for (const [sheetId, read] of tables) {
    if (read.length === 0) continue;
    resource[sheetId] = { tables: read.map(({ table }) => table), tableFilteredOutRows: [] };
  }
  return resource;
}

function readState(
  file: OfficePackage,
  path: string,
  workbook: XmlElement,
  read: ReadonlyMap<Listed, ReadSheet>,
  tables: ReadonlyMap<string, readonly ReadTable[]>
): BookState {
  const mode = childOf(workbook, "calcPr")?.attributes.calcMode;
  const state = stateOf({});
  for (const [{ id }, { protection }] of read) if (protection) state.protection[id] = protection;
  for (const [{ id }, { pageLayout }] of read) state.pageLayouts[id] = pageLayout;
  readPrintNames(workbook, state);
  readFilters(state, read, tables);
  for (const { table, state: kept } of [...tables.values()].flat()) state.tables[table.id] = kept;
  state.veryHidden = [...read.keys()]
    .filter((sheet) => sheet.state === "veryHidden")
    .map(({ id }) => id);
  const parts = readCustomXml(file, path).map(({ id, xml }) => ({ id, xml }));
  state.customXml = parts.filter(({ id }) => id !== HOST_PART_ID);
  const hostPart = parts.find(({ id }) => id === HOST_PART_ID);
  if (hostPart) Object.assign(state, fromHostPart(hostPart.xml));
  const shown = childOf(childOf(workbook, "bookViews"), "workbookView")?.attributes.activeTab;
  const active = childrenOf(childOf(workbook, "sheets"), "sheet")[Number(shown ?? 0)]?.attributes;
  state.activeSheet = active ? `sheet-${active.sheetId}` : null;
  if (mode === "manual") state.calculationMode = "Manual";
  if (mode === "autoNoTable") state.calculationMode = "AutomaticExceptTables";
  return state;
}

function readFilters(
  state: BookState,
  read: ReadonlyMap<Listed, ReadSheet>,
  tables: ReadonlyMap<string, readonly ReadTable[]>
): void {
  for (const [{ id }, { filter, data }] of read) {
    if (filter) state.filters[id] = filter;
    for (const { table, filter: own } of tables.get(id) ?? []) {
      const filtered = withHiddenRows(own, data.rowData ?? {});
      if (filtered) state.filters[table.id] = filtered;
    }
  }
}

/** Print areas and titles lie among the names, by the number of their sheet. */
function readPrintNames(workbook: XmlElement, state: BookState): void {
  const sheets = childrenOf(childOf(workbook, "sheets"), "sheet");
  for (const item of childrenOf(childOf(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId } = item.attributes;
    const id = `sheet-${sheets[Number(localSheetId)]?.attributes.sheetId}`;
    if (name !== PRINT_AREA && name !== PRINT_TITLES) continue;
    Object.assign((state.pageLayouts[id] ??= {}), readPrintName(name, textOf(item)));
  }
}
