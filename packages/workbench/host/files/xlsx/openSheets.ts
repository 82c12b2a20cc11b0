import type { IWorkbookData } from "@univerjs/core";
import type { BookState } from "../../model/state";
import { absoluteAddress, fromUniver } from "../../spreadsheet/address";
import type { OfficePackage } from "../OfficePackage";
import type { XmlElement } from "../xml";
import { dependentResults, type Meaning } from "./cells/dependentResults";
import { SheetCells, type OtherResult } from "./cells/SheetCells";
import type { FileMoves } from "./moved/FileMoves";
import { contentTypes, relationshipTypes } from "./paths";
import type { UniverTable } from "./readTables";
import type { FileSource } from "./source";
import type { TextWriter } from "./TextWriter";
import { emptySheetXml } from "./writeSheet";

/** A sheet of the workbook with what its file has of it. */
export type OpenedSheet = {
  readonly sheetId: string;
  readonly path: string;
  readonly isNew: boolean;
  /** The file's document without its rows. */
  readonly xml: XmlElement;
  readonly rows: readonly XmlElement[];
  readonly cells: SheetCells;
};
type Opening = {
  readonly file: OfficePackage;
  readonly workbookPath: string;
  readonly data: IWorkbookData;
  readonly state: BookState;
  readonly source: FileSource;
  readonly moves: FileMoves;
  readonly texts: TextWriter;
};

/** The sheets of the workbook, in order; new ones are given a part. */
export function openSheets(opening: Opening): OpenedSheet[] {
  const { file, data, state, source, moves, texts } = opening;
  return data.sheetOrder.map((sheetId) => {
    const known = source.sheets[sheetId];
    const path = known ?? addSheet(opening);
    const rows: XmlElement[] = [];
    const tap = {
      name: "row",
      within: "sheetData",
      take: (row: XmlElement) => void rows.push(row),
    };
    const xml =
      (known === undefined ? undefined : file.xml(path, tap)) ?? file.inItsForm(emptySheetXml());
    const sheet = data.sheets[sheetId] ?? {};
    const spills = state.spills[sheetId] ?? {};
    const cells = new SheetCells(rows, texts.texts, sheet, spills, moves, sheetId);
    return { sheetId, path, isNew: known === undefined, xml, rows, cells };
  });
}

function addSheet({ file, workbookPath }: Opening): string {
  const path = file.freePath("xl/worksheets/sheet", ".xml");
  file.setText(path, "");
  file.relate(workbookPath, relationshipTypes.worksheet, path);
  file.setContentType(path, contentTypes.worksheet);
  return path;
}

/** Results that are to be written in place of the file's; arrays among them are written anew. */
export function resultsOfEdits(
  sheets: readonly OpenedSheet[],
  data: IWorkbookData,
  moves: FileMoves
): ReadonlyMap<string, readonly OtherResult[]> {
  const cells = new Map(sheets.map((each) => [each.sheetId, each.cells]));
  const ids = new Map(
    data.sheetOrder.map((id) => [(data.sheets[id]?.name ?? "").toLowerCase(), id])
  );
  const results = dependentResults(cells, {
    sheetIdOf: (name) => ids.get(name.toLowerCase()),
    names: meanings(data),
    movedSheets: new Set(data.sheetOrder.filter((id) => moves.on(id).length > 0)),
  });
  for (const [sheetId, found] of results) {
    for (const { row, column } of found) cells.get(sheetId)?.releaseArray(row, column);
  }
  return results;
}

type Resource = Record<string, { tables?: UniverTable[] }>;
type Names = Record<string, { name: string; formulaOrRefString: string; localSheetId?: string }>;

/** The cells that names and tables stand for, by their names in small letters. */
function meanings(data: IWorkbookData): ReadonlyMap<string, Meaning> {
  const resource = (name: string): unknown =>
    JSON.parse(data.resources?.find((each) => each.name === name)?.data || "{}");
  const names = Object.values(resource("SHEET_DEFINED_NAME_PLUGIN") as Names).map(
    ({ name, formulaOrRefString, localSheetId = "" }) =>
      [name.toLowerCase(), { sheetId: localSheetId, formula: formulaOrRefString }] as const
  );
  const tables = Object.entries(resource("SHEET_TABLE_PLUGIN") as Resource).flatMap(
    ([sheetId, { tables: all = [] }]) =>
      all.map(({ name, range }) => {
        const formula = absoluteAddress(fromUniver(range));
        return [name.toLowerCase(), { sheetId, formula }] as const;
      })
  );
  return new Map([...names, ...tables]);
}
